import type { SeedThread } from "../../mexico-2013/types";

export default {
  option: 4,
  comments: [
    {
      key: "a",
      by: "Violet Osprey",
      at: "2011-03-08T12:30:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Who in Reynosa prints the register? I worked there. A colleague set a two-line item about a verdict and was asked by telephone, politely, who had told him to. The web page will be read in Mexico City and in Austin. Do PO-13 first.`,
    },
    {
      key: "b",
      by: "Slate Crane",
      at: "2011-03-08T16:45:00Z",
      kind: "adapt",
      facet: "conditionsForSuccess",
      replyTo: "a",
      body: `Agreed on the order, which is why the option leans on yours. A register also has a use where nothing is printed: a victim's cousin in Dallas can look the case up and ring home.`,
    },
    {
      key: "c",
      by: "Jade Heron",
      at: "2011-03-09T09:35:00Z",
      kind: "expand",
      facet: "implementation",
      body: `The parade of prisoners isn't just tasteless. In at least one large case the defence had the identification thrown out because every witness had seen the accused on television. I would make it a disciplinary offence and not a recommendation.`,
    },
    {
      key: "d",
      by: "Teal Ocelot",
      at: "2011-03-09T13:10:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Announce a charge and the other eleven people on the list buy bus tickets. There must be a way of entering a case late. Say sealed entries, counted but not shown, for up to six months.`,
    },
  ],
} satisfies SeedThread;
