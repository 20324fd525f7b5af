import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 21,
  comments: [
    {
      key: "a",
      by: "Slate Crane",
      at: "2011-03-10T07:15:00Z",
      kind: "expand",
      facet: "intendedOutcome",
      body: `Journalists will love you and then hate you, when the first bulletin contradicts their own tally. Invite the people at the weekly counts into the code book before you publish anything.`,
    },
    {
      key: "b",
      by: "Saffron Crane",
      at: "2011-03-10T10:05:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `The government only opened its own base two months ago, after being shamed. If you announce an observatory that corrects it, next year's figures won't be opened. Begin by thanking them.`,
    },
    {
      key: "c",
      by: "Blue Osprey",
      at: "2011-03-10T13:25:00Z",
      kind: "adapt",
      facet: "conditionsForSuccess",
      replyTo: "b",
      body: `Fair. The first bulletin will reproduce the official series and describe how it is made, nothing else. Corrections from the second on.`,
    },
    {
      key: "d",
      by: "Teal Ocelot",
      at: "2011-03-10T16:30:00Z",
      kind: "ask",
      facet: "implementation",
      body: `You ask the services for their lists under your rule. What would they receive? I ask seriously. Our analysts guess at trends from press cuttings, and a clean monthly series by municipality is something they would trade for.`,
    },
  ],
} satisfies SeedThread;
