import type { NorthernOption } from "../types";

export default {
  number: 18,
  author: "Amber Wren",
  submittedAt: "2011-03-08T19:10:00Z",
  origin: "synthetic",
  title: "Ask Colombia to teach, and pay for the lessons",
  facets: {
    summary: `Mexican officers have no wish to be instructed by gringos. They do listen to colonels and judges from Medellín, who buried as many friends. Washington should pay for a large Colombian mission to northern Mexico and to the Central American states behind it, and leave the syllabus to the two Latin American governments.`,
    intendedOutcome: `By 2014 three hundred Colombians (prosecutors, detectives, judges, city planners, a few soldiers) have each spent a year with a Mexican counterpart. What should remain is their experience with what came after the big captures: small armed bands, demobilised men without work, extortion. Also with what did not succeed, which is the more useful part.`,
    stakeholdersInvolved: `Bogotá leads, and gains standing. Mexico's foreign ministry can present it as cooperation among equals. State and Northern Command pay and keep out of the photograph. Mexican army: sceptical of anybody. Human rights groups will say that Colombia exports its false positives, the young men killed and dressed as guerrillas; the answer can only be to send those who tried these cases. Guatemala and Honduras need it more than Mexico does, and can afford it less.`,
    implementation: `Three-sided agreement, 30 million dollars a year for three years, out of what Mérida spends on contractors. Two thirds civilian by rule. Pairs, not classes: a Colombian works beside one Mexican, in one office, and each writes what he would have done differently. In exchange Mexico receives some Colombian failures in writing, since Bogotá is asked for an honest history of its own mistakes before anybody leaves.`,
    conditionsForSuccess: `Medellín's transport and libraries must come along with its colonels. Visitors need protection equal to that of their hosts, no more and no less. And everyone should admit early on that Colombia fought groups that wanted to govern, while these want to be left alone to trade.`,
    consequencesOfFailure: `A copy of Plan Colombia where it does not fit. That plan, after all, helped to move the business to Mexico; nobody has yet told the Hondurans where it goes next.`,
  },
  placement: { x: -0.14, y: 0.58 },
  stakeholders: [
    { id: "neighbours", part: "leads" },
    { id: "mexican-government", part: "leads" },
    { id: "us-executive", part: "supports" },
    { id: "us-forces", part: "supports" },
    { id: "mexican-courts", part: "affected" },
    { id: "mexican-police", part: "affected" },
    { id: "mexican-forces", part: "affected" },
  ],
  instruments: ["diplomacy"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
