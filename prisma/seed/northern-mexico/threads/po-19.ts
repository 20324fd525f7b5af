import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 19,
  comments: [
    {
      key: "a",
      by: "Indigo Osprey",
      at: "2011-03-09T08:50:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `A secretary's promise binds the secretary. The next one reads it as advice. If you want it to hold in a Phoenix kitchen it must be a regulation, with a remedy for the caller.`,
    },
    {
      key: "b",
      by: "Silver Ocelot",
      at: "2011-03-09T13:40:00Z",
      kind: "evidence",
      facet: "summary",
      body: `It happens to teachers as well: an uncle in Denver, a call at night, two weeks' wages by wire. Of the five families I know of, none went to the police and one went to the consulate. They trust the consulate. Put the number there.`,
    },
    {
      key: "c",
      by: "Umber Badger",
      at: "2011-03-09T21:20:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "b",
      body: `The consulates answer it, then, and San Diego is where the calls land. Next version. The visa is what I am least sure of: a month is what the law allows, and the backlog is what people know.`,
    },
    {
      key: "d",
      by: "Blue Osprey",
      at: "2011-03-10T11:10:00Z",
      kind: "ask",
      facet: "intendedOutcome",
      body: `How would these families hear of the number? I searched all options: nobody proposes to tell eleven million people anything. No option under *information* so much as names them.`,
    },
  ],
} satisfies SeedThread;
