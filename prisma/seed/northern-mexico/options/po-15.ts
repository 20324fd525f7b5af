import type { NorthernOption } from "../types";

export default {
  number: 15,
  author: "Jade Heron",
  submittedAt: "2011-03-08T16:50:00Z",
  origin: "documented",
  title: "Extradite by rule and not by mood",
  facets: {
    summary: `Prison in Mexico is an inconvenience for a rich man; what traffickers fear is a cell in Colorado. Extradition works. It is also used like weather: in waves, after quarrels or before visits. Fix by published rule who goes, who stays, in what order, and what the country that gives up a defendant receives in return.`,
    intendedOutcome: `A steady hundred a year, chosen by harm done, with a decision inside twelve months of arrest. And something new: a sentence served abroad that victims in Mexico can follow, with restitution paid to them from what was seized in the United States.`,
    stakeholdersInvolved: `The foreign ministry signs, courts hear the challenges, the attorney-general chooses. The Justice Department promises to prosecute what it asks for, and to spare the death penalty, as Mexico requires. Families of the murdered object, with reason, that a man tried for cocaine in Houston is never tried for their sons in Durango. Defence lawyers have a good living from delay. Cartels have killed to prevent it, as Colombia's did.`,
    implementation: `1. A joint board of four prosecutors ranks requests every quarter on a published scale.
2. Mexico tries first whoever is wanted for murder in Mexico, and lends him for trial in the United States under the temporary surrender that the protocol of 1997 foresees.
3. Plea bargains abroad require a statement on Mexican crimes, passed to Mexican prosecutors within sixty days.
4. Half of what is forfeited in such a case returns, to a victims' fund that is audited by both sides.
5. The UN convention against organised crime serves as the basis where the older treaty has no word for the offence.`,
    conditionsForSuccess: `Washington must also send people south: gun traffickers and launderers who are wanted in Mexico, American citizens among them. One such case a year would do more than any speech.`,
    consequencesOfFailure: `The bosses go and the files go with them, Mexico's courts grow no stronger, and its public learns that justice is something imported. Between two waves a cartel may try what Escobar tried, and make war on the rule itself.`,
  },
  placement: { x: 0.6, y: -0.08 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "us-agencies", part: "leads" },
    { id: "mexican-courts", part: "supports" },
    { id: "us-executive", part: "supports" },
    { id: "international-bodies", part: "supports" },
    { id: "border-residents", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["law-enforcement", "diplomacy"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
