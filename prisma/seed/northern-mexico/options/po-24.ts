import type { NorthernOption } from "../types";

export default {
  number: 24,
  author: "Pearl Jaguar",
  submittedAt: "2011-03-10T13:00:00Z",
  origin: "documented",
  isWaiting: true,
  title: "A laundering convention with inspectors",
  facets: {
    summary: `Money crosses eight jurisdictions while a request for assistance crosses one. International rules on laundering exist and are graded by questionnaire. The United States and Mexico should propose a convention whose members may inspect one another, as in arms control, and freeze an account for seventy-two hours on a neighbour's word.`,
    intendedOutcome: `A suspicious transfer is stopped while it is still suspicious. By the tenth year thirty states have joined, among them the four or five through which most of the cartels' transfers are believed to pass. The nearer goal is the rule between the two proposers themselves, in force within eighteen months.`,
    stakeholdersInvolved: `Treasury and foreign ministries draft. The Financial Action Task Force lends its standards and loses its monopoly. UNODC keeps the secretariat. Banks want one rule instead of thirty, and will help more than they say. Small states that live from discretion oppose, Delaware included. Colombia and Panama decide whether it is a club of the rich.`,
    implementation: `First a bilateral protocol: freezes without a court for seventy-two hours, afterwards with one; damages paid by whoever was wrong; a shared register of who really owns a company. Then an invitation to the rest of the hemisphere at the OAS, and later a convention. Inspectors (six weeks' notice at first, six days from the fifth year) read files, not accounts. A state that refuses them finds its banks' correspondent lines reviewed by all members together.`,
    conditionsForSuccess: `Washington must give what it asks for, and register the owners of American shell companies. That is a fight with its own states, and the convention is worth nothing without it. Trade-based laundering, by false invoices, has to be in it from the start.`,
    consequencesOfFailure: `A long negotiation that serves as an excuse. Innocent people whose wages were frozen over a weekend because they share a name. And if only the honest join, the map of the dishonest will be drawn for free.`,
  },
  placement: { x: 0.04, y: -0.16 },
  stakeholders: [
    { id: "us-treasury", part: "leads" },
    { id: "us-executive", part: "leads" },
    { id: "mexican-government", part: "leads" },
    { id: "international-bodies", part: "supports" },
    { id: "banks", part: "affected" },
    { id: "neighbours", part: "affected" },
    { id: "us-congress", part: "opposes" },
  ],
  instruments: ["financial", "diplomacy"],
  timeHorizon: "three-to-ten-years",
  revisions: [],
} satisfies NorthernOption;
