import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 25,
  comments: [
    {
      key: "a",
      by: "Coral Curlew",
      at: "2011-03-10T17:15:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Forfeiture money is what sheriffs buy their cars with. Change the formula *in a year when nobody is looking* and you will find that eight thousand of them were.`,
    },
    {
      key: "b",
      by: "Ivory Falcon",
      at: "2011-03-10T19:40:00Z",
      kind: "expand",
      facet: "summary",
      body: `Late, and needed. Until this afternoon the map's lower left corner held one option, and that one is about budgets. Somebody should write a second one, about the young people who are hired to distribute.`,
    },
  ],
} satisfies SeedThread;
