import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 1,
  comments: [
    {
      key: "a",
      by: "Indigo Otter",
      at: "2011-03-08T09:40:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Bomb disposal and bomb making are one syllabus read in two directions. Your list puts it beside evidence handling as if the risk were the same. In my region the men who built the best devices had all held the certificate. Who is told that a graduate has gone missing, and how soon?`,
    },
    {
      key: "b",
      by: "Umber Osprey",
      at: "2011-03-08T14:25:00Z",
      kind: "evidence",
      facet: "consequencesOfFailure",
      body: `For the record, the number of Zeta founders who were trained by Americans is usually given as very small and is poorly documented. The point stands without it: they were good soldiers, badly paid, who left together. Pay is cheaper than vetting.`,
    },
    {
      key: "c",
      by: "Olive Plover",
      at: "2011-03-09T08:10:00Z",
      kind: "ask",
      facet: "intendedOutcome",
      body: `Complaints fall when soldiers behave and they also fall when people give up complaining. How will you tell these apart? I would count complaints that led to a civilian investigation.`,
    },
    {
      key: "d",
      by: "Cobalt Lynx",
      at: "2011-03-09T16:44:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "a",
      body: `You have moved me. There are two tiers now, bank records are looked at every year, and desertions of graduates are published by number. I kept explosives in the programme because patrols are dying of grenade traps while we discuss it.`,
    },
    {
      key: "e",
      by: "Cobalt Lynx",
      at: "2011-03-09T17:05:00Z",
      kind: "expand",
      facet: "intendedOutcome",
      replyTo: "c",
      body: `By comparing the trained battalions with the untrained in the same zone, where people are equally tired of complaining. It isn't perfect. Your measure goes beside it.`,
    },
  ],
} satisfies SeedThread;
