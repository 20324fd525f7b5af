import type { NorthernOption } from "../types";

export default {
  number: 8,
  author: "Violet Kite",
  submittedAt: "2011-03-08T11:30:00Z",
  origin: "documented",
  title: "One picture of two seas",
  facets: {
    summary: `The navy is among the few Mexican institutions that people trust, and the sea is where American help offends least. Give both navies and the US Coast Guard the same picture of what moves off the two coasts, and train Mexican boarding teams to bring back prisoners and evidence that hold in court.`,
    intendedOutcome: `Every ship above a certain size answers when it is asked who it is; whoever does not answer is met. In three years interceptions off the northern Pacific coast and in the western Gulf should double with the same number of hulls, and four boardings in five lead to a charge.`,
    stakeholdersInvolved: `Mexican navy in the lead. Coast Guard as teacher: by law it is a police force and an armed service at once, which is precisely the mixture Mexico's marines are being asked to become. Northern Command pays for receivers and software. Port captains and fishing cooperatives have most to tell and are rarely asked. Smugglers move.`,
    implementation: `Shore stations for automatic identification at fourteen ports first, then radar where the chart has holes. A shared display in Mazatlán and in Veracruz; Mexico decides what is released northward, case by case at the start and by default after a year. Twelve boarding teams, each of which spends six weeks on a cutter and then hosts an American team for six weeks on its own ship. 60 million dollars over three years, half of it existing Mérida funds for maritime surveillance.`,
    conditionsForSuccess: `Fuel. Patrol boats that know where the target is and cannot sail have been the story of most such projects. Secondly, prosecutors in the port who work at weekends.`,
    consequencesOfFailure: `Better eyes and no hands. The trade shifts ashore, into the plazas that are already the worst. And if marines are pulled from the sea to replace policemen in the cities, as is happening, we will have modernised an empty fleet.`,
  },
  placement: { x: 0.5, y: 0.36 },
  stakeholders: [
    { id: "mexican-forces", part: "leads" },
    { id: "us-forces", part: "supports" },
    { id: "us-agencies", part: "supports" },
    { id: "mexican-courts", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["military", "intelligence"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
