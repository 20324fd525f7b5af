import type { NorthernOption } from "../types";

export default {
  number: 16,
  author: "Copper Falcon",
  submittedAt: "2011-03-08T17:30:00Z",
  origin: "synthetic",
  title: "A fast lane for the honest lorry",
  facets: {
    summary: `367 billion dollars' worth of goods moved between us in 2008, and at Laredo all of it waits in one line with whatever is hidden in it. Separate the known from the unknown. Build lanes and hours for shippers who open their books and yards to both customs services, and turn the inspectors that frees on everybody else.`,
    intendedOutcome: `Four lorries in ten through certified lanes by 2014 against about one today, with crossing times under thirty minutes. For the rest, inspection doubles without an extra officer. Firms that certify keep thieves and stowaways out of their own yards, which is where most contamination of loads happens.`,
    stakeholdersInvolved: `Plants and hauliers lead and pay for seals, cameras and background checks. The two customs services audit them together. Small Mexican carriers, often one man and one tractor, cannot afford it; they need a cooperative form or they will be the ones who are searched. Border states own the roads to the bridges. The trucking dispute that the two presidents settled this month shows how fast this can be held hostage.`,
    implementation: `Joint audits, so that one inspection counts on both sides. Dedicated lanes at six bridges: 90 million dollars, raised by a toll that only those lanes pay. Pre-inspection in Mexican plants by Mexican customs with an American officer present and unarmed. Random checks remain, one in fifty, for certified loads too. Loss of certificate is for three years and can't be appealed to a minister.`,
    conditionsForSuccess: `Unannounced checks that really are. A way in for carriers with fewer than ten tractors. And the same opening hours on both banks, which in twenty years no summit has achieved.`,
    consequencesOfFailure: `The trusted lane turns into the preferred one for those with most to hide; a bribed yard manager is cheaper than a tunnel. One container of methamphetamine under a certified seal, shown on television, and every lane closes.`,
  },
  placement: { x: -0.36, y: 0.04 },
  stakeholders: [
    { id: "business", part: "leads" },
    { id: "us-agencies", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "us-border-states", part: "supports" },
    { id: "northern-states", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["economic", "law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
