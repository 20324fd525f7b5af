import type { SeedInject } from "../types";

export const valleyTown: SeedInject = {
  number: 1,
  releasedAt: "2013-04-10T07:30",
  title: "Villagers close the roads into a valley town and lock up its police",
  body: `Since before dawn some six hundred armed villagers have held the three roads into a market town of the Tierra Caliente. They took the municipal commander and eleven of his officers to the basketball court and say that these had been passing names to the Knights Templar. Nobody has been shot.

An army company forty minutes away has had no order. The governor's spokesman offers the villagers uniforms if they register their rifles; the interior ministry in Mexico City says that it "does not bargain with masks". Shopkeepers in the square report that nobody has come for the weekly payment, for the first time in two years.

*Synthetic: invented for this exercise, and no report of what happened in that week.*`,
  comments: [
    {
      key: "c1",
      by: "Violet Osprey",
      at: "2013-04-10T08:05:00Z",
      kind: "ask",
      body: `Who bought the rifles? In some villages it was the lime growers' association, in others a man who used to sell for the other side. Before anybody judges an option by this, we should say which of the two we take it for. I would assume both, in the same column.`,
    },
    {
      key: "c2",
      by: "Cobalt Badger",
      at: "2013-04-10T08:40:00Z",
      kind: "expand",
      replyTo: "c1",
      body: `Both, yes. The test is what they do on the third day. A community guard that answers to an assembly hands the twelve men to somebody; a militia keeps them, or asks for money. The assembly is the thing to look for, and one can see it from a helicopter.`,
    },
    {
      key: "c3",
      by: "Olive Plover",
      at: "2013-04-10T09:30:00Z",
      kind: "evidence",
      body: `PO-1 has had its evidence delivered to the door. A commander whom nobody in the capital could remove was removed in a morning, by people who had complained for two years. My option still begins with auditors; I concede that it needs a number to call.`,
    },
    {
      key: "c4",
      by: "Saffron Wren",
      at: "2013-04-10T10:15:00Z",
      kind: "counter",
      body: `Uniforms are the mistake. Colombia let villagers register, and in ten years the register was a list of paramilitaries. If the army goes in, it should take custody of the prisoners and leave the rifles for the second conversation.`,
    },
    {
      key: "c5",
      by: "Amber Heron",
      at: "2013-04-10T11:50:00Z",
      kind: "adapt",
      replyTo: "c4",
      body: `Custody first is right, and a priest can ask for it tonight where a colonel cannot. It is the smallest deal there is: twelve men alive against a hearing in public. I read this as a case for PO-21, of a sort that I had not thought of when I wrote it.`,
    },
  ],
  judgements: [
    {
      by: "Olive Plover",
      at: "2013-04-10T09:40",
      option: 1,
      verdict: "bends",
      reason: `It assumes that a mayor can be held to account before the villagers do it themselves. The audit has to come with somebody who answers within a day.`,
    },
    {
      by: "Teal Lynx",
      at: "2013-04-10T10:05",
      option: 2,
      verdict: "holds",
      reason: `Nothing here touches a chain of command. The marines are still the only ones who could have arrested that commander without a leak.`,
    },
    {
      by: "Ivory Falcon",
      at: "2013-04-10T10:30",
      option: 4,
      verdict: "bends",
      reason: `An office that opens in this town this month opens under the villagers' guard. Whoever guards it will be thanked for it.`,
    },
    {
      by: "Copper Gecko",
      at: "2013-04-10T10:55",
      option: 5,
      verdict: "breaks",
      reason: `An American adviser sits beside a municipal commander. Here he would be on the basketball court as well.`,
    },
    {
      by: "Russet Gecko",
      at: "2013-04-10T11:10",
      option: 6,
      verdict: "holds",
      reason: `Twelve prisoners and no prosecutor who would be believed: this is the gap that the option is about.`,
    },
    {
      by: "Saffron Wren",
      at: "2013-04-10T11:25",
      option: 8,
      verdict: "breaks",
      reason: `A law of war has two sides. It has no place for six hundred men who are on neither and whom we would have to disarm first.`,
    },
    {
      by: "Umber Badger",
      at: "2013-04-10T12:20",
      option: 14,
      verdict: "bends",
      reason: `The list of places was drawn by income and fear. Where citizens have closed the road by themselves, the order of places has been changed for us.`,
    },
    {
      by: "Copper Otter",
      at: "2013-04-10T12:45",
      option: 17,
      verdict: "holds",
      reason: `They have withdrawn their consent, with rifles. The option asks for the same without them, and has just become easier to explain.`,
    },
    {
      by: "Amber Heron",
      at: "2013-04-10T13:05",
      option: 21,
      verdict: "holds",
      reason: `Separate channels and humane terms are what is needed by tonight, and the parish is the only office open.`,
    },
    {
      by: "Onyx Puma",
      at: "2013-04-10T13:30",
      option: 22,
      verdict: "bends",
      reason: `It happened in the south-west, outside the states that I would protect. If villagers arm themselves there, the case for holding the north alone is weaker.`,
    },
    {
      by: "Cobalt Badger",
      at: "2013-04-10T14:10",
      option: 1,
      verdict: "holds",
      reason: `The villagers did what the option asks of voters, years too late. Cleaner town halls are still the cheaper way.`,
    },
    {
      by: "Ochre Otter",
      at: "2013-04-10T15:00",
      option: 1,
      verdict: "bends",
      reason: `Auditors who arrive after the rifles audit whom the rifles leave in office.`,
    },
  ],
};
