import { comment, rating, revision } from "../cite";
import type { SeedNarrative } from "../types";

export const mexicoCanDoIt: SeedNarrative = {
  number: 1,
  nickname: "Mexico Can Do It",
  quadrant: "upper-left",
  tagline: `Put the house in order, and the cartels shrink to a crime problem that a working state can manage.`,
  abstract: `Town halls are bought because they are cheap, and killers go free because hardly any of them are convicted: this narrative looks for the fault in the Mexican state, and for the cure there too. ${revision(1, 3)} ${revision(6, 2)} Mexico cleans its police and courts, gives towns and newspapers the means to resist, creates legal work, goes after the money and enlists the Church. ${revision(1, 3)} ${revision(4, 3)} ${revision(3, 2)} ${revision(17, 2)} At the end of the line it even keeps a door open for those who want to lay down arms. ${revision(21, 3)} Foreign partners pay and advise, but Mexicans lead. ${revision(1, 3)} ${revision(6, 2)}`,
  rationale: `The options gathered here share a diagnosis. That drugs cross Mexico is explained by a market to the north and a supply from the south; that whoever pays for a campaign also owns the police commander is not. ${comment(1, "c9")} It has domestic causes: decades in which the state sold permission to traffic instead of prosecuting it, courts in which one or two homicides in ten end with a sentence, and regions where the illegal economy is the only one that hires. ${comment(21, "c10")} ${revision(6, 2)} ${revision(4, 3)}

These weaknesses feed one another. Guards, escorts and quiet payments eat into the turnover of every factory, a resort that loses its visitors loses its wages, and a police that cannot finish a case makes the next murder cheap. ${comment(9, "c9")} ${comment(14, "c2")} ${revision(6, 2)} The same circle can turn the other way, and the options differ mainly in where they would start to push. PO-1 and PO-6 begin with institutions: local government, the press, vetted officers, the oral trials due everywhere by 2016. ${revision(1, 3)} ${revision(6, 2)} PO-4 and PO-9 begin with livelihoods. ${revision(4, 3)} ${revision(9, 2)} PO-14 prefers a few visible victories that restore credit, PO-3 strikes at profits with the anti-laundering law that takes effect in July, and PO-17 and PO-21 work on loyalty, through parishes and in the last resort through talks. ${revision(14, 3)} ${revision(3, 2)} ${revision(17, 2)} ${revision(21, 3)}

Each makes the others cheaper. Forfeited money can pay for training, a prosecutor who takes extortion seriously makes a packing house worth building, and a merchants' pact stands only where federal police can protect it. ${revision(3, 1)} ${comment(4, "c7")} ${revision(17, 2)} Help from abroad remains welcome as money and expertise, as long as it stays in the background. ${revision(1, 3)}`,
  conditions: `Protection has to work before courage is asked for. Witnesses, mayors, candidates and growers will take part where somebody outside the town answers the telephone; where that cannot be given, the town waits for the next round. ${revision(1, 3)} ${revision(4, 3)} The first people charged must include members of the governing party, or the campaign will be read as one more settling of scores. ${revision(1, 3)} ${comment(1, "c3")}

Police, prosecutors and courts have to change together, and the date of 2016 has to hold, since nothing else moves the slow states. ${revision(6, 2)} Prisons belong to the same work: more sentences, served in buildings that the inmates run, merely give the groups a new headquarters. ${comment(6, "c7")}

Seized property needs a trustee whose accounts anybody can read, and investigators must be free to touch the donors of every party. ${revision(3, 2)} Talks come last, and only with groups that are losing; the pressure rises before the door opens and goes on while it stands open. ${revision(21, 3)} Everything has to survive the elections of 2015, with their ribbons to cut and their requests to lengthen every list. ${revision(4, 2)} ${revision(14, 3)}`,
  risks: `Nearly everything here has been tried in some form, with partial results. Money was tied to the vetting of police, the deadline slipped and nobody lost a peso; the north has its ruined packing sheds from earlier programs, and training grants of the nineties showed small effects when somebody measured them. ${comment(1, "c1")} ${revision(4, 3)} ${comment(9, "c1")}

Time is against it as well. Sixty municipalities are to be accompanied for ten years, and in the hills of Thailand the same work took thirty. ${revision(4, 3)} ${comment(4, "c8")} Reform also creates rents of its own: a local boss can sit in the assembly that chooses the project, and in Colombia congressmen emptied the agency that kept the seized estates. ${comment(4, "c11")} ${comment(3, "c8")} Talks carry the risk that they serve to rearm, as they served Escobar in the prison that he built for himself. ${revision(21, 3)}`,
  domesticDangers: `The people who carry reform are within easy reach of those whom it hurts. If the state leaves a pilot town again, its file of everybody who came forward becomes a list of targets, and priests and catechists who refuse without protection will be buried. ${revision(1, 1)} ${revision(17, 2)} In Sicily the martyr came before the change, and he had asked for no guard. ${comment(17, "c3")}

Dismissed officers are the second danger. Without other work they are the recruits the Zetas like best, which is why PO-6 now pays, retrains and watches them for two years. ${revision(6, 2)} ${comment(6, "c1")}

The third is success in one place at the cost of another. Kidnappers pressed on the coast of Guerrero came up into the hills, where villagers took up arms; an orchard that prospers in Michoacán pays a higher quota. ${comment(14, "c10")} ${comment(4, "c5")} And if badly prepared cases collapse in open court, long detention and military judges will return with applause. ${revision(6, 2)}`,
  internationalDangers: `Partners are asked for money, advisers and patience, and may run out of each. After the cuts of March one member advised the others to plan as if American funds ended in two years, since Congress will ask for results before oral trials can have any. ${comment(6, "c11")}

Amnesty is where the partners could part. Washington put a Salvadoran gang on a sanctions list in the middle of the truce that this narrative studies, and a single man released in Mexico but indicted in San Diego would give Congress its hearing. ${comment(21, "c8")} Mexico might find itself sheltering people named in Interpol's notices, against its largest partner. ${revision(21, 3)} Italy shows how long a conversation with criminals can follow a state: its trial over the talks of 1992 opens next month. ${comment(21, "c9")}

Neighbors are exposed to whatever succeeds. When Mexico pressed in 2007 and 2008 the depots moved to Honduras and the Petén, and nothing in these eight options would receive them there. ${comment(12, "g")}`,
  costs: `The sums that authors name come to between thirty and thirty-five billion pesos a year, and close to half of that is one item: the detectives, prosecutors and laboratories of PO-6, at some fifteen billion for five years. The skills fund asks for about six billion, protected places for four to five, rural investment for four that are to be moved from farm supports, local government and talks for some two each. ${revision(6, 2)} ${revision(9, 2)} ${revision(14, 3)} ${revision(4, 3)} ${revision(1, 3)} ${revision(21, 3)} The Church campaign would live on 300 million from dioceses and foundations. ${revision(17, 2)} Only PO-3 hopes to pay for itself, out of what it seizes, in later years. ${revision(3, 2)}

Money is the smaller part. The public has to bear a time in which suspects walk free because a rule was broken, and towns outside the list will feel abandoned and say so. ${revision(6, 2)} ${revision(14, 3)} Victims pay too, if men who drove the van are forgiven before their families have been heard. ${comment(21, "c5")}`,
  outlook: `What can be seen early is narrow: a resort or a freight road that works within eighteen months, a laundering chain broken in court by patient agents. ${revision(14, 3)} ${comment(3, "c12")} The crowd thought so too: more than four in five of those who rated PO-14 put its feasibility above the middle of the scale. ${rating(14, "feasibility", 6)} PO-3 is the strongest card, for in the last round nobody rated its impact below 5. ${rating(3, "impact", 6)}

PO-6 carries both hope and doubt: more than half gave its impact a 6 or a 7, and fewer than a third rated its feasibility at 5 or higher. ${rating(6, "impact", 6)} ${rating(6, "feasibility", 6)} Its measure for 2018 is that forty killings in a hundred are cleared up in six or seven of the worst states; work and schooling will not show in the count of the dead before a second president has left. ${revision(6, 2)} ${comment(9, "c8")} Success does not mean that drugs stop. Traffickers would still move them, without the use of public payrolls and police radios. ${revision(1, 3)}`,
  counterCase: `The strongest objection concerns order. An auditor who does not come home audits nothing; while town hall and state protect nobody, thirty pilot towns are thirty targets, and a richer orchard raises the income of whoever taxes it. ${comment(1, "c6")} ${comment(4, "c5")} Critics add that poverty explains less than half of these options suppose: the poorest states are among the calmer ones, and Juárez exploded with a plant on every corner. ${comment(9, "c4")}

They doubt the will as well. Governors are no obstacle within the system; they are the system, and the new president owes his nomination to a good number of them. ${comment(1, "c1")} The talks fit worst of all. Among sixty groups a breach has no author, and any holdout takes over the plaza of whoever disarmed, while the old pact, with incense, lies close at hand. ${comment(21, "c4")} ${comment(21, "c10")}

A reader who believes that Mexico has four years, and not fifteen, should look for another narrative.`,
  options: [
    {
      number: 1,
      line: `Opens the books of thirty towns, protects those who refuse a bribe, and gives local reporters an income that no governor can cut.`,
    },
    {
      number: 4,
      line: `Puts a second buyer and lender where traffickers are the only ones, but only where the harvest can be guarded on its way to market.`,
    },
    {
      number: 9,
      line: `Gives the young a trade with a ladder: open markets, cheaper formal hiring, and training that is paid for when it ends in an insured job.`,
    },
    {
      number: 6,
      line: `Rebuilds police, prosecutors and courts as one chain, so that a killing is likely to end in a sentence. The others lean on it.`,
    },
    {
      number: 14,
      line: `Supplies the early victories: resorts, freight roads and four cities where the state finishes something and can show it.`,
    },
    {
      number: 3,
      line: `Takes the working capital: matches customs invoices, forfeits what cannot be explained, and pays for later years with the proceeds.`,
    },
    {
      number: 17,
      line: `Withdraws the small favors: parishes that refuse gifts through lay stewards, shops that refuse extortion a hundred at a time.`,
    },
    {
      number: 21,
      line: `Leaves a way out for people and small crews, on terms that worsen each quarter, while the pressure of the other seven goes on.`,
    },
  ],
};
