import type { SeedThread } from "../types";

export default {
  option: 25,
  comments: [
    {
      key: "c1",
      by: "Slate Crane",
      at: "2013-04-11T11:20:00Z",
      kind: "expand",
      facet: "implementation",
      body: `Joint publication is the strongest line in this. When colleagues on our coast began to run the same investigation on the same morning in four titles, threats did not cease but became pointless. The Arizona Project of 1976, after Don Bolles was killed, rests on the same idea. It costs almost nothing. I would move it from step 5 to step 1.`,
    },
    {
      key: "c2",
      by: "Pearl Heron",
      at: "2013-04-11T15:05:00Z",
      kind: "evidence",
      facet: "conditionsForSuccess",
      body: `Colombia has protected journalists officially since 2000, and the number murdered did fall. But the escorts came from the DAS, and in 2009 we learned that the same agency had been tapping and following the people it guarded. A protection scheme is a surveillance scheme with good intentions. Decide who holds the data before you decide how many cars to buy.`,
    },
    {
      key: "c3",
      by: "Silver Badger",
      at: "2013-04-11T19:30:00Z",
      kind: "adapt",
      replyTo: "c2",
      body: `To which I would add the phone. Bodyguards watch the door while the handset reports the location all day. Clean devices, encrypted mail that reporters really use, and a small team they can ring at night about a hijacked account: perhaps five million pesos a year, and it also covers the anonymous pages nobody can give a bodyguard to.`,
    },
    {
      key: "c4",
      by: "Amber Heron",
      at: "2013-04-11T23:40:00Z",
      kind: "counter",
      facet: "summary",
      body: `Devil's advocate from the capital. In Nuevo Laredo the papers are silent because a cell's press officer phones the desk every evening, and some on the desk are on the payroll. Money for newsrooms could end up subsidising the plaza's bulletin. How does the jury tell a silenced paper from a bought one?`,
    },
    {
      key: "c5",
      by: "Violet Osprey",
      at: "2013-04-12T14:55:00Z",
      kind: "expand",
      replyTo: "c4",
      body: `Often it cannot, and some are both: plata o plomo applies to editors too. That is why the fund pays for things (insurance, lawyers, joint investigations edited elsewhere) and not for pages. A bought desk has no use for a libel lawyer. On escorts and phones I have changed the conditions; thank you both.`,
    },
    {
      key: "c6",
      by: "Olive Plover",
      at: "2013-04-12T21:10:00Z",
      kind: "evidence",
      facet: "intendedOutcome",
      body: `On trials: this week a court in Xalapa gave 38 years to a man for the killing of Regina Martínez, and her own magazine does not believe it, since he says the confession was beaten out of him. Convictions alone are the wrong measure. Ask that evidence hold up under the accusatorial system and that her reporting be examined as the motive.`,
    },
    {
      key: "c7",
      by: "White Stork",
      at: "2013-04-13T12:30:00Z",
      body: `PO-1 names the press as one of its three pillars, and this is that pillar written out. I shall propose a merge into PO-1. I do hesitate, because alone it would be the only option in which the press leads; that should be visible in the stakeholder grid afterwards.`,
    },
  ],
} satisfies SeedThread;
