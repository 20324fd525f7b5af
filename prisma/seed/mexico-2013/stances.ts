import type { Stance } from "@/lib/domain/narratives/ratification";
import type { SeedNarrative } from "./types";

/** What somebody has to say of a narrative at the end; who only endorses one is drawn in `ratification.ts`. */
export type StatedStance = { by: string; stance: Stance; note: string };

export const stances: Record<SeedNarrative["number"], StatedStance[]> = {
  1: [
    {
      by: "Cobalt Lynx",
      stance: "dissent",
      note: `I said it on Wednesday and the text now says it for me: the counter-case is right. Six of the eight options assume that somebody can drive home in the evening. Print them after the second narrative and I would sign. In this order they send clerks where patrols do not go.`,
    },
    {
      by: "Ochre Otter",
      stance: "dissent",
      note: `Seven options I could live with. The eighth reopens a conversation that the Mexican state held until the nineties, with a police service as its notary. I believe that Amber Heron means something else, and the archive is a good idea. But whoever runs the talks will have learned the trade in the old arrangement, and an offer made from weakness is heard in Reynosa as an invoice. I cannot endorse the bundle while it is in.`,
    },
    {
      by: "Onyx Puma",
      stance: "reserve",
      note: `Agreed in everything except the tone about governors. They are treated as weather to be waited out. Unless the formula withholds money without anybody's signature, and unless the first list holds towns of the President's own party, I read this as a wish addressed to thirty-two men who will not open the envelope.`,
    },
    {
      by: "Olive Plover",
      stance: "reserve",
      note: `My own option stands in it, and I still hold back half a step. Confession before benefit, and the families' register before any offer: those were my two conditions. The narrative mentions victims under costs. They belong under conditions, and I ask whoever uses this report to move them there.`,
    },
    {
      by: "Pearl Marten",
      stance: "reserve",
      note: `Fine as Mexican policy. Do not sell it in Washington with PO-21 inside: of the eight options that is the one a hearing will quote.`,
    },
    {
      by: "Amber Finch",
      stance: "reserve",
      note: `I endorse the jobs and the courts, each for its own sake. My reservation is about cause. Chiapas is poor and fairly calm; Juárez had work and burned. If the money for livelihoods is justified by homicide counts it will be taken away by homicide counts, four years from now, when it has only begun to pay.`,
    },
    {
      by: "Umber Kite",
      stance: "reserve",
      note: `The map of this narrative stops at the isthmus. Saltillo, Querétaro and Monterrey get clusters and squads; the south, which supplies the conscripts and the migrants, gets coffee cooperatives. I stay with it for want of a better one.`,
    },
    {
      by: "Teal Badger",
      stance: "reserve",
      note: `The priest of the sierra is given two offices here. On Sunday he refuses the patron's envelope in front of everybody, on Monday he carries the patron's terms. I know good men who could do either. I have asked the moderators about it, and until the answer is tried somewhere small I say yes with a worry.`,
    },
    {
      by: "Umber Badger",
      stance: "endorse",
      note: `The only direction in which a policeman can finish something. Start with the short list.`,
    },
  ],
  2: [
    {
      by: "Olive Plover",
      stance: "dissent",
      note: `Three judges and an inspector were put in after hard argument, and I thank the author for them. They do not bind a platoon at four in the morning. Until forensic staff from outside the service hold the scene within the hour, every sentence about surrender describes paper. I cannot lend my name to the rest on that basis.`,
    },
    {
      by: "Crimson Wren",
      stance: "dissent",
      note: `A state that has acknowledged twenty-six thousand missing people and convicted hardly any of its soldiers has not earned another mandate. Let it account for the last six years, town by town, and then ask again.`,
    },
    {
      by: "Violet Osprey",
      stance: "dissent",
      note: `I asked that the sentence on Morelos and Guerrero be kept and it was, which is more than I expected. I still vote against. On the Costera they paid one man, then three. Nobody who bundled these options would have to live in the interval between the raid and the gendarmes. My neighbors would.`,
    },
    {
      by: "Amber Marten",
      stance: "dissent",
      note: `From a region of executions: the men in the square are couriers, and the crowd goes home convinced that something was done. By keeping the scaffold at the end of PO-19, even as a last step, the narrative loses the one institution that could speak for it in the villages. I would rather lose the narrative.`,
    },
    {
      by: "Ochre Gecko",
      stance: "reserve",
      note: `My yes is for one option in five. PO-12 asks the assemblies before it takes land, and it ends if it does not work. Put that rule over the other four and we can talk. Without it, what I see from the hills is the same convoy with better maps.`,
    },
    {
      by: "Indigo Osprey",
      stance: "reserve",
      note: `Legally this is a different text from Tuesday's. No internment, civil courts, review by the Supreme Court. I endorse the narrower package and reserve my position on two points: columns may be engaged before they fire, on whose identification? And suspended rights must be listed one by one, because Article 29 forbids a general decree.`,
    },
    {
      by: "Umber Osprey",
      stance: "reserve",
      note: `Thirty-five thousand soldiers in one theater come close to the usual ratio, which is more than most plans manage. A year does not. Banner was to last a few months and lasted thirty-eight years. Whoever takes this road should budget a decade.`,
    },
    {
      by: "Ivory Falcon",
      stance: "reserve",
      note: `A tenth of one option's budget for the countries that will hold whatever cannot pass. It is the first time that anybody has offered us so much, and it is still what one spends on paint. I go along because the alternative is nothing, and because the failure text at least says where the cocaine will wait.`,
    },
    {
      by: "Ivory Plover",
      stance: "reserve",
      note: `With the last step of PO-19 struck out I would endorse. To leave the American Convention would cost Mexico the court to which its own victims turn.`,
    },
    {
      by: "Crimson Crane",
      stance: "reserve",
      note: `Take the phones out, rotate the guards, keep the untried apart: yes. The longer terms I would strike. I ran housing units for years and never met a man who had done the sum beforehand. You also need somewhere to put four times as many convicted killers, and I see no line in the budget for them outside PO-19.`,
    },
    {
      by: "Violet Kite",
      stance: "endorse",
      note: `For the sea leg above all. Keep its numbers apart, so that a client can drop the stations and leave the ships.`,
    },
  ],
  3: [
    {
      by: "Onyx Jaguar",
      stance: "dissent",
      note: `Where I live, Santo Domingo in 1965 is still the example that parents give. The roof of the OAS was lent once for such a purpose. Take out the corridor and three modest proposals remain, which need no common narrative; leave it in, and no foreign ministry from Guatemala to Buenos Aires will read past the title. PO-5 deserves better company.`,
    },
    {
      by: "Slate Wren",
      stance: "dissent",
      note: `From this side the ladder has only one end, and we stand under it. Each rung was argued by people who will watch it on television. When crossings close here we bury the difference. If gates and lanes were offered alone, as trade works with a customs officer attached, I would carry the petition round myself.`,
    },
    {
      by: "Saffron Crane",
      stance: "dissent",
      note: `Politically it does not exist. No president could ask for the corridor and no Senate could vote it, and each page makes the small things harder that are done quietly now.`,
    },
    {
      by: "Silver Ocelot",
      stance: "dissent",
      note: `They quote me correctly: nobody whose child I teach would open the door. Whatever comes in a uniform, with whatever accent, my pupils will lie on the floor until it has passed. Send a judge who is not from here and repair the streetlights. You don't need a narrative for that.`,
    },
    {
      by: "Onyx Puma",
      stance: "reserve",
      note: `I wrote the top of this ladder so that it would be examined, and it was; I gave up five states in the process. My reservation is that the four should never be read as steps which follow from one another. Advisers do not lead to battalions. A reader in a hurry might think that they do.`,
    },
    {
      by: "Copper Falcon",
      stance: "reserve",
      note: `There's a trade bill in here with a security chapter, and it would pass: lanes, X-rays, sealed freight, southbound checks. I support PO-7 and wish it had been printed apart from soldiers in Tamaulipas.`,
    },
    {
      by: "Slate Lynx",
      stance: "reserve",
      note: `The list of triggers is still in the option, although the thread showed what a published list does. Leave the threshold to a commission's judgement and most of my doubt is gone. The advisers I can recommend as they stand, because the exit is written into each post.`,
    },
    {
      by: "Silver Badger",
      stance: "reserve",
      note: `Thirty days and a Mexican key was the offer on imagery, and it was made in a comment. It isn't in the option. Four aircraft over Monterrey collect everybody who hangs out laundry. I'd put retention, logs and deletion by court order into the exchange of notes, in the same paragraph that says the aircraft are unarmed.`,
    },
    {
      by: "Crimson Marten",
      stance: "reserve",
      note: `Under a Latin American commander, and at a request that no one doubts, I do not exclude it, and the text now says so. What it cannot show is a government in Brasília that would explain on the evening news why our soldiers guard a border for the sake of other people's customers. I'd put the chance at one in ten, and a plan should say such things.`,
    },
    {
      by: "Jade Marten",
      stance: "endorse",
      note: `The lower half, done from defensible places, is what allies do for each other. The upper half is a warning, and the text treats it as one.`,
    },
  ],
  4: [
    {
      by: "Amber Heron",
      stance: "dissent",
      note: `I asked on the first day what happens in Uruapan when a fifth of the income goes, and on the sixth nobody has told me. It is moved, not lost: from the shipper to the lime grower. The text has the decency to leave that open. With thirty-five dead each day I cannot endorse an open question.`,
    },
    {
      by: "Russet Falcon",
      stance: "dissent",
      note: `Seen from the Straits, what becomes lawful somewhere becomes cheap everywhere. A club that promises to let nothing leave its territory promises what no navy I know can keep. We would get the surplus, and our courts would go on hanging couriers for it.`,
    },
    {
      by: "Teal Lynx",
      stance: "dissent",
      note: `The Camorra needed no cocaine to hold Naples. A mafia is an organization whom people must ask for permission, and that does not depend on a product. Most of this is sound health policy. As an answer to the question of this exercise I have to vote against it.`,
    },
    {
      by: "Ochre Otter",
      stance: "reserve",
      note: `For the annex, as promised: lent investigators who travel under a blue cap are a deployment, and PO-26 sits in the wrong corner of the map. It is small and its register of front companies is the larger half, so I let it pass. But a narrative against force should not hide its only police under finance.`,
    },
    {
      by: "Cobalt Ibis",
      stance: "reserve",
      note: `Agonists exist, blockers half exist, devices are at the stage of rats. I can sign that and nothing more cheerful. For cocaine the honest line would be rewards for clean tests, in clinics that somebody pays for; it has trials behind it and is hardly mentioned.`,
    },
    {
      by: "Blue Tapir",
      stance: "reserve",
      note: `Nobody has answered who will own it. Quotas for smallholders last until the first drought, then a trader buys the license together with the mule. A public monopoly would settle the matter and was left unmentioned in the tiers. I say yes to the direction, and put a mark in the margin next to the word license.`,
    },
    {
      by: "Olive Tern",
      stance: "reserve",
      note: `Tokyo can be silent about a club whose members guarantee their exports, and cannot about the first container that proves the guarantee empty. Customs cooperation has to stand in the agreement before the first outlet opens.`,
    },
    {
      by: "Violet Osprey",
      stance: "reserve",
      note: `The horizons are printed now, five years, ten, twenty, and that is fair dealing. What I miss is a page for Morelia in the meantime. Tell my colleagues who will protect them while the market shrinks and the gunmen look for other work. That page exists, it is in the first narrative, and it should be stapled to this one.`,
    },
    {
      by: "Coral Falcon",
      stance: "endorse",
      note: `Begin with the clinics. If everything else in it fails, people will have been treated.`,
    },
  ],
};
