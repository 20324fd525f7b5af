import type { NorthernOption } from "../types";

export default {
  number: 1,
  author: "Cobalt Lynx",
  submittedAt: "2011-03-08T05:20:00Z",
  origin: "documented",
  title: "Trainers, never troops: teach soldiers the law they now enforce",
  facets: {
    summary: `Mexico's army does police work that it was never taught. Northern Command should send small mobile teams, invited course by course, to teach what soldiers in Reynosa or Torreón lack: how to hold a scene, hand over a prisoner, disarm a grenade trap, keep a helicopter flying, and answer for a shot fired. No American leaves the training ground, and none carries a weapon.`,
    intendedOutcome: `Within three years every battalion posted to a northern city has passed through the same eight weeks, and Mexican instructors give all of them. Success is dull and countable. Complaints against soldiers to the National Human Rights Commission fall in the units that were trained faster than in those that were not; fewer cases collapse because evidence was trampled; aircraft bought through Mérida are ready on three days out of four.`,
    stakeholdersInvolved: `The Mexican defence and navy ministries decide what is taught and to whom. The navy will say yes first. The army, which has kept American uniforms at a distance for a century, will want the courses held at its own schools and without photographs. Northern Command supplies teams, Congress pays and asks for vetting under the Leahy law. Rights commissions should be shown the curriculum before it starts. Cartels will try to place men in the classrooms.`,
    implementation: `1. Agree a list of courses with each ministry separately: military justice, law of operations, civil-military relations, handling of explosives and hazardous material, aircraft maintenance, night flying.
2. Begin with forty Mexican instructors from each service, trained at Mexican bases by teams of six to ten for eight weeks.
3. From the second year Americans only inspect. Every course closes with an exercise in which a local prosecutor tries to break the evidence that the class has collected.
4. Publish the number of graduates by unit, never by name.

Cost is small beside equipment: perhaps 25 million dollars a year, most of it travel.`,
    conditionsForSuccess: `Whoever graduates must stay with the unit for at least a year. Crimes against civilians have to go before civilian judges, or the module on military justice will be a recital. And the invitation must be Mexican each time, so that it can be withdrawn without a scandal.`,
    consequencesOfFailure: `The Zetas were founded by deserters from an elite unit, some of whom had been taught abroad. A second generation of such men, better at explosives, would be our doing. Short of that, the likely failure is a tidy row of certificates and no change on the street.`,
  },
  placement: { x: 0.22, y: 0.78 },
  stakeholders: [
    { id: "mexican-forces", part: "leads" },
    { id: "us-forces", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "us-congress", part: "supports" },
    { id: "mexican-courts", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["military"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Cobalt Lynx",
      at: "2011-03-09T16:40:00Z",
      note: "Puts a lock on the door that Indigo Otter found open: what is taught to whom now depends on how sensitive it is.",
      changes: {
        facets: {
          implementation: `1. Agree a list of courses with each ministry separately, in two tiers. Open courses (military justice, law of operations, civil-military relations, care of evidence, aircraft maintenance) are for whole units. Closed ones (explosives, night operations) are for people who have passed vetting in both countries and whose bank records are looked at again every year for five years.
2. Begin with forty Mexican instructors from each service, trained at Mexican bases by teams of six to ten for eight weeks.
3. From the second year Americans only inspect. Every course closes with an exercise in which a local prosecutor tries to break the evidence that the class has collected.
4. Publish the number of graduates by unit, never by name, and the number who have since deserted.

Cost is small beside equipment: perhaps 25 million dollars a year, most of it travel and vetting.`,
        },
      },
    },
  ],
} satisfies NorthernOption;
