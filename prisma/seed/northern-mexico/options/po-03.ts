import type { NorthernOption } from "../types";

export default {
  number: 3,
  author: "Pearl Jaguar",
  submittedAt: "2011-03-08T07:05:00Z",
  origin: "documented",
  title: "Teach prosecutors to read a ledger",
  facets: {
    summary: `Cartels are prosecuted for what they carry and hardly ever for what they bank. Build a joint school in which Mexican prosecutors, tax auditors and police accountants learn to make a laundering case, each with an American twin who works the same file from the other end.`,
    intendedOutcome: `Laundering convictions in Mexico can be counted on a few pairs of hands each year. I would aim for a hundred by the third, of which at least twenty follow property rather than cash: car dealers, pharmacies, hotels, race-horses. A case built by twins should also be triable in either country, so that the accused cannot choose the weaker court.`,
    stakeholdersInvolved: `Mexico's attorney-general supplies the pupils, and the finance ministry its intelligence unit, which sees suspicious reports and has too few people to read them. The US Treasury and Justice Department second the twins. Judges have to be trained beside prosecutors, or they will dismiss what they cannot follow. Notaries and estate agents, who lose an income nobody asks about, will be polite and slow.`,
    implementation: `Sixty places a year for three years, nine months each: three in class, six on a live case under supervision. Teachers come from the forensic accounting practice of both countries, and a few from Italy, where this has been done against the Mafia since the 1980s. Graduates sign for four years and get the salary of a bank's compliance officer, which is what they could earn by leaving. Their houses are guarded when a case goes to court. About 18 million dollars a year, two thirds of it pay and protection.`,
    conditionsForSuccess: `Access: the pupils must be allowed to see land registers, which belong to the states and are mostly on paper. Continuity: no transfer in the middle of a case. And a law that lets a judge take property whose owner cannot say how it was paid for; one exists since 2009 and has barely been used.`,
    consequencesOfFailure: `Sixty people who know exactly where the money is and whose pay is late. I can think of few assets that a cartel would bid higher for.`,
  },
  placement: { x: -0.32, y: 0.6 },
  stakeholders: [
    { id: "mexican-courts", part: "leads" },
    { id: "us-treasury", part: "supports" },
    { id: "us-agencies", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "northern-states", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["financial"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
