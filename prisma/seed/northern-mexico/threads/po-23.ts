import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 23,
  comments: [
    {
      key: "a",
      by: "Cobalt Lynx",
      at: "2011-03-10T12:50:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Announce the four conditions and you tell every gang which three-month quiet it has to keep. In the south they called it *the visit*: two good quarters, the battalion leaves, the extortionist comes round for the arrears.`,
    },
    {
      key: "b",
      by: "Slate Wren",
      at: "2011-03-10T15:05:00Z",
      kind: "evidence",
      facet: "stakeholdersInvolved",
      body: `From someone who lives under this: on our street the checkpoint moved on in January. The first week people were glad. The second week the bakery closed. I'm not against a date; I would like to know who picks up the telephone on the day after it.`,
    },
    {
      key: "c",
      by: "Umber Osprey",
      at: "2011-03-10T18:20:00Z",
      kind: "adapt",
      facet: "implementation",
      replyTo: "a",
      body: `The reserve battalion an hour away was my answer to that, and I see it is too thin. Extortion will be measured by asking shops and not by what is reported, and for a year *after* the departure as well. If it rises the aid for the next city stops.`,
    },
    {
      key: "d",
      by: "Onyx Puma",
      at: "2011-03-10T19:10:00Z",
      kind: "ask",
      facet: "intendedOutcome",
      body: `Why Tijuana first? It has the best police and the calmest quarter in years. You would be rewarding the place that needs it least, though I grant that it is the only one in which you would win.`,
    },
  ],
} satisfies SeedThread;
