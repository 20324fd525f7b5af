import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 22,
  comments: [
    {
      key: "a",
      by: "Indigo Osprey",
      at: "2011-03-10T11:45:00Z",
      kind: "counter",
      facet: "stakeholdersInvolved",
      body: `A terrorism database that is opened to *organised crime* next year is open to *gangs* the year after and to truancy in the end. Each step will look like yours. What closes it again?`,
    },
    {
      key: "b",
      by: "Pearl Heron",
      at: "2011-03-10T14:50:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "a",
      body: `A date. The extension lapses after three years unless both houses look at the inspector's figures and vote. I would lose the vote if the third figure is large, and should.`,
    },
  ],
} satisfies SeedThread;
