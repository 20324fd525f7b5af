import type { SeedThread } from "../types";

export default {
  option: 16,
  comments: [
    {
      key: "c1",
      by: "Cobalt Kite",
      at: "2013-04-09T19:10:00Z",
      kind: "counter",
      facet: "intendedOutcome",
      body: `A photovoltaic park is a wonderful neighbour because nothing happens there. Building 30 MW employs a few hundred people for a year; running it takes perhaps two dozen, some of them guards. If the argument is employment in plaza towns, you have picked one of the least labour-intensive machines ever sold. Rooftops and pumps are another matter.`,
    },
    {
      key: "c2",
      by: "Crimson Marten",
      at: "2013-04-10T01:35:00Z",
      kind: "evidence",
      facet: "implementation",
      body: `On the biofuel half: Brazil's biodiesel programme of 2004 was built around the family farmer of the semi-arid northeast growing castor, with a "social seal" for mills that bought from them. The castor mostly never reached the mills. Soy from the centre-west supplies the great bulk today. Jatropha in Chiapas looks like a rerun. Dry marginal land gives marginal yields.`,
    },
    {
      key: "c3",
      by: "Ochre Gecko",
      at: "2013-04-10T16:20:00Z",
      kind: "evidence",
      facet: "stakeholdersInvolved",
      body: `Before anybody draws lots on a map, look at San Dionisio del Mar. Nearly 400 MW of wind, serious international lenders, a lease signed years ago, and since December an amparo and a blockaded isthmus, because the assembly was asked late and the benefits stopped at the mayor. Ejidos in Sonora are less organised, not less suspicious.`,
    },
    {
      key: "c4",
      by: "Copper Falcon",
      at: "2013-04-10T20:40:00Z",
      kind: "adapt",
      replyTo: "c2",
      body: `You have talked me out of step 4. I let the word "marginal" hide the problem. I will cut energy crops down to residues plus an agave trial that no farmer pays for, and taking the point above about jobs I will move half the guarantee to rooftops and pumping.`,
    },
    {
      key: "c5",
      by: "Silver Ocelot",
      at: "2013-04-10T23:05:00Z",
      kind: "ask",
      facet: "conditionsForSuccess",
      body: `Who protects the site? In my part of Coahuila a contractor laying a road gets a visit within the week and adds ten per cent to his next estimate. Copper cable is the easiest thing in the world to steal. Is the plan to hire private guards, ask the army, or pay?`,
    },
    {
      key: "c6",
      by: "Copper Falcon",
      at: "2013-04-11T14:30:00Z",
      kind: "expand",
      replyTo: "c5",
      body: `Many small sites are harder to tax than one big one, which is another reason for the shift to rooftops. For the parks I would make the lender's engineer certify every invoice, so that a ten per cent surcharge shows. It will not stop the visit. It makes the payment visible to somebody in San Antonio who can hold back the next tranche.`,
    },
    {
      key: "c7",
      by: "Red Kestrel",
      at: "2013-04-12T17:45:00Z",
      body: `Moderating hat on. PO-4 lists solar and biofuel among its sectors, and PO-18 and PO-20 grew out of the same list. I propose that all three fold into PO-4 when we bundle, with this revision's warning about energy crops carried across. Copper Falcon, object here if you think something gets lost.`,
    },
  ],
} satisfies SeedThread;
