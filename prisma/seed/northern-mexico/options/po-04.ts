import type { NorthernOption } from "../types";

export default {
  number: 4,
  author: "Slate Crane",
  submittedAt: "2011-03-08T08:00:00Z",
  origin: "documented",
  title: "Announce verdicts, not helicopters",
  facets: {
    summary: `The American embassy's bulletins speak of aircraft delivered, lieutenants listed under the Kingpin Act, suspects put on planes. People in Monterrey read them and ask what became of last year's. Both governments should make one rule: nothing is announced until it can be shown, and each announcement is followed, months later, by what came of it.`,
    intendedOutcome: `That the state is believed a little more each quarter. A reader in Nuevo Laredo should be able to look up any arrest announced since today and see whether it led to a charge, a trial, a sentence. If forty-five people are arrested in Georgia for selling what was carried through his town, he should hear of the sentences, too, because they tell him that the chain ends somewhere. Polls on trust in prosecutors, now pitiful, are the measure; a rise of ten points by 2014 would be a great deal.`,
    stakeholdersInvolved: `Press offices of both governments lead, and lose the pleasure of the quick success. Prosecutors have to supply facts on time, something they have never owed anybody. Editors of northern papers decide whether it is news. The police get credit for cases and not for corpses. Cartels, which hang their own announcements from bridges, are the competition.`,
    implementation: `*Stop* presenting prisoners to cameras in front of tables with guns. It spoils trials, and it shows the public a man whom the public will see free again.

*Start* a joint register of cases on the web, in Spanish first, kept by a desk of twelve in the two justice ministries. It is fed at four moments: arrest, charge, verdict, final sentence. Once a month both ministries answer questions about it together, alternately in Mexico City and in a northern capital, for an hour and on the record.

*Repeat* the failures. A case that collapses is reported with the reason.`,
    conditionsForSuccess: `There must be verdicts to announce; until the new oral courts have spread to the border states many entries will stop at the second stage, and the desk has to bear that. Local papers that print the register need the protection which PO-13 asks for. And ministers have to resist the evening news for at least a year.`,
    consequencesOfFailure: `An honest register of a system that does not convict is a monument to impunity, and somebody will call it so. I would publish it even then. The worse failure is a dishonest one: statistics improved before an election, found out, and never believed again.`,
  },
  placement: { x: -0.68, y: 0.42 },
  stakeholders: [
    { id: "us-executive", part: "leads" },
    { id: "mexican-government", part: "leads" },
    { id: "mexican-courts", part: "supports" },
    { id: "us-agencies", part: "supports" },
    { id: "press", part: "supports" },
    { id: "border-residents", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["information", "law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
