import type { SeedOption } from "../types";

export default {
  number: 13,
  author: "Pearl Heron",
  submittedAt: "2013-04-09T15:45:00Z",
  origin: "documented",
  narrative: 3,
  title: "Go for the middle: drones and small teams against the plaza managers",
  facets: {
    summary: `With Mexico's consent the United States supplies what Mexican units lack: persistent surveillance from unmanned aircraft, signals analysis in real time and small special-operations teams that plan and accompany raids by marines and federal police. The target is not the kingpin but the layer below him, some two hundred plaza bosses, paymasters and chiefs of gunmen without whom nothing moves on a given day.`,
    intendedOutcome: `A kingpin can direct from a ranch for years while others do the work; a plaza manager is needed every morning. If a region loses a third of these people in six months, deliveries go astray, police bribes are paid twice or not at all, and gunmen wait for orders. Local forces regain the initiative because they know first. We expect shorter firefights, too: units that see the house from above for two days go in with fewer surprises than a patrol that stumbles on a convoy, and the neighbours suffer less.`,
    stakeholdersInvolved: `The Secretary of the Navy is the partner, since trust between the marines and Northern Command exists already. The President must ask and the Senate, which has to authorize foreign troops on national soil, must consent. On the American side Northern Command's new special operations headquarters, the DEA and the intelligence agencies take part, and somebody must referee among them. Mexico's army will feel passed over. Local police learn of operations only afterwards. The inhabitants of the target towns are neither asked nor warned.`,
    implementation: `1. **Consent.** An exchange of notes and a Senate vote for two years, with numbers: not more than 150 Americans in the country at one time, none in a command position.
2. **Picture.** Four orbits of unmanned aircraft based in Texas and Arizona, watching two corridors, Monterrey to Nuevo Laredo and Culiacán to Durango. High-altitude flights at Mexico's invitation have been reported since 2011, so the novelty is the tempo. In cases of extreme danger to a raiding team the aircraft may strike.
3. **Cells.** Six mixed cells of twenty, Mexican commander, American planners.
4. **Rhythm.** Find, arrest, exploit telephones and papers within hours, go again. That cycle, which broke networks in Iraq, matters more than any single name.
5. **Evidence.** A federal prosecutor in each cell.

Cost: about 200 million dollars a year, largely flight hours.`,
    conditionsForSuccess: `Secrecy about the next target and openness about the rules. Prosecutors who can use what the raid brings out, otherwise the middle layer is home in a fortnight. Judges at hand to issue warrants at night. A clear answer to who pulls a trigger. Enough good Mexican assault units, of which there are few. And a police force that can move into the town afterwards, since a vacancy in a plaza is filled in days.`,
    consequencesOfFailure: `One strike on the wrong pickup and the programme is over, together with much else that the two countries do quietly. The death of American operators would bring calls to do more or to leave at once. Promotions among the surviving gunmen favour the young and the cruel. Surveillance equipment and methods, once known, are copied: cartels already run their own radio networks. And the Mexican units that worked with the teams would be hunted through their families.`,
  },
  placement: { x: 0.76, y: -0.37 },
  stakeholders: [
    { id: "us-armed-forces", part: "leads" },
    { id: "us-government", part: "leads" },
    { id: "mexican-armed-forces", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "us-law-enforcement", part: "supports" },
    { id: "mexican-police", part: "affected" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["military", "intelligence"],
  timeHorizon: "within-a-year",
  revisions: [
    {
      by: "Pearl Heron",
      at: "2013-04-10T14:20:00Z",
      note: "Indigo Otter and Crimson Wren: no armed aircraft in any circumstances. American teams stay in the planning room and do not go through doors.",
      changes: {
        facets: {
          implementation: `1. **Consent.** An exchange of notes and a Senate vote for two years: at most 100 Americans, special-operations planners and analysts, none in command and none through the door.
2. **Picture.** Four orbits of **unarmed** aircraft over two corridors, Monterrey to Nuevo Laredo and Culiacán to Durango. Flights at Mexico's invitation have been reported since 2011; what is new is the tempo. A Mexican officer sits beside each sensor operator and may end the flight. No weapon is fitted, and the notes say so.
3. **Cells.** Six mixed cells of twenty under Mexican command.
4. **Rhythm.** Find, arrest, read telephones and papers within hours, go again. Every raid has a warrant, by video link at night if need be.
5. **Evidence and follow-up.** A federal prosecutor in each cell; no raid is approved unless police for the days after it have been named.

Cost: about 180 million dollars a year, largely flight hours.`,
        },
        placement: { x: 0.66, y: -0.29 },
      },
    },
    {
      by: "Pearl Heron",
      at: "2013-04-12T16:05:00Z",
      note: "Answer to Cobalt Lynx and Russet Curlew: how the choice of corridor favours one cartel over another, and what we measure.",
      changes: {
        facets: {
          conditionsForSuccess: `Even-handedness, published in arrears: if arrests fall on one organization for three months while its rival profits, the inspector of the programme has to explain why or move the aircraft. Prosecutors who can use what a raid brings out. Measures other than the number of men taken, such as extortion complaints, the hours of shops, convictions. A police force that moves in afterwards. And secrecy about the next name, which in practice means that state governments learn of it from the newspaper.`,
        },
      },
    },
  ],
} satisfies SeedOption;
