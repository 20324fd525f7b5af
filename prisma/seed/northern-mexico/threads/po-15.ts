import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 15,
  comments: [
    {
      key: "a",
      by: "Amber Wren",
      at: "2011-03-08T21:50:00Z",
      kind: "evidence",
      facet: "consequencesOfFailure",
      body: `In Colombia it went exactly in your order: bombs against extradition in 1989, a constitution that forbade it in 1991, and its quiet return in 1997. Afterwards the paramilitary chiefs were sent north in one night in 2008, in the middle of confessing. Their victims have been waiting for the rest of the sentence since. So your point 2 is the heart of it.`,
    },
    {
      key: "b",
      by: "Jade Heron",
      at: "2011-03-09T09:10:00Z",
      kind: "expand",
      facet: "implementation",
      replyTo: "a",
      body: `That night is the reason for point 3 as well. I would go further, if somebody shows me how one binds a federal prosecutor in Florida.`,
    },
    {
      key: "c",
      by: "Teal Badger",
      at: "2011-03-09T20:00:00Z",
      kind: "ask",
      facet: "stakeholdersInvolved",
      body: `The mothers I know do not ask where he sits. They ask where the body is. Could the statement in point 3 begin with that question?`,
    },
  ],
} satisfies SeedThread;
