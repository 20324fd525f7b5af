import type { SeedThread } from "../types";

export default {
  option: 30,
  comments: [
    {
      key: "c1",
      by: "Ochre Tapir",
      at: "2013-04-11T17:30:00Z",
      kind: "evidence",
      facet: "intendedOutcome",
      body: `Italy's law 109 of 1996 is your model, after a million signatures gathered by Libera. Cooperatives make pasta and wine on land of the Corleone bosses, and it does change how a town looks at itself. The shadow side: thousands of properties wait for years, many mortgaged by the boss to a bank that wants its money back. The national agency came only in 2010.`,
    },
    {
      key: "c2",
      by: "Silver Lynx",
      at: "2013-04-11T20:25:00Z",
      kind: "counter",
      facet: "implementation",
      body: `The stream will be a trickle. Between 2009 and now Mexico has brought some dozens of forfeiture suits and won few of them. Promising clinics out of this income is building on sand. Use it for capital, a roof or a sports ground, never for salaries, and say a figure only when it is in the bank.`,
    },
    {
      key: "c3",
      by: "Coral Plover",
      at: "2013-04-11T23:15:00Z",
      kind: "expand",
      replyTo: "c2",
      body: `The one big case supports both of us. Zhenli Ye Gon's 205 million dollars, found in 2007, were divided in three, and the health third went into the Nueva Vida addiction centres: buildings, quickly. Staffing them is what the budget later struggled with. So yes, capital only. The symbol needs a building anyhow.`,
    },
    {
      key: "c4",
      by: "Indigo Osprey",
      at: "2013-04-12T03:40:00Z",
      kind: "counter",
      facet: "implementation",
      body: `Good that police salaries are excluded; in Texas we have had forfeiture squads stopping out-of-state cars for cash because the county keeps it. But 20 per cent for "costs of seizure" is the same door left ajar. Pay costs from the ordinary budget. A state that profits from taking should never decide what to take.`,
    },
    {
      key: "c5",
      by: "Jade Tern",
      at: "2013-04-12T12:05:00Z",
      kind: "evidence",
      replyTo: "c4",
      body: `And mind the office in between. Colombia's Dirección Nacional de Estupefacientes held tens of thousands of seized assets and rented farms to politicians' friends until it was put into liquidation in 2011. Congressmen are under investigation for it. Publishing each property with photographs would have stopped half of that. I would make the register step one and the formula step two.`,
    },
    {
      key: "c6",
      by: "Blue Ibis",
      at: "2013-04-13T11:00:00Z",
      kind: "ask",
      body: `Is this more than the last sentence of PO-3? I like it and would rate it higher than its parent, which is mostly about banks. My worry with a merge is that the social half gets dropped as decoration. Could the bundle keep "and give it back visibly" in the title of whatever survives?`,
    },
  ],
} satisfies SeedThread;
