import type { NorthernOption } from "../types";

export default {
  number: 19,
  author: "Umber Badger",
  submittedAt: "2011-03-08T20:15:00Z",
  origin: "documented",
  title: "A number that families can ring, on either side",
  facets: {
    summary: `A dishwasher in Phoenix gets a call: his brother is in a house in Hermosillo, and he has until Sunday. He tells no one. He has no papers, and at home the police might be the kidnappers. So he pays, or carries a parcel, and the distribution network of the cartels has won one more pair of hands. Create a joint anti-kidnapping service that he can ring without being asked for his papers.`,
    intendedOutcome: `Reported cases rise steeply for a year, which is the first sign of success, and then fall. Two abductions in three that are reported end with the victim home and no ransom paid. And the trade learns that a threat against relatives may bring both the FBI and a Mexican team to the same house.`,
    stakeholdersInvolved: `The FBI, which has advised Mexican police on kidnapping, and vetted state units in Sonora, Chihuahua, Nuevo León and Baja California. Families in the United States, two or three million of whom are without papers, and the consulates they already trust with their documents. Local police in Arizona are the difficulty: under a law like that of last spring they might have to ask what the hotline promises not to ask. Employers should let people make the call.`,
    implementation: `1. One number, answered in Spanish day and night, in San Diego and in Monterrey, by people trained as negotiators.
2. A visa that exists for victims of crime is granted within a month to whoever reports and helps.
3. Four Mexican units of twenty-five, tested every six months, with an FBI adviser who stays away from the door.
4. Telephone companies on both sides answer requests for location inside an hour.
5. No ransom is forbidden. Families who pay are still helped.

24 million dollars a year.`,
    conditionsForSuccess: `A written promise of the Homeland Security secretary that calls are never passed to immigration officers, and a year in which it is kept. Units in Mexico that do not sell the caller. I would begin with the two of the four that already pass their tests.`,
    consequencesOfFailure: `One caller deported, or one whose call was played back to him by the kidnapper, and the line is dead in every kitchen from Fresno to Atlanta.`,
  },
  placement: { x: 0.34, y: 0.2 },
  stakeholders: [
    { id: "us-agencies", part: "leads" },
    { id: "mexican-police", part: "leads" },
    { id: "families-in-the-us", part: "affected" },
    { id: "mexican-government", part: "supports" },
    { id: "us-border-states", part: "affected" },
    { id: "border-residents", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
