import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 20,
  comments: [
    {
      key: "a",
      by: "Teal Badger",
      at: "2011-03-09T07:05:00Z",
      kind: "expand",
      facet: "stakeholdersInvolved",
      body: `The priest keeps accounts *in view*: exactly the right verb. When he keeps them himself he becomes the man who has the money, and in some places that is a short career.`,
    },
    {
      key: "b",
      by: "Ivory Falcon",
      at: "2011-03-09T15:50:00Z",
      kind: "evidence",
      facet: "implementation",
      body: `An evaluation problem we had with the three-for-one scheme: the towns with most migrants are rarely the poorest, so matching grants follow those who already have cousins abroad. A quota for municipalities with few senders costs nothing and changes a lot.`,
    },
    {
      key: "c",
      by: "Saffron Crane",
      at: "2011-03-10T07:50:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `The money waits in Chicago: and the treasurer's mother lives in the village. Threats travel faster than transfers.`,
    },
  ],
} satisfies SeedThread;
