import type { SeedThread } from "../types";

export default {
  option: 23,
  comments: [
    {
      key: "c1",
      by: "Amber Finch",
      at: "2013-04-11T13:15:00Z",
      kind: "evidence",
      facet: "intendedOutcome",
      body: `Every displaced-worker town around here has been through this. The large evaluation of Trade Adjustment Assistance published last year found that participants earned less than comparable workers four years on, partly because they sat in class while others took jobs. What works better is training tied to a named employer. A million certificates is an output; tell us the vacancies.`,
    },
    {
      key: "c2",
      by: "Silver Ocelot",
      at: "2013-04-11T15:40:00Z",
      kind: "counter",
      facet: "stakeholdersInvolved",
      body: `I would not hang this on CECATI benches. Half of the lathes in ours predate NAFTA. And the union question is not answered by "none replaced": the constitutional reform of February made every teacher in Mexico nervous, and Guerrero's are on the highway this very week. Let the firms lend machines and instructors, and keep the ministry as examiner.`,
    },
    {
      key: "c3",
      by: "Crimson Crane",
      at: "2013-04-11T18:05:00Z",
      kind: "adapt",
      body: `Add the prisons. Sentenced men in their last year are a captive class with time on their hands, and their recruiter waits outside on release day. The certificate must not name the prison. Mexican state prisons are run by inmates in too many places, granted, so start with the federal ones.`,
    },
    {
      key: "c4",
      by: "Blue Otter",
      at: "2013-04-12T16:20:00Z",
      kind: "adapt",
      replyTo: "c1",
      body: `That evaluation hurts because I have quoted the older, kinder ones. Jamaica's HEART Trust had the same trouble until it let employers co-sign the standards. I will halve the number and make signed vacancies the condition for opening a cohort. Prison places go in as well, as Crimson Crane suggests.`,
    },
    {
      key: "c5",
      by: "Saffron Wren",
      at: "2013-04-12T20:30:00Z",
      kind: "expand",
      replyTo: "c4",
      body: `Brazil's SENAI has done it that way since 1942: industry pays a levy of about one per cent of payroll and therefore insists on getting something for it. A levy would free you from the yearly budget quarrel. The weakness is that it trains where industry is, and Tierra Caliente has none.`,
    },
    {
      key: "c6",
      by: "Onyx Puma",
      at: "2013-04-13T10:10:00Z",
      kind: "ask",
      body: `PO-9 already says "jobs and re-education" in one breath. What does this add as a separate option, apart from detail? I ask because voters in the bundling will rate the same idea twice. I would fold it in and keep the payment-by-thirds clause, which is the one original mechanism here.`,
    },
  ],
} satisfies SeedThread;
