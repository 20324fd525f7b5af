import type { SeedOption } from "../types";

export default {
  number: 18,
  title: "Credit without the loan shark: honest microfinance in contested towns",
  author: "Slate Lynx",
  submittedAt: "2013-04-09T19:30:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 4,
  facets: {
    summary: `Where banks do not go, the narco is also the lender, and the debt is collected in favours. This option puts small savings accounts and loans, at rates a market stall can bear, into about two hundred municipalities where recruitment is strong, through credit unions and cooperatives rather than through the listed lenders whose rates have given the trade a bad name in Mexico.`,
    intendedOutcome: `A seamstress in Apatzingán or a mechanic in Ciudad Mante can borrow 8,000 pesos against the word of her group and pay it back in a year without meeting a man with a pistol. At scale, families gain a buffer against the shocks, illness above all, that push a son into lookout work. Roughly a quarter of Mexican adults had a formal account in 2011; in the chosen municipalities that share should double in four years.`,
    stakeholdersInvolved: `The finance ministry and Bansefi lead, with the Economy ministry's PRONAFIM as wholesale funder and the new entrepreneur institute for training. Credit unions and popular savings societies do the retail work; women are likely to be most of the borrowers. Remittance firms must be won as a channel. Commercial microlenders lose margin and will lobby. Local usurers, some of them cartel fronts, lose both clients and leverage, and can be expected to answer with threats.`,
    implementation: `Begin with deposits, not loans: six months of a basic account, fed where possible by remittances and by the Oportunidades transfer, tell a lender more than any form. Then groups of five to eight neighbours vouch for one another, first for small sums and short terms, the ceiling rising with each clean cycle.

The federal budget provides a revolving fund of about two billion pesos, lent to credit unions at a fixed low rate on condition that they publish the full annual cost and cap it. A shared registry shows each borrower's total debt, so that nobody stacks four loans. Shops and pharmacies act as correspondents for payments, keeping cash boxes small. After two years, an outside team compares served municipalities with a random group still waiting.`,
    conditionsForSuccess: `Joint liability works only while members expect to meet again; in places emptied by displacement it fails. The supervisor CNBV needs to catch rotten savings societies early, since one collapse frightens a whole region. Rates must cover costs, or the fund is eaten within three years. Politicians have to resist forgiving debts before elections.`,
    consequencesOfFailure: `Over-indebted households would be easier to recruit, not harder. A cheap fund steered by mayors would become a vote machine, and cartel accountants could use group loans to wash small sums patiently. The worst ending resembles Andhra Pradesh in 2010: mass default, reports of suicides, a political ban, and honest lenders ruined along with the rest.`,
  },
  placement: { x: -0.78, y: 0.52 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "financial-institutions", part: "supports" },
    { id: "civil-society", part: "supports" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["economic", "financial"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Slate Lynx",
      at: "2013-04-11T19:20:00Z",
      note: "Answers Russet Curlew: a loan list is an extortion list. Payments dispersed, data kept outside the town, towns chosen where somebody can answer a threat.",
      changes: {
        facets: {
          conditionsForSuccess: `Three things decide it. First, secrecy: borrower records are kept in the state capital or further away, payments run through any shop in the network on any day, and no meeting handles cash, because a list of people with 8,000 pesos is a list worth stealing. Second, choice of towns: joint liability holds only while neighbours expect to meet again, so places emptied by displacement, or fully run by one group, come last. Third, discipline: rates that cover costs, a supervisor that closes rotten savings societies early, and no debt forgiveness before elections.`,
        },
      },
    },
  ],
} satisfies SeedOption;
