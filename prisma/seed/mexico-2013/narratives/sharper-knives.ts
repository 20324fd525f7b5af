import { comment, inject, rating, revision } from "../cite";
import type { SeedNarrative } from "../types";

export const sharperKnives: SeedNarrative = {
  number: 2,
  nickname: "Sharper Knives",
  quadrant: "upper-right",
  tagline: `First break the armed groups with Mexico's own force, more cunning than before and harder if need be; rebuild afterwards.`,
  abstract: `Reform is slow and graves are filling now. This narrative takes the view that a state which cannot hold its own territory must recover it before anything else can grow there. ${revision(8, 2)} ${comment(1, "c6")} Mexico raises the quality and the pressure of its own operations: better intelligence and planted doubt, control of the sea lanes and the isthmus, pursuit of commanders, sentences that nobody can buy off. ${revision(11, 3)} ${revision(12, 3)} ${revision(2, 3)} ${revision(19, 3)} Washington assists from a distance, and the victory is to be Mexican. ${revision(2, 3)} ${revision(12, 3)}`,
  rationale: `The supporters of this narrative dispute an order of work. The author of PO-2 himself names the reform of police and courts as what must fill the window that his raids open; but somebody has to open it, because a town cannot be audited where the auditor does not come home. ${comment(2, "k")} ${comment(1, "c6")} Once no private organization can field gunmen in column or depose a mayor, what remains is crime, and crime belongs to the police. ${revision(8, 2)}

Calderón's years are read here as a lesson in method. Troops were too few to hold what they took, commanders fell with long pauses in between, and prisoners gave orders from their cells. ${revision(8, 1)} ${revision(2, 1)} ${revision(19, 3)} The options answer these faults one by one. PO-11 puts intelligence in front: recruit inside the commands, keep one's own agency from being penetrated, turn distrust within a group into a weapon. ${revision(11, 3)} PO-12 gives up the idea of a war everywhere and watches the approaches by sea and then the narrow land between Oaxaca and Veracruz. ${revision(12, 3)} PO-2 aims at turnover so quick that the second tier begins to prefer a known sentence. ${revision(2, 3)} PO-19 wants punishment to be certain and plain to see. ${revision(19, 3)} PO-8, the furthest, would fight as a war what already is one, in a single theater that is held to the end. ${revision(8, 2)}

The force is Mexican throughout, and PO-8 stands beside PO-22 as one of two answers to one question: whether Mexico can find 35,000 reliable soldiers for a year. ${comment(8, "k")} ${comment(8, "l")} Argument moved these options toward selection. One theater remains of three, the death penalty went from the center to the last step, and a critic of the isthmus line withdrew his objection once the villages were asked before the trucks. ${revision(8, 2)} ${revision(19, 2)} ${comment(12, "s")}`,
  conditions: `The service that holds the files must be able to keep a secret for years, in a system where the payroll of the cartels was once found inside the prosecutor's own office. One corrupted liaison officer ends the raids; a penetrated cell gives away everybody who has talked. ${revision(11, 3)} ${revision(2, 3)}

Somebody has to be able to say no. Three judges review each name within days and may refuse it, an inspector outside the Navy reports on every death, and the decree over one theater lapses unless it is renewed in open debate. ${revision(2, 3)} ${revision(8, 2)}

What is taken must be held. That needs gendarmes in numbers which the government has promised and not shown, and local police that have passed their vetting before anybody leaves. ${revision(8, 2)} Stations on the isthmus need an agreement with the assemblies that is renewed from time to time, and the courage to close the line after a year if prices in American cities have not moved. ${revision(12, 3)} And convictions come before severity: while ninety-odd crimes in a hundred go without a sentence, its length is academic. ${revision(19, 3)}`,
  risks: `This is the narrative with the highest stakes for Mexico itself. Of those who rated PO-8 in the last round, more than half gave its risk a 6 or a 7. ${rating(8, "risk", 6)} Its own author expects a hard eighteen months with rising casualties before authority returns. ${revision(8, 2)}

Force has a record to answer for. After Beltrán Leyva fell in a faultless raid, his heirs went to war within weeks and gangs that nobody had heard of filled Acapulco. ${comment(2, "c")} A faster turnover selects for the reckless, and a commander who expects to last a few months takes everything now. ${comment(2, "i")} Lies wear out: a public which learns that its government invents will not believe it about the next mass grave. ${revision(11, 3)} And a checkpoint that can be bought is a toll booth, manned in this case by the service with the better name. ${revision(12, 3)} ${revision(2, 3)}`,
  domesticDangers: `Civilians pay first. PO-2 no longer promises fewer murders in its first year and names Morelos and Guerrero as the places that paid for the last such success; shopkeepers on Acapulco's seafront went from no collector to one, and then to three. ${revision(2, 3)} ${comment(2, "d")} A purge that spills out of one group becomes a feud in which strangers die. ${revision(11, 3)}

The law is the second casualty. Scenes have been arranged to look like firefights, complaints against the army multiplied in the last six years, and convictions of soldiers can be counted on the fingers. ${comment(2, "h")} ${comment(8, "f")} Emergency rule in Turkey's south-east was renewed every four months for fifteen years. ${comment(8, "g")} Harsh prisons would reach those first who cannot pay to avoid them: half the men whom one parish visitor meets have not been sentenced. ${comment(19, "k")}

The third danger is the knife itself. A unit licensed to kill may one day take its list from somebody else, as an elite force did that became the Zetas, and the isthmus, fairly quiet until now, could turn into the front. ${revision(2, 3)} ${revision(12, 3)}`,
  internationalDangers: `American help comes with conditions. Helicopters and intelligence fall under the Leahy law, intercepts are shared only as long as lawyers in Washington agree, and ships can be sent home. ${revision(8, 2)} ${revision(2, 1)} When two American cutters and patrol planes were withdrawn within the week, the author of PO-12 moved the line inshore, to what Mexico can man. ${inject(2)} ${revision(12, 4)}

Treaties stand in the way of the hardest steps. The American Convention forbids a state that has abolished the death penalty to bring it back, so Mexico would have to leave the Convention and with it the Court; many states would stop extraditing. ${comment(19, "a")} ${revision(19, 1)} Sri Lanka is what fighting to win looks like when it works, and it has been before the Human Rights Council ever since. ${comment(8, "e")}

Cocaine that cannot pass waits elsewhere. The pressure of 2007 and 2008 moved the depots to Honduras and the Petén, and San Pedro Sula paid for it; seizures around the Dominican Republic and Puerto Rico are climbing again. ${comment(12, "g")} ${comment(12, "l")} A tenth of the budget of PO-12 is meant for these neighbors, which is an admission as much as a remedy. ${revision(12, 3)}`,
  costs: `The quiet options are cheap. A service of four hundred with its fusion rooms comes to about 150 million dollars a year, three hundred marines cost less than a brigade, and the scarce goods are secrecy and analysts. ${revision(11, 3)} ${revision(2, 1)} Taking back the prisons is dearer, some 2 billion dollars over three years, most of it cells and guards. ${revision(19, 3)} The war first asked for one percent of the federal budget each year; the single theater needs mobility and field pay, and finds its men by ending guard duty elsewhere. ${revision(8, 1)} ${revision(8, 2)}

Trade pays in hours. A portal takes minutes for each truck and an honest reading longer; one truck in ten is what a member who moves freight calls feasible. ${comment(12, "b")} ${comment(12, "d")}

Three claims fall on the same few men. Raids, patrols at sea and the garrisons of a theater all ask for marines whom nobody can buy, and no option says which of them goes without. ${revision(2, 3)} ${revision(12, 3)} ${revision(8, 2)} The rest of the price cannot be entered in a budget: officers' relatives in Torreón, who will be known, and prosecutors left without the defendants who were shot. ${comment(11, "l")} ${revision(2, 3)}`,
  outlook: `The first year shows what force can buy: fewer convoys and blockades, some weeks in each town in which nobody commands it, a trickle of defectors. ${revision(2, 3)} Whether anything is built in those weeks is decided in the first narrative and not in this one. ${comment(2, "k")} After two years the state should know more about the finances of the Zetas than their own plaza bosses do. ${revision(11, 3)}

The crowd expects most from selection. Well over half of those who rated PO-11 gave its impact a 5 or more, and the share that saw little risk in PO-12 rose from about half in the first round of ratings to more than two thirds in the second. ${rating(11, "impact", 6)} ${rating(12, "risk", 5)} ${rating(12, "risk", 6)}

Colombia is the likeliest picture of a success. Nobody rebuilt what Escobar and Cali had been, the threat to the state receded, and the trade passed to smaller outfits: a safer president and a bloodier countryside. ${comment(2, "j")}`,
  counterCase: `Its critics say that it mistakes the enemy. Groups that live on charisma die with their leaders; a firm that pays wages replaces them; more danger at the top raises the price of command and attracts those who discount the future most. ${comment(2, "a")} ${comment(2, "i")} The enemy has no territory to take. The lookout sells phone cards, the gunman goes home at six, and once a column is broken its men take off their vests. ${comment(8, "c")}

The two great ruptures of 2008 and 2010 began with suspicion and account for a large part of the dead, so that playing the groups against each other describes the problem. ${comment(11, "c")} Severity was tried in El Salvador: it filled the jails with young men who organized there, and the state had to talk to them in the end. ${revision(19, 3)}

Above all, the force is missing. Everything hangs on a gendarmerie that consists of an announcement and a figure, and on inspectors who must reach a scene within the hour before those who fired have written it up. ${comment(8, "j")} ${comment(2, "h")}

Whoever cannot name the units that will do this should not begin.`,
  options: [
    {
      number: 11,
      line: `Puts knowledge before force: sources inside the commands, one room for all agencies, and doubt planted within a group but never over a town.`,
    },
    {
      number: 12,
      line: `Chooses the ground: ships off Chiapas and three stations on the isthmus filter cocaine, with the consent of the assemblies and an end date.`,
    },
    {
      number: 2,
      line: `Breaks the capacity for convoys and sieges by taking whole chains of command within days, under judges who may refuse a name.`,
    },
    {
      number: 8,
      line: `Marks the outer limit: one theater on the north-eastern border, fought under the law of war and held until police can stay.`,
    },
    {
      number: 19,
      line: `Makes a sentence mean something: isolation for commanders with cooperation as the way out, and death only as a last step.`,
    },
  ],
};
