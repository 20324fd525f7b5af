import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 9,
  comments: [
    {
      key: "a",
      by: "Slate Wren",
      at: "2011-03-08T16:05:00Z",
      kind: "ask",
      facet: "implementation",
      body: `Eighty young people enter a police academy in Tamaulipas, everybody in town knows them and their mothers. What keeps them alive until graduation?`,
    },
    {
      key: "b",
      by: "Umber Badger",
      at: "2011-03-08T22:15:00Z",
      kind: "evidence",
      facet: "summary",
      body: `Jamaica tried imported British superintendents from 2005 on. The good part: outsiders with executive rank could promote on merit and be blamed for it. The bad part: it lasted as long as they stayed. Mentors without rank, as you have them, change less and leave more.`,
    },
    {
      key: "c",
      by: "Olive Plover",
      at: "2011-03-09T11:30:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `There is nowhere to complain in this option. Four hundred armed, well-paid investigators with no outside office that receives complaints is how torture got its good name in the seventies.`,
    },
    {
      key: "d",
      by: "Copper Curlew",
      at: "2011-03-09T20:20:00Z",
      kind: "adapt",
      facet: "conditionsForSuccess",
      replyTo: "a",
      body: `Both of you are in now: the first class lives outside the state and the families move first; complaints go to an office the police don't own. It makes the first year dearer by about a fifth.`,
    },
    {
      key: "e",
      by: "Saffron Crane",
      at: "2011-03-10T08:45:00Z",
      kind: "counter",
      facet: "stakeholdersInvolved",
      body: `Two governors who volunteer before the elections of 2012: name them. I can think of one, and he is leaving office.`,
    },
  ],
} satisfies SeedThread;
