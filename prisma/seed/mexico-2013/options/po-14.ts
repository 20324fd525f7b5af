import type { SeedOption } from "../types";

export default {
  number: 14,
  author: "Umber Badger",
  submittedAt: "2013-04-09T16:30:00Z",
  origin: "documented",
  narrative: 1,
  title: "Police what matters most: a few places and crimes with outsized effect",
  facets: {
    summary: `No police force can be good everywhere at once, and Mexico's tries to be. Concentrate instead on a short list where success pays several times over: the beach resorts and colonial towns that earn foreign exchange, two freight corridors, extortion and kidnapping in four cities, and corruption within the security agencies themselves. Win there, show it, and let recovered credibility pay for the next step.`,
    intendedOutcome: `Within eighteen months tourists, truckers and shopkeepers in the chosen places should notice the difference without being told. Targets are plain: no attack on foreign visitors in the protected zones for a year, cargo theft on the corridors down by half, kidnappings in the four cities down by a third, and one emergency number that is answered within a minute. Tourism alone earns some twelve billion dollars a year and employs millions directly or through suppliers. The larger prize is belief, among citizens and policemen alike, that the state can finish something it starts.`,
    stakeholdersInvolved: `The Interior ministry leads, with the Federal Police as the pool of officers until the gendarmería exists. Governors of Guerrero, Quintana Roo, Nuevo León, Veracruz and Tamaulipas have to cede command in the zones, which they will do if the credit is shared. Hotel associations, freight companies and insurers pay part and sit on the boards that watch results. Municipal police in the zones are replaced or placed under supervision, and lose their tolls. Towns outside the list will feel abandoned and say so, loudly.`,
    implementation: `Choose the list in the open, by three tests: how much income or fear depends on the place, whether a force of a few thousand could change it, and whether success can be measured by somebody independent.

- **Months 1-4.** Form a tourism police of about 5,000 in Acapulco, Cancún and the Riviera Maya, Los Cabos and Puerto Vallarta, vetted twice, with its own investigators.
- **Months 3-9.** Anti-extortion and anti-kidnapping squads in Monterrey, Torreón, Acapulco and Ciudad Victoria, each with prosecutors and a telephone unit.
- **From month 6.** Convoy and camera cover on Mexico City-Laredo and Mexico City-Veracruz.
- **All along.** An internal affairs branch that tests officers with staged bribes, as New York and Hong Kong have done.

Results are published monthly by INEGI or a university. New places are added only when an old one can be handed to an inspected local force. Four to five billion pesos a year.`,
    conditionsForSuccess: `Commanders must be left in post for two years and judged on agreed figures. The list needs to stay short, although every governor and senator will ask for an addition. Officers in the zones cannot come from the forces they replace. Prosecutors who follow the squads matter as much as patrols. And there has to be honesty about displacement: neighbouring municipalities should be measured too, with a reserve ready to move when crime does.`,
    consequencesOfFailure: `Should a showcase fall, the loss is larger than the place. One massacre in a hotel zone that the President has declared safe would do more harm than ten in towns nobody visits. If it works only for visitors, Mexicans will conclude that foreigners are protected and they are not, which is poison for legitimacy and a gift to autodefensas. Crime may also simply move inland from the beach, to people with less voice.`,
  },
  placement: { x: -0.12, y: 0.52 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "mexican-police", part: "leads" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "private-sector", part: "supports" },
    { id: "judiciary", part: "supports" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["law-enforcement", "economic", "information"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Umber Badger",
      at: "2013-04-10T21:15:00Z",
      note: "Slate Lynx and Indigo Tapir: a rule for adding places announced in advance, and residents inside the perimeter rather than hotels alone.",
      changes: {
        facets: {
          implementation: `Choose the list in the open, by three tests: how much income or fear depends on the place, whether a few thousand officers could change it, and whether success can be measured by somebody independent. Draw each zone around the homes of those who work there. In Acapulco that means Renacimiento and Zapata as well as the Costera.

- **Months 1-4.** A tourism police of about 5,000 in Acapulco, Cancún and the Riviera Maya, Los Cabos and Puerto Vallarta, twice vetted, with its own investigators.
- **Months 3-9.** Anti-extortion and anti-kidnapping squads in Monterrey, Torreón, Acapulco and Ciudad Victoria, each with prosecutors and a telephone unit.
- **From month 6.** Convoys and cameras on the roads to Laredo and Veracruz.
- **All along.** An internal affairs branch that tests officers with staged bribes.

Announce beforehand which group comes next: the one that kills most in the quarter, whoever it is. Results are published monthly by a university. Four to five billion pesos a year.`,
        },
      },
    },
    {
      by: "Umber Badger",
      at: "2013-04-12T11:50:00Z",
      note: "Consequences rewritten after Ochre Gecko's villages; the inland towns are now measured and named as the main risk.",
      changes: {
        facets: {
          consequencesOfFailure: `The likeliest failure is quiet: the seafront improves and the hills behind it get worse, because squads, and then kidnappers, have moved. If nobody counts there, nobody will notice until armed villagers close the road, as in the Costa Chica this January. The loud failure is a massacre in a zone the President has called safe, which would cost more than ten in towns nobody visits. Either way Mexicans would conclude that the state guards visitors and not them, and that conclusion outlives any patrol.`,
        },
      },
    },
  ],
} satisfies SeedOption;
