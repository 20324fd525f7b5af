import { comment, inject, rating, revision } from "./cite";
import type { SeedTakeaway } from "./types";

export const takeaways: SeedTakeaway[] = [
  {
    number: 1,
    statement: `The violence of the cartels is wearing down the Mexican state on several fronts at once, and although the state has not failed, it is losing ground.`,
    explanation: `The damage is cumulative. Resorts lose their seasons, firms spend two to five percent of turnover on guards and count what is paid quietly apart, and those that are extorted leave for the Bajío or Texas with their suppliers. ${comment(22, "g")} ${comment(9, "c9")} ${revision(9, 2)} Whoever pays for a campaign owns the police commander, and a newspaper that cannot pay salaries need not be threatened. ${comment(1, "c9")} ${comment(1, "c4")} Each murder without a sentence then makes the next one cheaper. ${revision(6, 2)}

The exercise disagreed about how far this has gone. It reserved a loss of control for certain ground, the Tierra Caliente where villagers have armed themselves or one corridor of Tamaulipas, and even the author of the most extreme option gave up the claim to six states. ${comment(1, "c6")} ${inject(1)} ${revision(22, 2)} ${comment(22, "l")}`,
  },
  {
    number: 2,
    statement: `Cartels draw much of their power from what the state does not provide, so repairing the state belongs to the campaign itself and cannot wait until it is over.`,
    explanation: `Where a court hardly ever convicts, a job leads nowhere and a town hall is for sale, an armed group can offer wages, credit and even a sort of justice. ${revision(6, 2)} ${revision(9, 2)} ${revision(4, 3)} That is why the threads of options as different as PO-2, PO-10 and PO-24 ended at PO-6: raids open a window that only decent police can fill, extortion is a nuisance only where such police exist, and licensed growing needs an inspector who is not shot. ${comment(2, "k")} ${comment(10, "c7")} ${comment(24, "c6")} Whether anybody testifies depends on protection that works before it is needed. ${revision(1, 3)}`,
  },
  {
    number: 3,
    statement: `A broad hammer blow is unlikely to work with the strength Mexico has, and every version with enough strength brings dangers of its own.`,
    explanation: `Whoever tested the hard options came back to the same shortage: reliable units, intelligence that does not leak, and prisons that hold. ${comment(8, "j")} ${revision(11, 3)} ${comment(6, "c7")} What remains is a choice between escalation, with more civilian dead, and help from outside, from advisers at one end to a corridor under foreign troops at the other. ${comment(8, "e")} ${revision(5, 2)} ${revision(22, 2)} The members rated accordingly: more than half gave the risk of PO-8 a 6 or a 7, and more than four in five that of PO-22. ${rating(8, "risk", 6)} ${rating(22, "risk", 6)} Narrow uses of force fared better. A critic withdrew his objection to the isthmus line once it was small, asked first and could be closed, and on deception one was won by the promise that it is never used over a town. ${comment(12, "s")} ${comment(11, "i")}`,
  },
  {
    number: 4,
    statement: `The money that pays for the violence comes mostly from buyers in the United States and Canada, and the most lasting remedy may have to be found among them.`,
    explanation: `As long as a kilogram gains more than ten times its value on the way from Colombia, there will be someone to carry it and someone to kill for the route. ${revision(24, 3)} The fourth narrative holds three ways of reducing that gain: take a drug out of the criminal market, as PO-10 and PO-24 would; treat the heaviest users, as in PO-15; or offer something safer in its place, as in PO-27. ${revision(10, 3)} ${revision(24, 3)} ${revision(15, 3)} ${revision(27, 3)} None acts quickly. American use of cocaine fell by a good third after 2006 while violence in Mexico climbed, and groups short of export income turn to extortion, so that demand policy needs Mexican policing beside it. ${comment(15, "c7")} ${revision(10, 3)} ${comment(15, "c9")}`,
  },
  {
    number: 5,
    statement: `Mexico is growing, but growth that passes by the south, the countryside and the young leaves the cartels their recruits; an inclusive private sector is a precondition of lasting success.`,
    explanation: `The averages look good and the gaps behind them are wide: six workers in ten have no contract, and of twelve training clusters not one lies south of Querétaro. ${revision(9, 2)} ${comment(9, "c7")} Opening telecommunications, electricity and petrochemical supply is necessary and was seen as insufficient. A line worker in Juárez earned after ten years what she earned at the start, and some seven million of the young are neither at school nor at work. ${revision(9, 2)} ${comment(9, "c5")} ${comment(9, "c3")} In the sierra the trafficker lends the seed and buys the harvest, so that a second buyer weakens him; in the valleys of Michoacán he taxes whatever prospers, and a guard must come before the orchard. ${comment(4, "c6")} ${comment(4, "c7")} Members warned that poverty alone explains little, since the poorest states are among the calmer ones. ${comment(9, "c4")}`,
  },
  {
    number: 6,
    statement: `Almost every option needs allies in civil society to carry it, and the Catholic Church, under a Latin American pope who has already spoken on the subject, could be the most important of them.`,
    explanation: `Governments change and parishes remain; in some northern towns the parish is the last office that opens. ${comment(22, "k")} Churches and movements can vouch for a reform, refuse a donor's gift through elected stewards, or carry messages to armed men, as a bishop did in El Salvador's truce. ${revision(17, 2)} ${comment(17, "c2")} ${comment(21, "c2")} A Latin American pope who mentioned drug trafficking in his Easter message gives Mexican bishops cover to go further. ${revision(17, 2)} The crowd expects less of it than the statement does: fewer than a third rated the impact of PO-17 at 5 or higher. ${rating(17, "impact", 6)} And there is a condition. Whoever is asked to speak out must be protected, and nobody should be asked to refuse alone; Libero Grassi did, and was dead within the year. ${revision(17, 2)} ${comment(17, "c7")} When two priests were taken who had read out a letter, the author of PO-17 put protection before the first step, and the reading into the mouths of all. ${inject(3)}`,
  },
];
