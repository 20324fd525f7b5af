import type { NorthernOption } from "../types";

export default {
  number: 5,
  author: "Jade Marten",
  submittedAt: "2011-03-08T09:10:00Z",
  origin: "documented",
  title: "Stop the rifles at the till",
  facets: {
    summary: `A rifle crosses south because somebody with a clean record bought it in Arizona or Texas for somebody else. It can be stopped for the price of a telephone call while it is still in the shop, and hardly at all afterwards. Put the effort there: several rifles sold to one buyer within a week are reported, unusual patterns are followed at once, and nothing that has been spotted is ever allowed to walk.`,
    intendedOutcome: `Straw buyers charge their customers more and find fewer shops. The measure I propose is the "time to crime" of guns recovered in Mexico, the gap between legal sale and seizure: when it grows, fresh supply is drying up. Aim at doubling it for semi-automatic rifles in two years.`,
    stakeholdersInvolved: `The Bureau of Alcohol, Tobacco and Firearms does the work, with fewer agents for all of Texas than a mid-sized city has traffic wardens. Some eight thousand licensed dealers near the border must report; most will, a few make their living by not looking. The gun lobby will oppose anything with the word register in it, and Congress listens. Mexico's police have to trace what they find, and quickly. Border states' prosecutors can charge straw purchase under state law when the federal docket is full.`,
    implementation: `- Demand letters to dealers in the four border states: report any sale of two or more semi-automatic rifles to one person in five business days, as has long been done for handguns. The power exists; no new statute is needed.
- Sixty more inspectors, in pairs, so that each dealer near the border is visited every year instead of every decade.
- Tracing software in Spanish in every northern state's forensic laboratory, with ten days as the longest wait for an answer.
- A plain rule in writing for agents and prosecutors: a gun that is known to be going south is taken at the first lawful moment. Whoever wants an exception must ask the attorney-general of both countries.`,
    conditionsForSuccess: `Courts that treat straw purchase as more than paperwork; sentences today are often probation. Mexico must submit all recovered guns, and not only those of a size that makes headlines. And the Bureau, which has worked without a confirmed director for years, needs one who will stand up in Congress.`,
    consequencesOfFailure: `If the reports pile up unread, dealers will have been annoyed for nothing and the rule will be repealed. There is a dearer failure. It is being said this month that agents watched hundreds of rifles cross in the hope of finding bigger men. If that is true, a single murder with one of them will end cooperation on arms for years.`,
  },
  placement: { x: 0.28, y: -0.92 },
  stakeholders: [
    { id: "us-agencies", part: "leads" },
    { id: "us-border-states", part: "supports" },
    { id: "mexican-police", part: "supports" },
    { id: "us-congress", part: "opposes" },
    { id: "mexican-government", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["law-enforcement"],
  timeHorizon: "within-a-year",
  revisions: [],
} satisfies NorthernOption;
