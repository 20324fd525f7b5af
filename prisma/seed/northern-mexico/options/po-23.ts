import type { NorthernOption } from "../types";

export default {
  number: 23,
  author: "Umber Osprey",
  submittedAt: "2011-03-10T10:00:00Z",
  origin: "synthetic",
  title: "Name the day on which soldiers leave the streets",
  facets: {
    summary: `Armies sent to do a policeman's work stay until they are a problem of their own. Mexico should publish, city by city, what must be true before its troops go back to barracks, and the date by which it expects that; and American military aid should reward departures instead of deployments.`,
    intendedOutcome: `Tijuana first, where the police were rebuilt behind a screen of soldiers: troops out by the end of 2012. Two cities a year after that. Every governor then has a clock on the wall and a reason to vet his police before it runs down. The army gets its good name back while it still has most of it.`,
    stakeholdersInvolved: `The President commands; generals would quietly welcome it. Governors and mayors in the north would not, since a battalion costs them nothing. Residents are divided: in many streets the soldiers are the only ones who come. Northern Command can turn its money from trucks to engineers, hospitals and disaster relief, for which the army is loved.`,
    implementation: `Four conditions, measured by somebody outside the ministry: two thirds of the city's police vetted and paid for a year; a prosecutor's office that answers at night; a prison that nobody walked out of for twelve months; extortion reported and falling for two quarters. When all four hold, troops leave within ninety days and a reserve battalion stays an hour away for one year more. For each city handed over, 20 million dollars of American aid go to the army's choice of equipment with no use in a street.`,
    conditionsForSuccess: `A date that moves loses its force, so it may move once, by six months, with a reason in public. And no holes: cities must be handed over in an order that doesn't drive gunmen from one to the next.`,
    consequencesOfFailure: `Withdrawal on the date and not on the conditions. We know that film from other countries. In the worst case a cartel shoots its way back in during the first month, on camera, and no president will dare it again for a generation.`,
  },
  placement: { x: 0.08, y: 0.94 },
  stakeholders: [
    { id: "mexican-forces", part: "leads" },
    { id: "mexican-government", part: "leads" },
    { id: "northern-states", part: "opposes" },
    { id: "mexican-police", part: "affected" },
    { id: "us-forces", part: "supports" },
    { id: "border-residents", part: "affected" },
  ],
  instruments: ["military"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
