import type { SeedThread } from "../types";

export default {
  option: 20,
  comments: [
    {
      key: "c1",
      by: "Silver Crane",
      at: "2013-04-10T00:20:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Eighteen months of transfer and then coffee? A new coffee bush bears in its third or fourth year, and right now rust is stripping plantations from Chiapas to Costa Rica; Guatemala declared an emergency in February. You would be planting people into the worst coffee season in a generation. Short-cycle crops first, trees behind them.`,
    },
    {
      key: "c2",
      by: "Copper Gecko",
      at: "2013-04-10T05:45:00Z",
      kind: "evidence",
      facet: "intendedOutcome",
      body: `Thailand is the case to cite. Opium in the northern hills fell to almost nothing, but the royal projects began in 1969 and serious eradication came only in the mid-eighties, after roads, schools, citizenship papers and a market. Fifteen years of patience, a growing national economy and one buyer who did not cheat. Mexico's time horizon here is honest if it says ten.`,
    },
    {
      key: "c3",
      by: "Violet Osprey",
      at: "2013-04-10T18:30:00Z",
      kind: "counter",
      facet: "conditionsForSuccess",
      body: `I report from the sierra's edge. Legal does not mean free. In Michoacán the Templarios take a share per kilo of avocado and per crate of limes, and they set the picking days. That is what brought the self-defence groups out in Buenavista and Tepalcatepec. Substitute the crop without the security and you change what is being taxed.`,
    },
    {
      key: "c4",
      by: "Amber Wren",
      at: "2013-04-10T22:15:00Z",
      kind: "ask",
      replyTo: "c3",
      body: `Accepted, and we saw it in Colombia with bananas and palm. But who guards the road? If it is the army, half of the assemblies in Guerrero will not sign. Would the community police of the CRAC be an honest answer in the Montaña, or do I hand the programme to one faction by saying so?`,
    },
    {
      key: "c5",
      by: "Violet Osprey",
      at: "2013-04-11T02:50:00Z",
      kind: "expand",
      replyTo: "c4",
      body: `In the Montaña, yes, they answer to assemblies and have done since 1995. On the coast it is another story, the movement is splitting as we speak. Write "whoever the assembly already trusts" and judge it municipality by municipality. And build a guarded collection point: it is easier to defend one warehouse than forty kilometres.`,
    },
    {
      key: "c6",
      by: "Umber Kite",
      at: "2013-04-11T16:05:00Z",
      kind: "counter",
      facet: "consequencesOfFailure",
      body: `Three floor-price harvests and then what? Since 2008 maize comes in duty-free and small growers already live on PROCAMPO and remittances. If the crop cannot live at the market price in year four, the state has rented their loyalty. I would subsidise transport permanently before I subsidised a price temporarily.`,
    },
    {
      key: "c7",
      by: "White Stork",
      at: "2013-04-12T18:20:00Z",
      body: `After this revision PO-20 is the most complete of the pieces lying inside PO-4. Still, PO-4 covers agriculture and credit, and two entries in the report will read as repetition. I would merge it there and cite the road-first sequence by name.`,
    },
  ],
} satisfies SeedThread;
