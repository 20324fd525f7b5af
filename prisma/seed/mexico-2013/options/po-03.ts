import type { SeedOption } from "../types";

export default {
  number: 3,
  author: "Pearl Jaguar",
  submittedAt: "2013-04-09T08:15:00Z",
  origin: "documented",
  narrative: 1,
  title: "Follow the money home: make cartel profits impossible to keep",
  facets: {
    summary: `Trafficking is a business, and its owners can replace men and loads far more easily than they can replace working capital. Mexico and the United States should turn their main effort to the proceeds, somewhere between 19 and 29 billion dollars a year on the usual official estimate: seize them, block their way into banks, property and trade, and charge the professionals who move them.`,
    intendedOutcome: `A cartel that cannot bank, build or buy becomes a gang with too much cash. Payrolls for gunmen are missed, police go unbribed, new rifles are put off, and lieutenants begin to quarrel over what is left. We should aim within three years for some hundreds of laundering convictions instead of the present handful, a tenfold rise in assets finally forfeited, and a measurable increase in what launderers charge. That commission, reported by informants and wiretaps on both sides of the border, is the best single gauge of success.`,
    stakeholdersInvolved: `Hacienda leads through its financial intelligence unit, the UIF, with SEIDO's prosecutors and the new financial analysis unit in the PGR. On the American side FinCEN, OFAC, ICE and the Justice Department's forfeiture section already hold most of the evidence. Banks have been listening since HSBC paid 1.9 billion dollars in December; notaries, estate agents, car dealers and casinos have not. Governors must be won, because property registers are theirs. Bankers and developers with comfortable cash customers will resist quietly, and border merchants will complain with some reason about lost dollars.`,
    implementation: `The tools are largely on the books. The law of October 2012 takes effect in July: it caps cash payments for real estate at roughly half a million pesos and obliges notaries, jewellers and dealers to report. So:

1. Before July, hire and clear two hundred forensic accountants for the UIF and the PGR, paid at private rates.
2. By the end of the year, connect property, company and vehicle registers of the states to one federal index.
3. Rewrite the asset forfeiture law of 2009 so that the burden of explaining unexplained wealth shifts after a threshold.
4. Form joint teams with American prosecutors for the ten largest financial networks, and prosecute on whichever side the evidence is stronger.
5. Publish designations in both countries on the same day.

Start-up costs are below those of one battalion. Forfeited money pays for the second year; surplus is divided between police training and social programmes.`,
    conditionsForSuccess: `Prosecutors must be protected and judges specialised, for an accountant's report means little to a court that has never read one. Washington has to go after its own side: bulk cash leaves from American cities, and shell companies in Delaware are easier to form than in Culiacán. The finance ministry should be allowed to touch donors and friends of every party. Finally, patience is needed. A financial case takes two years, and the public will want arrests on television.`,
    consequencesOfFailure: `Half-measures drive money into channels we see less well: trade invoices, gold, racehorses, football clubs and local construction. Legitimate small firms are squeezed out of banking while the professionals adapt. Seized estates that rot, or that go cheaply to politicians' cousins, would discredit forfeiture for a decade. And a cartel that loses export income will try to earn the difference at home through kidnapping, extortion and stolen fuel, so that citizens pay for our success.`,
  },
  placement: { x: -0.22, y: 0.35 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "financial-institutions", part: "affected" },
    { id: "judiciary", part: "supports" },
    { id: "us-law-enforcement", part: "supports" },
    { id: "us-government", part: "supports" },
    { id: "private-sector", part: "affected" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["financial", "law-enforcement", "intelligence"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Pearl Jaguar",
      at: "2013-04-10T19:30:00Z",
      note: "After Umber Ibis and Teal Lynx: trade-based laundering moves to the front, the estimate is stated as contested, and seized assets get an independent trustee.",
      changes: {
        facets: {
          summary: `Trafficking is a business, and its owners replace men and loads far more easily than working capital. Mexico and the United States should turn their main effort to the proceeds. Officials put them at 19 to 29 billion dollars a year, sober academic work at well under half of that; either sum buys armies. Seize it, block its way into banks, property and trade, and charge the professionals who move it.`,
          implementation: `The tools are largely on the books. The law of October 2012 takes effect in July: it caps cash payments for real estate at roughly half a million pesos and obliges notaries, jewellers and dealers to report. So:

1. Before July, hire and clear two hundred forensic accountants for the UIF and the PGR, paid at private rates.
2. Staff a trade transparency desk shared by the two customs services, to match invoices on both sides of the border from the first month. This is where the money has gone since dollar deposits were limited in 2010.
3. Connect the states' property, company and vehicle registers to one federal index.
4. Rewrite the forfeiture law of 2009, with a lower burden for unexplained wealth and full judicial review.
5. Form joint teams for the ten largest networks and prosecute wherever the evidence is stronger.
6. Place seized assets with a trustee whose books are published each quarter, and sell within a year.

Proceeds pay for later years.`,
        },
      },
    },
  ],
} satisfies SeedOption;
