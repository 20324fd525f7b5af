import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 13,
  comments: [
    {
      key: "a",
      by: "Slate Crane",
      at: "2011-03-08T19:45:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `Invisible in the content and visible in the accounts won't do if the accounts say Washington. We went through this with a radio in my part of the world: one flag, and every story was *theirs*. Many donors, none of them above a fifth, and print the list.`,
    },
    {
      key: "b",
      by: "Teal Badger",
      at: "2011-03-09T06:55:00Z",
      kind: "evidence",
      facet: "stakeholdersInvolved",
      body: `Some bishops will, some won't, and the priests are the ones who pay. In one diocese I know, the parish station stopped reading the names of the missing after a visit. Ask the sisters who run the migrant houses; they have lent roofs for years without being asked by anybody's foundation.`,
    },
    {
      key: "c",
      by: "Violet Osprey",
      at: "2011-03-10T06:10:00Z",
      kind: "adapt",
      facet: "conditionsForSuccess",
      replyTo: "a",
      body: `Done: a fifth each, names on the back page. And parishes decide for themselves, which I ought to have written the first time.`,
    },
    {
      key: "d",
      by: "Copper Curlew",
      at: "2011-03-10T09:30:00Z",
      kind: "ask",
      facet: "implementation",
      body: `What happens with a story that the collective desk publishes and that turns out to be planted by one cartel against another? It will happen in the first half year. Who corrects, under whose name?`,
    },
  ],
} satisfies SeedThread;
