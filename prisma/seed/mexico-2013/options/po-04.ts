import type { SeedOption } from "../types";

export default {
  number: 4,
  author: "Ivory Falcon",
  submittedAt: "2013-04-09T09:00:00Z",
  origin: "documented",
  narrative: 1,
  title: "A living without the narco: public investment where the state never arrived",
  facets: {
    summary: `In the sierra of Sinaloa, Durango and Guerrero, and in the outer districts of the northern cities, the illegal economy is often the only employer that hires, lends and buys at the farm gate. The Mexican state should compete there as an investor: in small solar plants, farming and agro-processing, light manufacturing and micro-credit, chosen for whether they can stand alone after five years.`,
    intendedOutcome: `The goal is not to out-pay the cartels, which no ministry can do, but to remove the situation in which a family has nothing to lose by joining them. In the target municipalities the share of young people neither studying nor working should fall by a third in six years, the area under poppy and marijuana should shrink without soldiers pulling it up, and at least half of the supported enterprises should be solvent without subsidy. Recruiters would have to look farther and pay more, and communities would have something of their own to defend.`,
    stakeholdersInvolved: `SEDESOL and SAGARPA lead together with the Interior ministry's new prevention programme, while FIRA and Financiera Rural handle credit. CFE must be persuaded to buy power from producers it regards as a nuisance. State governments carry roads and land titles. Ejidos and indigenous communities are partners with a veto, not a target group. The Inter-American Development Bank and USAID co-finance; Mexican retail chains sign purchase contracts. Those who lose are local caciques who control present subsidies, coyotes who buy crops cheaply, and the recruiters.`,
    implementation: `Pick sixty municipalities by two criteria at once, poverty and exposure to trafficking, and stay in them for ten years. In each, a local council of producers, teachers and clergy chooses two or three lines from a vetted catalogue: rooftop and village solar in Sonora and Chihuahua, avocado and coffee cooperatives in the south, assembly workshops close to the cities. Money arrives in stages:

- year one: roads, irrigation, land titles, cold storage;
- years two to four: matched capital, technical advisers who live on the spot, small loans through credit unions;
- from year five: guarantees only.

About four billion pesos a year, taken from poorly targeted farm supports, run through a trust with public accounts. Progresa transfers continue for the same families, so that nobody must gamble their food on a new crop. Evaluation is independent, with comparison towns.`,
    conditionsForSuccess: `Roads and security have to come before crops: a grower who cannot bring tomatoes past an extortion post has been given nothing. Projects need a buyer in writing before the first seed is planted. Communities must agree freely. The quarrel over wind farms on the Isthmus shows what happens when consultation is a formality. And the trust must be able to refuse a governor, because the temptation to drop ribbon-cutting projects into electoral districts will be strong in 2015.`,
    consequencesOfFailure: `Failed projects leave debts and cynicism, and the north already has its ruined packing sheds from earlier programmes. Worse, cartels tax whatever prospers: avocado growers in Michoacán pay by the kilo. Public money would then become an indirect subsidy to the Knights Templar. Growers who pulled up poppy for a promise and lost the harvest will not listen a second time, and the army will be sent back to burn fields.`,
  },
  placement: { x: -0.9, y: 0.62 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "rural-communities", part: "supports" },
    { id: "state-and-municipal-governments", part: "supports" },
    { id: "private-sector", part: "supports" },
    { id: "financial-institutions", part: "supports" },
    { id: "us-government", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["economic", "financial"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Ivory Falcon",
      at: "2013-04-09T21:10:00Z",
      note: "Gives the transfer programme its present name, Oportunidades, and answers Crimson Marten on what CFE will buy and Blue Tapir on the sequence.",
      changes: {
        facets: {
          implementation: `Pick sixty municipalities by two criteria at once, poverty and exposure to trafficking, and stay in them for ten years. In each, a local council of producers, teachers and clergy chooses two or three lines from a vetted catalogue: solar pumps and village panels in Sonora and Chihuahua, coffee and honey cooperatives in the south, assembly workshops close to the cities. Biofuel is limited to residues. Money arrives in stages:

- year one: roads, irrigation, land titles, cold storage, and signed purchase contracts;
- years two to four: matched capital, technical advisers who live on the spot, small loans through credit unions;
- from year five: guarantees only.

CFE signs long contracts at a published tariff for plants under half a megawatt; larger ones sell to factories under the self-supply rules. About four billion pesos a year would do, moved from poorly targeted farm supports and run through a trust with public accounts. Oportunidades transfers continue for the same families. Independent evaluation begins on the first day.`,
        },
      },
    },
    {
      by: "Ivory Falcon",
      at: "2013-04-11T20:25:00Z",
      note: "Conditions rewritten around extortion after Amber Heron's objection: no investment without protected buying points.",
      changes: {
        facets: {
          conditionsForSuccess: `Protection of what is produced comes first. Each cluster needs a guarded buying point, payment into accounts rather than in cash, and a federal investigator for extortion with a telephone that is answered; where that cannot be given, the municipality waits for the next round. Projects need a buyer in writing before the first seed. Communities must agree freely, as the wind farm quarrel on the Isthmus teaches. And the trust must be able to refuse a governor, above all in 2015.`,
        },
      },
    },
  ],
} satisfies SeedOption;
