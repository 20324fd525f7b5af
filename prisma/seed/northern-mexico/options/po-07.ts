import type { NorthernOption } from "../types";

export default {
  number: 7,
  author: "Teal Ocelot",
  submittedAt: "2011-03-08T10:45:00Z",
  origin: "documented",
  title: "Analysts at one table, in Mexico, under a Mexican chief",
  facets: {
    summary: `What the United States knows about the cartels reaches Mexico as a favour, late, and stripped of how it is known. What Mexico knows reaches nobody. Put forty analysts of both countries in one building near Monterrey, on one network, with one list of questions set by a Mexican director, and let them send their answers to units that have been cleared to act within the hour.`,
    intendedOutcome: `From tip to arrest in hours. More important to me, from arrest to charge: a cell that also writes for prosecutors keeps record of where a fact came from and whether it may be used in court. After two years, half of the operations that the cell set off should have ended with someone convicted. Raids and captures are not counted as success.`,
    stakeholdersInvolved: `On the Mexican side the federal police, the attorney-general's organized-crime branch, the intelligence service and the navy, each of which would rather sit alone. On the American one the drug and border agencies, and the National Guard, whose link analysts have shown in the California tunnel cases what patient desk work can do. Northern Command offers the network and stays away from the door. Congress in Mexico will ask what foreigners do there; it deserves a list.`,
    implementation: `Lease, do not build. Staff are chosen by both sides, tested by both, and replaced in thirds every eight months. No telephones inside. Each product carries three stamps: for action, for court, for background. Sources stay with the service that owns them, and the cell gets facts with a grade for reliability. An inspector from each country may read everything at any time.

First question, on the first day: who in the four northern states is about to be murdered? Saving a mayor will buy the cell more friends than catching a boss.`,
    conditionsForSuccess: `A Mexican law or decree that says what foreign staff may do, and that they have no weapons and make no arrests. A small circle of users: two navy units, one of the federal police, two teams of prosecutors. And restraint when the first leak happens, since it will.`,
    consequencesOfFailure: `Betrayal from inside would kill informants by the dozen and finish sharing for the rest of the decade. There is also a failure of proportion, in which the cell becomes so good at finding leaders that both governments do nothing else, and every plaza is contested by three successors.`,
  },
  placement: { x: 0.52, y: 0.66 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "us-agencies", part: "supports" },
    { id: "mexican-police", part: "supports" },
    { id: "mexican-forces", part: "supports" },
    { id: "mexican-courts", part: "supports" },
    { id: "us-forces", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["intelligence", "law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
