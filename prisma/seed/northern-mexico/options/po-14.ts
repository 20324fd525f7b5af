import type { NorthernOption } from "../types";

export default {
  number: 14,
  author: "Silver Badger",
  submittedAt: "2011-03-08T16:00:00Z",
  origin: "documented",
  title: "Fly only on request, and hand over the film",
  facets: {
    summary: `Unarmed aircraft of the border service patrol the American side already, and it is an open secret that some have looked further. Make it a service with rules: Mexico asks, an aircraft flies, Mexican officers sit beside the operator, and the recording belongs to them.`,
    intendedOutcome: `For a rescue, a convoy through Tamaulipas, or a raid that took months to prepare, Mexican commanders get eyes overhead within four hours. Fewer of their people walk into ambushes. The deeper purpose is to replace a practice that must be denied by one that can be defended in the Senate in Mexico City.`,
    stakeholdersInvolved: `Mexico's navy and federal police request; their Congress is informed in closed session before the first flight. Customs and Border Protection owns the Predator B aircraft, of which it has too few. Northern Command could add some and should not be the face of it. Aviation authorities on both sides must open corridors. People under the flight path are affected and have not been asked, on either bank.`,
    implementation: `A memorandum of ten articles. Two aircraft at Corpus Christi and one at Fort Huachuca, on call; a cell of Mexican officers in each control room with the right to end a flight. No weapons, no hand-over to other purposes, erased after 180 days except what is evidence. Flights are counted and published every quarter, by state, with the purpose in one word. Price for 1,500 hours a year: about 10 million dollars, at what such an hour costs.`,
    conditionsForSuccess: `Someone on the ground who can use what is seen; a film of a massacre is no help. Trust in the requesting unit. Honest publication even of embarrassing figures.`,
    consequencesOfFailure: `A crash in a village, or a leak that shows targets chosen by us. The nationalist reaction would reach trainers, analysts and extraditions, everything modest that works. I also fear the success: cameras are addictive, and what begins with rescues may end with watching marches.`,
  },
  placement: { x: 0.72, y: 0.28 },
  stakeholders: [
    { id: "us-agencies", part: "leads" },
    { id: "mexican-forces", part: "leads" },
    { id: "mexican-government", part: "supports" },
    { id: "mexican-police", part: "supports" },
    { id: "us-forces", part: "supports" },
    { id: "border-residents", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["intelligence", "military"],
  timeHorizon: "within-a-year",
  revisions: [],
} satisfies NorthernOption;
