import type { SeedOption } from "../types";

export default {
  number: 29,
  title: "A tourism police for Acapulco, Cancún and the other resort corridors",
  author: "Ivory Tern",
  submittedAt: "2013-04-11T14:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 14,
  facets: {
    summary: `Tourism earns Mexico over twelve billion dollars a year and hangs on a few dozen kilometres of beach and airport road. Create a federal tourism police of about five thousand, bilingual, well paid and rotated, with jurisdiction over resorts, cruise terminals, ruins and the roads linking them, and with the job of protecting hotel workers' neighbourhoods as well as guests.`,
    intendedOutcome: `Cruise lines that dropped Mazatlán in 2011 return, insurers and foreign ministries soften their warnings for the corridors covered, and bookings recover first in Acapulco, the hardest case, where the rape of six Spanish visitors in February went round the world. The larger gain is a demonstration. If one force in uniform can be polite, honest and quick for two years running, residents have seen that the thing is possible in Mexico and can ask for it at home.`,
    stakeholdersInvolved: `The tourism ministry and Gobernación lead jointly, and the coming gendarmería could lend its academy. Governors of Guerrero, Quintana Roo, Jalisco, Nayarit, Sinaloa and Baja California Sur must cede beach and harbour duty. Hotel associations and cruise companies pay a share and want a seat. Municipal police lose the tips and bribes of the hotel zone. Taxi unions, some of which double as the cartel's retail network, are the opponents nobody names.`,
    implementation: `Recruit nationally and post nobody to the home state. Six months of training, with English, first aid, victim support and the preservation of a crime scene; starting pay a third above the Federal Police. Begin with Acapulco's Costera and the Zona Diamante, then Cancún to Tulum, Puerto Vallarta to Riviera Nayarit, Mazatlán, Los Cabos.

Each corridor has a prosecutor on duty around the clock, able to take a tourist's statement by video so that the case survives the flight home. Money comes from the non-immigrant visitor's fee, raised by three dollars, and a matching hotel levy. A joint board publishes crime figures every month, good or bad. For each officer on a promenade, one is assigned to the colonias where staff live.`,
    conditionsForSuccess: `The force has to arrest local criminals with local protectors, so it must report to the capital and not to the mayor's compadre. Numbers should be published even in bad months, since foreign consulates compare them with their own. Rotation every eighteen months. The hinterland behind Acapulco needs some peace too, or killers simply walk down the hill.`,
    consequencesOfFailure: `One officer caught robbing a honeymoon couple would do more damage than ten ordinary robberies. Guarded beaches inside unguarded cities would look like what they are, a state that protects strangers, and resentment would help the gangs. Cartels that want to hurt the government would learn precisely where a single bomb has most effect.`,
  },
  placement: { x: -0.13, y: 0.56 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "mexican-police", part: "leads" },
    { id: "private-sector", part: "supports" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["law-enforcement", "economic"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies SeedOption;
