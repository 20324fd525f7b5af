import type { SeedThread } from "../types";

export default {
  option: 18,
  comments: [
    {
      key: "c1",
      by: "Slate Ocelot",
      at: "2013-04-09T21:00:00Z",
      kind: "evidence",
      facet: "consequencesOfFailure",
      body: `Glad Andhra Pradesh is in here. The lesson is sharper than "too much debt": lenders were growing at 50 per cent and more a year, with loan officers paid by volume. Mexico has its own version since the Compartamos flotation of 2007, with effective rates near 100 per cent once VAT is counted. Put a growth limit on each credit union and forbid volume bonuses.`,
    },
    {
      key: "c2",
      by: "Russet Curlew",
      at: "2013-04-10T15:50:00Z",
      kind: "counter",
      facet: "implementation",
      body: `From the side of the people who get the phone call: a roster of borrowers, with dates on which each has cash, is exactly what an extortionist buys from a clerk. In Acapulco they charged schoolteachers by payroll data. You would be publishing who in the street has money, and the group meeting tells them when.`,
    },
    {
      key: "c3",
      by: "Slate Lynx",
      at: "2013-04-11T18:40:00Z",
      kind: "adapt",
      replyTo: "c2",
      body: `I had modelled default and forgotten predation. Grouped repayment on a fixed day is precisely a focal point for the robber. I am rewriting the conditions: no cash at meetings, any shop on any day, records out of town. It weakens peer monitoring somewhat, which I accept as the price.`,
    },
    {
      key: "c4",
      by: "Jade Tern",
      at: "2013-04-11T22:10:00Z",
      kind: "expand",
      replyTo: "c3",
      body: `We did this in comunas of Medellín: payment by phone code at the corner shop, group meetings only for savings plans. Repayment hardly moved. What killed branches was the loan officer who lives in the barrio and can be leaned on, so rotate the officers.`,
    },
    {
      key: "c5",
      by: "Pearl Jaguar",
      at: "2013-04-12T03:25:00Z",
      kind: "ask",
      facet: "consequencesOfFailure",
      body: `Who watches the credit unions for laundering? The law in force from July reaches non-bank lending above a threshold, and these loans will sit well below it. A thousand group loans repaid early and in cash is a classic placement scheme. I would want early repayment above a set share of the portfolio to trigger a report to the UIF.`,
    },
    {
      key: "c6",
      by: "Blue Osprey",
      at: "2013-04-12T09:15:00Z",
      kind: "counter",
      facet: "intendedOutcome",
      body: `I would not promise fewer recruits. Trials in Hyderabad and elsewhere find modest gains for those who already had a business and little change in household consumption. Lookouts are boys of sixteen; borrowers are women of thirty-eight. There may be an effect through mothers, but nobody has shown it. Claim the buffer against shocks and stop there.`,
    },
    {
      key: "c7",
      by: "Black Swan",
      at: "2013-04-13T08:40:00Z",
      body: `This overlaps PO-4, where microfinance stands as one line. It is better worked out here than there, so if we merge, the secrecy condition should travel with it. PO-20's farm credit needs the same protection, and the two funds ought to share one registry.`,
    },
  ],
} satisfies SeedThread;
