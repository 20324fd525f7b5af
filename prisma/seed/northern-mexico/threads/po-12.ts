import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 12,
  comments: [
    {
      key: "a",
      by: "Copper Falcon",
      at: "2011-03-08T18:35:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `Have you stood on the Bridge of the Americas on a Friday? Southbound is where forty thousand people go home. Twenty minutes is a promise nobody can keep with the concrete that is there.`,
    },
    {
      key: "b",
      by: "Pearl Jaguar",
      at: "2011-03-09T07:45:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "a",
      body: `Then the surges go to the hours in which cash moves, which according to the cases I know is not Friday at six. Fixed booths only where there is room for one; the list would be four bridges and not eight.`,
    },
    {
      key: "c",
      by: "Saffron Finch",
      at: "2011-03-09T16:20:00Z",
      kind: "ask",
      facet: "consequencesOfFailure",
      body: `Prepaid cards get one sentence. They are the most interesting thing here: a card with 9,000 dollars isn't a declarable instrument today, and a shoebox holds hundreds. Could that be an option of its own? I would write it, since everything financial in this exercise so far has one author.`,
    },
    {
      key: "d",
      by: "Pearl Jaguar",
      at: "2011-03-09T17:30:00Z",
      facet: "consequencesOfFailure",
      replyTo: "c",
      body: `Please do. I have noticed it too, and it is not healthy.`,
    },
  ],
} satisfies SeedThread;
