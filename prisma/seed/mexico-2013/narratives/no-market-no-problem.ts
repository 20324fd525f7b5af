import { comment, rating, revision } from "../cite";
import type { SeedNarrative } from "../types";

export const noMarketNoProblem: SeedNarrative = {
  number: 4,
  nickname: "No Market, No Problem",
  quadrant: "lower-left",
  tagline: `Take away the buyers and the prohibition premium, and the cartels lose the income that makes them armies.`,
  abstract: `A kilogram of cocaine brings more than ten times as much in the United States as in Colombia, and that premium, more than the plant, pays for armies. ${revision(24, 3)} This narrative goes to its end of the chain. It would legalize cannabis, treat the heaviest American users, open a regulated market among willing states, pay for substitutes that work, and let the United Nations follow the money that remains. ${revision(10, 3)} ${revision(15, 3)} ${revision(24, 3)} ${revision(27, 3)} ${revision(26, 2)} Most of the action takes place outside Mexico and without force. ${revision(10, 3)} ${revision(15, 3)} It is the slowest of the four directions, and the one which would change most if it succeeded. ${revision(24, 3)} ${revision(27, 3)}`,
  rationale: `The options in this bundle leave the routes alone and work on the market, in three different ways. The first is to take products out of criminal hands. PO-10 begins with cannabis in the United States, where two states have voted and national opinion has just crossed the half; its direct effect on the cartels is modest, and its author sets more store by the police hours it frees. ${revision(10, 3)} ${comment(10, "c2")} PO-24 carries the thought to the treaties and would let willing states regulate other substances by tiers. ${revision(24, 3)} The second way is to need less. PO-15 aims at the minority who consume most, through clinics, prescription and well-run probation, and its author gave up compulsory tests for workers after losing the argument in public. ${revision(15, 3)} ${comment(15, "c6")} The third is competition: PO-27 asks whether science, paid by result, could offer medicines and devices that leave the street product behind. ${revision(27, 3)}

PO-26 differs in kind, and moderators placed it here over the objection that foreign police are boots, whatever color the cap. ${comment(26, "c12")} ${comment(26, "c13")} It supplies what a shrinking market will still need, an effort against the finances of those who remain, with investigators lent at Mexico's request. ${revision(26, 2)}

The order matters more than in other narratives. Treatment, prescribed heroin and the first step on cannabis can begin under present law; treaties and molecules take decades. ${comment(24, "c13")} ${revision(10, 3)} ${revision(27, 3)} There is a moral argument besides: a country that sells a crop over the counter in Denver cannot ask its neighbor to burn the fields, and its talk of shared responsibility will be measured in clinics. ${revision(10, 3)} ${revision(15, 3)}`,
  conditions: `One large consumer market has to take part. A regulated Mexico beside a prohibiting United States would only export more, and a few dry states next to wet ones reward whoever crosses between them. ${revision(24, 3)} ${comment(10, "c5")}

Prices have to be steered. Legal cannabis that becomes as cheap as any dried crop is all tax, and what is all tax gets smuggled; PO-10 therefore begins low and climbs on a schedule known in advance. ${comment(10, "c9")} ${revision(10, 3)} Treatment must be there before the first license, also in states that refuse Medicaid and in counties without a prescriber. ${revision(24, 3)} ${revision(15, 3)}

Money must stay promised for longer than a term. Relapse is part of the illness, companies have to believe in a payment ten years off, and so the reward of PO-27 is to lie in escrow. ${revision(15, 2)} ${revision(27, 3)} For the United Nations the condition is that Mexico asks, with more than one party behind the letter, and that a frozen account can be contested. ${revision(26, 2)} And somebody has to police the transition in Mexico, which no clinic can do. ${comment(15, "c9")}`,
  risks: `Patience is the price. For the first five years the honest answer to a reader in Morelia is almost nothing, as the author of PO-27 puts it; the largest claim of PO-24 belongs to the year 2030. ${comment(27, "c11")} ${comment(24, "c9")}

Half-measures are worse than none. Should one bank of the Río Bravo license what the other forbids, arbitrage pays better than ever. ${revision(24, 3)} Substitutes may prove as habit-forming as what they replace, as heroin did when Bayer sold it in place of morphine; what makes cocaine worth buying, its speed, is also what makes it compulsive. ${revision(27, 3)} ${comment(27, "c1")} And a legal industry with lobbyists may do to the new agency what tobacco did, and live from its heaviest customers. ${revision(24, 3)}

Cocaine, where the money is, remains the drug with the weakest remedy. No medicine is licensed for it, and the regulated market begins with leaf and weak oral forms. ${comment(15, "c3")} ${comment(24, "c8")}`,
  domesticDangers: `In Mexico the danger is the transition. A group that loses cannabis keeps its gunmen, and gunmen who are not paid from exports are paid by the neighbors, in protection money, ransom and stolen fuel; the Zetas, squeezed on their routes, taxed bars, migrants and pipelines. ${revision(10, 3)} ${comment(10, "c3")} A shorter horizon breaks truces, since the value of keeping a bargain lies in tomorrow's sales. ${comment(15, "c8")} Growers in the sierra, left without their single buyer, may plant poppy and get a worse patron. ${comment(10, "c4")}

Mexico has users of its own, mostly in private homes without a doctor. If only the northern side opens clinics, the market moves one bridge south. ${comment(15, "c11")} And licensed growing needs a gendarme who comes when called; in Guerrero the buyer with the rifle would outbid the buyer with the form, or shoot the inspector. ${comment(24, "c6")}

In the United States, use may rise with what is cheap and respectable, and one road death in Colorado could reverse a policy for which Mexico goes on paying. ${revision(24, 1)} ${revision(10, 3)}`,
  internationalDangers: `The treaties have guardians. Nothing passes in Vienna without Russia, most of South-East Asia still aims at a region free of drugs, and an amendment in 2016 would be lost by a hundred votes; PO-24 therefore settles for a club and for the silence of the others. ${comment(24, "c1")} ${comment(24, "c2")} If it breaks up, its members face retaliation with nothing to show. ${revision(24, 3)}

Unsold cocaine goes somewhere. Brazil is by now one of the biggest consumers and Europe nearly matches the United States in value, which is why PO-15 wants both in the conversation from its first year. ${comment(15, "c7")} ${revision(15, 3)} The cooks read journals as well: when pseudoephedrine was restricted in the United States the laboratories moved to Jalisco, and when Mexico banned it they changed the recipe. ${comment(27, "c7")}

A campaign from New York has dangers of its own. Lists without a hearing were struck down in Europe, and a mandate that looks imposed would put the parties, the bishops and the television on one side against it. ${comment(26, "c8")} ${comment(26, "c1")}`,
  costs: `The bills fall mainly north of the border. PO-15 asks for a new division more than a new sum: 25 billion dollars of federal drug money, three fifths of which go to supply, would be split evenly within four years. ${revision(15, 3)} PO-27 asks for 3 billion over ten years to search and a further 2 billion to pay for patients who stay clean; PO-26 for a trust fund of 150 million a year, about ten times what Guatemala's commission costs. ${revision(27, 3)} ${revision(26, 2)} ${comment(26, "c10")} PO-10 and PO-24 expect to earn, and promise a share of the tax to the districts of the growers; the American share will be the first thing that Congress strikes. ${revision(10, 3)} ${revision(24, 3)} ${comment(10, "c10")}

Among the uses of that money, treatment has the best figure on record: an old study put the price of one percent less cocaine at 34 million dollars through heavy users and at more than 780 million through source countries. ${comment(15, "c12")}

The other cost is dependence. Legal opium ended the smugglers' fleets in China and use climbed for forty years; the violence moved out of the trade and the illness did not. ${comment(24, "c12")}`,
  outlook: `The early gains are American. Heroin can lose a third of its volume over eight years, for which medicines exist; for cocaine and methamphetamine a fifth would be good. ${revision(15, 3)} The crowd had most trust in this part: more than half of those who rated PO-15 put its feasibility at 5 or higher, while more than three quarters put that of PO-24 at 3 or lower. ${rating(15, "feasibility", 6)} ${rating(24, "feasibility", 6)}

For Mexico the sequence is thinner margins, then fewer routes worth killing for, and no peace by that alone. ${revision(15, 3)} Whether income is lost or merely moved stays open. One side holds that a group living from extortion is a nuisance that decent police can fight; the other, that the Camorra held Naples for a century in just this way. ${comment(10, "c6")} ${comment(10, "c7")} The moderators were asked to keep that dispute in view. ${comment(10, "c12")}

Beyond fifteen years the narrative promises more than any other, ordinary smuggling cases in place of battalions, and can prove less. ${revision(24, 3)} ${revision(27, 3)}`,
  counterCase: `Mexico counts some thirty-five killings a day, and nothing in this bundle reaches them within ten years. Its critics call that a promise that the dead can wait for a laboratory. ${comment(24, "c9")} ${comment(27, "c7")} The one experiment that history has run gives no comfort: American use of cocaine fell by a good third after 2006, and violence in Mexico climbed in exactly those years. ${comment(15, "c7")}

The legal part is small where it is sure, and unsure where it is large. Cannabis brings Mexican groups a quarter of their exports or less; traders in Sinaloa talk of heroin and crystal. ${comment(10, "c1")} ${comment(10, "c2")} The first owners of a lawful trade could be the people who are being fought, for they have the capital, the growers and the transport. ${comment(24, "c11")}

Nor is the science at hand. A product that acts as fast as cocaine is cocaine with a patent, and one that acts slowly is a medicine for those who already wish to stop; the vaccine worked in some thirty-eight of a hundred. ${comment(27, "c1")} ${comment(27, "c4")}

Those who bundled these options could not agree whether the narrative is a policy or a hope.`,
  options: [
    {
      number: 10,
      line: `The first product out of criminal hands: federal legalization of cannabis, a tax that climbs on schedule, and police hours for harder drugs.`,
    },
    {
      number: 15,
      line: `Shrinks the market where it is densest, with treatment for all who ask and swift, light sanctions on probation for the heaviest users.`,
    },
    {
      number: 27,
      line: `Bets on competition: medicines, blockers and devices, paid for when a patient has stayed off the street drug for a year.`,
    },
    {
      number: 24,
      line: `Carries regulation beyond cannabis: a club of willing states, three tiers of substances, quotas for those who grow them illicitly now.`,
    },
    {
      number: 26,
      line: `Follows the money that is left: a register of front companies and a commission of lent investigators, at Mexico's request.`,
    },
  ],
};
