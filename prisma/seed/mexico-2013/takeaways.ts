import type { SeedTakeaway } from "./types";

export const takeaways: SeedTakeaway[] = [
  {
    number: 1,
    statement: `The violence of the cartels is wearing down the Mexican state on several fronts at once, and although the state has not failed, it is losing ground.`,
    explanation: `The damage is cumulative. Investors and visitors stay away, families and firms with money move it and themselves to Texas, and tax income goes with them. Police chiefs, mayors and customs officers learn that refusing a bribe is more dangerous than taking it. Each unpunished murder then tells citizens that the law is for somebody else. The exercise disagreed about how far this has gone, and most members reserved the word "failed" for certain municipalities; hardly anyone thought that the present direction could be held for another six years.`,
  },
  {
    number: 2,
    statement: `Cartels draw much of their power from what the state does not provide, so repairing the state belongs to the campaign itself and cannot wait until it is over.`,
    explanation: `Where a court never convicts, a school leads nowhere and a town hall answers to no one, an armed group can offer wages, order and even a sort of justice. That is why options as different as PO-1, PO-6 and PO-9 kept meeting in the same threads: honest local institutions, trials that work and decent jobs were treated as means of war as much as fruits of peace. The trust of ordinary people decides whether anyone will testify, and without witnesses neither detectives nor soldiers get far.`,
  },
  {
    number: 3,
    statement: `A broad hammer blow is unlikely to work with the strength Mexico has, and every version with enough strength brings dangers of its own.`,
    explanation: `Whoever tested the hard options, be it targeted killing, the laws of war or zero tolerance, came back to the same shortage of reliable units, sound intelligence and prisons that hold. What remains is a choice between escalation, with more civilian dead and more soldiers exposed to bribes, and help from outside: trainers, drones, special forces, in the extreme an occupied strip along the border. Narrow uses of force, at a choke point or against a single trade, fared better in debate than wide ones.`,
  },
  {
    number: 4,
    statement: `The money that pays for the violence comes mostly from buyers in the United States and Canada, and the most lasting remedy may have to be found among them.`,
    explanation: `As long as a kilogram gains many times its value between Culiacán and Chicago, there will be someone to carry it and someone to kill for the route. The fourth narrative holds three ways of reducing that gain: take a drug out of the criminal market, as PO-10 and PO-24 would; treat the heaviest users and change minds, as in PO-15; or offer something safer in its place, as in PO-27. None acts quickly. Analysts warned as well that groups short of export income turn to extortion at home, so demand policy needs Mexican policing beside it.`,
  },
  {
    number: 5,
    statement: `Mexico is growing, but growth that passes by the south, the countryside and the young leaves the cartels their recruits; an inclusive private sector is a precondition of lasting success.`,
    explanation: `The averages look good and the gaps behind them are wide: between factory towns and farm villages, north and south, those with a contract and those without. Opening energy and telecommunications is necessary and was seen as insufficient. Petróleos Mexicanos has to spend more on finding and developing oil, and new lines of work, solar power and other green products among them, should be started where legal employers are scarce. Credit and training matter most in the districts where a lookout's wage is the best a seventeen-year-old will be offered.`,
  },
  {
    number: 6,
    statement: `Almost every option needs allies in civil society to carry it, and the Catholic Church, under a Latin American pope who has already spoken on the subject, could be the most important of them.`,
    explanation: `Governments change every six years in Mexico and mayors every three; parishes, victims' movements, unions and local newspapers remain. They can vouch for a reform, shelter a witness, shame a donor or open a channel to armed men, as bishops did in El Salvador's truce. The election of Francis in March, and the prayer in his Easter message for a world wounded by the drug trade, give Mexican bishops cover to go further. Members from the affected states added a condition: whoever is asked to speak out must also be protected.`,
  },
];
