import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 6,
  comments: [
    {
      key: "a",
      by: "Slate Wren",
      at: "2011-03-08T15:40:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Two dollars a lorry is nothing on televisions and real money on onions. Growers in Chihuahua run on margins of cents and cross six times as often. Charge by declared value; customs knows it anyway.`,
    },
    {
      key: "b",
      by: "Teal Badger",
      at: "2011-03-08T20:10:00Z",
      kind: "evidence",
      facet: "conditionsForSuccess",
      body: `On buildings without salaries: the parish hall beside us in the western district has two new rooms from the federal programme, painted, with computers still in boxes. The woman who ran the afternoon classes left in December because nobody could say who paid her. She cost 400 dollars a month.`,
    },
    {
      key: "c",
      by: "Copper Falcon",
      at: "2011-03-09T10:25:00Z",
      kind: "ask",
      facet: "stakeholdersInvolved",
      body: `Plants will ask what they get. Offer them a voice in which bus lines come first and the answer to *why should we* is on the payroll within a month: in Juárez a third of the workforce turns over every year, mostly because of the way home.`,
    },
    {
      key: "d",
      by: "Slate Ocelot",
      at: "2011-03-09T19:30:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `Skipping a district in which builders are extorted punishes the district. It also tells the gang exactly which lever it holds.`,
    },
    {
      key: "e",
      by: "Ivory Falcon",
      at: "2011-03-10T12:15:00Z",
      kind: "adapt",
      facet: "conditionsForSuccess",
      replyTo: "d",
      body: `Changed on both counts, thank you. The work stops and the money stays visible. The levy follows value, as @Slate Wren wanted; the sum stays the same.`,
    },
  ],
} satisfies SeedThread;
