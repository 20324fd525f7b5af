import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 2,
  comments: [
    {
      key: "a",
      by: "Saffron Crane",
      at: "2011-03-08T11:15:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `You want the Mexican opposition to co-sign a year before an election whose main argument is that the President's war has failed. No candidate will be photographed at that table. Ask them to be *informed*, and they'll come; ask for authorship and they won't.`,
    },
    {
      key: "b",
      by: "Copper Gecko",
      at: "2011-03-08T15:30:00Z",
      kind: "ask",
      facet: "conditionsForSuccess",
      replyTo: "a",
      body: `Would a letter do, from each of the three party chairs, saying no more than that existing commitments are kept until they are renegotiated? Spain and Portugal lived on such sentences for years.`,
    },
    {
      key: "c",
      by: "Saffron Crane",
      at: "2011-03-08T18:02:00Z",
      kind: "expand",
      facet: "conditionsForSuccess",
      replyTo: "b",
      body: `Two of the three might sign that. The third will sign in October 2012, if he has lost.`,
    },
    {
      key: "d",
      by: "Onyx Puma",
      at: "2011-03-09T07:20:00Z",
      kind: "evidence",
      facet: "summary",
      body: `A parallel that went well: the boundary and water commission of 1889 has survived a revolution, two expropriations and several presidents who detested each other. It has engineers, a small budget of its own and nothing whatever to say about politics. A security commission would need to be similarly boring.`,
    },
  ],
} satisfies SeedThread;
