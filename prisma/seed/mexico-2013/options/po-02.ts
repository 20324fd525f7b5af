import type { SeedOption } from "../types";

export default {
  number: 2,
  author: "Teal Lynx",
  submittedAt: "2013-04-09T07:30:00Z",
  origin: "documented",
  narrative: 2,
  title: "Make command a death sentence: covert strikes on the men at the top",
  facets: {
    summary: `Mexico raises a small covert force, tasked by civilians and drawn from the marines, to hunt the top command of the most violent organizations and to kill those it cannot seize. Tempo is the whole idea: the second and third successor must fall before anyone has got used to the first. Ordinary police and military operations continue beside it and exploit every vacancy while it lasts.`,
    intendedOutcome: `In 2009 Calderón's government published a list of thirty-seven wanted men; it had removed roughly two thirds of them by the time it left, but with long pauses in between, and each group had time to settle its succession by ballot or by massacre. A faster rotation leaves plazas in the hands of people who have not yet learned the suppliers, the paymasters or the friendly commanders. Within a year we should see fewer coordinated road blockades, more defections from the second tier, and lieutenants for whom promotion has lost its charm.`,
    stakeholdersInvolved: `The President owns the decision and the Navy carries it out: the marines who caught up with Arturo Beltrán Leyva and Heriberto Lazcano have the training and, so far, the better name. CISEN and a vetted analysis cell build the target files, with American signals intelligence behind them. The Army will resent coming second; prosecutors lose defendants and witnesses; rights organizations will fight the programme in court. Governors cannot be told in advance. The heaviest risk falls on the towns where successors settle their claims.`,
    implementation: `1. **Months 1-3.** Select some 300 operators from the marine special forces; house them, their families and their pay apart from the regular service. The murder of a marine's family after the Cuernavaca raid of December 2009 shows why.
2. **Months 2-4.** Build files not on forty names but on four complete chains of command, three ranks deep, starting with the Zetas as the group most given to massacre.
3. **From month 5.** Strike in pulses: several ranks of one organization within ten days, then silence, then the next.
4. **After each pulse.** Federal police move against safe houses, accounts and radios that the confusion has exposed.

Money is a small problem. A force of this size costs less than one army brigade; the scarce goods are secrecy and analysts, and those should be paid for first.`,
    conditionsForSuccess: `Intelligence must be current to the hour and must not leak; one corrupted liaison officer ends the programme. The sequence has to be fast, since a single killing every few months repeats what has already failed. Washington must go on sharing intercepts although its lawyers will be uneasy. And there must be enough ordinary force at hand to occupy the plaza in the week in which nobody is in charge.`,
    consequencesOfFailure: `The likeliest failure is fragmentation. Attorney General Murillo Karam already speaks of sixty to eighty groups where there used to be a handful, and small bands without a route to the border live from extortion and kidnapping. A wrong address kills a family and hands the traffickers their best propaganda. Worst of all, a unit licensed to kill without trial may one day take its list from somebody else: the Zetas too began as an elite force.`,
  },
  placement: { x: 0.81, y: 0.56 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "mexican-armed-forces", part: "leads" },
    { id: "us-government", part: "supports" },
    { id: "judiciary", part: "opposes" },
    { id: "civil-society", part: "opposes" },
    { id: "cartels", part: "affected" },
    { id: "state-and-municipal-governments", part: "affected" },
  ],
  instruments: ["military", "intelligence"],
  timeHorizon: "within-a-year",
  revisions: [
    {
      by: "Teal Lynx",
      at: "2013-04-10T16:40:00Z",
      note: "Ivory Puma is right that a list nobody reviews is a licence. The list is now closed, reviewed and preceded by an offer of surrender.",
      changes: {
        facets: {
          implementation: `1. **Months 1-3.** Select some 300 operators from the marine special forces; house them, their families and their pay apart from the regular service, remembering the marine's family murdered after the Cuernavaca raid of 2009.
2. **Months 2-4.** Build files on four complete chains of command, three ranks deep, the Zetas first. Every name needs an open warrant and evidence of continuing armed violence, and goes before a panel of three retired judges; the bicameral commission on national security learns the number and the reasons.
3. **Month 5.** Publish an offer: thirty days to surrender, with life and a known sentence guaranteed.
4. **From month 6.** Strike in pulses, several ranks of one organization within ten days. Capture is the order; lethal force is for those who fight.
5. **After each pulse.** Federal police take the safe houses, accounts and radios that the confusion has exposed, and an inspector outside the Navy reports on every death.`,
          conditionsForSuccess: `Intelligence must be current to the hour and must not leak; one corrupted liaison officer ends the programme. The panel has to decide in days and still be able to refuse, otherwise it is decoration. Surrender must be safe and seen to be safe, so the first who takes the offer should be treated scrupulously. Enough ordinary force must stand ready to hold a plaza in the week in which nobody commands it.`,
        },
      },
    },
    {
      by: "Teal Lynx",
      at: "2013-04-12T09:20:00Z",
      note: "After White Stork's and Violet Osprey's account of Cuernavaca and Acapulco: I no longer promise less violence in the first year.",
      changes: {
        facets: {
          intendedOutcome: `The aim is narrower than in my first version. Removing commanders quickly should break the capacity for large operations: convoys of thirty vehicles, blockades of a whole city, the siege of a barracks. It will not lower the number of murders in the first year and may raise it where succession is disputed, as Morelos and Guerrero learned after December 2009. What it can buy is a window of some weeks in each plaza, a steady trickle of defectors, and a second tier that begins to see a negotiated sentence as the better career.`,
        },
        placement: { x: 0.74, y: 0.58 },
      },
    },
  ],
} satisfies SeedOption;
