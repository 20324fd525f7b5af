import type { NorthernOption } from "../types";

export default {
  number: 12,
  author: "Pearl Jaguar",
  submittedAt: "2011-03-08T14:30:00Z",
  origin: "documented",
  title: "Look into the southbound lane",
  facets: {
    summary: `Drugs go north through a sieve and money goes south through an open door. American officers should inspect what leaves as they inspect what arrives: with scanners, dogs, a database that knows who is driving, and above all at moments nobody can predict.`,
    intendedOutcome: `If one car in ten is looked at, nine in ten get through untouched, and lookouts with binoculars choose which. I want the odds to depend on the driver and no longer on luck. The target is a price: what a courier charges to carry a million dollars across. It is said to be about two per cent. At five, a large cartel pays tens of millions more each year and keeps more cash in houses on our side, where it can be found.`,
    stakeholdersInvolved: `Customs and Border Protection leads; the multi-agency border task forces turn each seizure into a case. Mexican customs, which borrowed scanners from us for its own lanes, does the same two hundred metres further. The bridge cities live from the crossing and must not be strangled by it. Hauliers will want exemption, and some should have it.`,
    implementation: `- Fixed southbound booths at the eight largest crossings, with plate readers; mobile teams everywhere else.
- Surges of forty minutes at hours drawn by lot in Washington, since anyone on the bridge can be watched or bought.
- Plates, fingerprints and travel history on one screen, so that a car which crosses north empty and south heavy attracts attention.
- Every seizure above 50,000 dollars goes to two investigators, in both countries, for sixty days. Cash without a case is only a tax.
- No seizure without a receipt and a quick way to a judge.`,
    conditionsForSuccess: `Room, literally: most southbound lanes have no place to pull a car aside. A queue of no more than twenty minutes, or the mayors will end the programme. And a second look at prepaid cards, which at present do not count as money when they cross a border.`,
    consequencesOfFailure: `The cash goes by wire, by card or by invoice, and we will have spent 200 million dollars teaching cartels to use banks. That might not be the worst result, provided somebody is waiting for them there.`,
  },
  placement: { x: 0.56, y: -0.3 },
  stakeholders: [
    { id: "us-agencies", part: "leads" },
    { id: "us-treasury", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "us-border-states", part: "affected" },
    { id: "business", part: "affected" },
    { id: "border-residents", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["financial", "law-enforcement"],
  timeHorizon: "within-a-year",
  revisions: [],
} satisfies NorthernOption;
