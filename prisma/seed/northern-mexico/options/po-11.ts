import type { NorthernOption } from "../types";

export default {
  number: 11,
  author: "Ochre Otter",
  submittedAt: "2011-03-08T13:50:00Z",
  origin: "documented",
  title: "Guardsmen behind the counter",
  facets: {
    summary: `Every border officer who types, repairs lorries or watches a screen is one who is not looking into a boot. Let National Guard soldiers, under their governors and on state orders, take these jobs over for two years while officers are hired and trained.`,
    intendedOutcome: `Two thousand badges back on the line inside six months. We should see it in the share of vehicles that get a second look, and in the hours an agent spends outside. After two years the Guard goes home and the desks belong to civilians.`,
    stakeholdersInvolved: `Governors of California, Arizona, New Mexico and Texas command, the Pentagon pays. Border agencies say which jobs. Soldiers bring trades the agencies cannot hire: mechanics, linguists, pilots, criminal analysts. Mayors on the river will ask why there are uniforms at the bridge; so will Mexico, and its consuls should be shown round before the first bus arrives. Civil liberties groups have a fair question about who watches whom.`,
    implementation: `Orders under Title 32, so that the men stay under state command and the law against soldiers as policemen is kept at a safe distance. 1,800 people, half of them in observation posts and workshops, a quarter as analysts with the task forces that hunt tunnels and cash, a quarter in garages and hangars. No arrests, no searches, no patrols alone. Sidearms for self-defence, in the observation posts only. Ends on a date that is written into the order. 135 million dollars for a year.`,
    conditionsForSuccess: `The border agencies must hire in the meantime, which they did not finish doing last time. A rotation of at least six months, because an analyst who leaves after six weeks has learned the car park. One incident such as Redford in 1997, when marines shot a boy who kept goats, would end it.`,
    consequencesOfFailure: `Soldiers become the furniture of the border, at a price no other part of the budget can match, and Mexico sees a garrison where it was promised a partner.`,
  },
  placement: { x: 0.42, y: -0.74 },
  stakeholders: [
    { id: "us-forces", part: "leads" },
    { id: "us-border-states", part: "leads" },
    { id: "us-agencies", part: "supports" },
    { id: "us-congress", part: "supports" },
    { id: "border-residents", part: "affected" },
    { id: "mexican-government", part: "affected" },
  ],
  instruments: ["military", "law-enforcement"],
  timeHorizon: "within-a-year",
  revisions: [],
} satisfies NorthernOption;
