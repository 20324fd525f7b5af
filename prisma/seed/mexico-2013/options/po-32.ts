import type { SeedOption } from "../types";

export default {
  number: 32,
  title: "One room, one picture: joint fusion centres with rules on who sees what",
  author: "Silver Badger",
  submittedAt: "2013-04-11T17:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 11,
  facets: {
    summary: `Mexico gathers plenty and joins little. CISEN, army, navy, Federal Police, PGR and the UIF each keep their own files, while American agencies confide in whichever they trust that year. Build a national fusion centre and five regional ones, led by Mexicans, with vetted American liaison officers, shared databases and an audit trail that records every query anyone makes.`,
    intendedOutcome: `A telephone number found in Saltillo meets a bank transfer from Guadalajara and a boat off Manzanillo within a day and not in a year. Commanders receive target files on networks, including the accountant and the town councillor, instead of a single name at the top whose fall starts a succession war. Leaks become traceable, so that agencies dare to share. In three years most federal operations against organised crime should start from fused intelligence rather than from an anonymous call.`,
    stakeholdersInvolved: `Gobernación leads, as CISEN and the police now both report to it. The hard case is SEDENA, which shares with nobody, and the navy, which Washington prefers and which therefore fears dilution. DEA, FBI, ICE and Northern Command supply feeds and liaison; they must accept fewer side channels. The UIF and SAT gain weight. Governors will demand seats and ought to receive bulletins. Cartels respond by trying to recruit an analyst, which is the cheapest penetration there is.`,
    implementation: `Start with a centre in the capital and one in Monterrey, then Guadalajara, Hermosillo, Veracruz and Chiapas at six-month intervals. Staff of sixty to a hundred, seconded for two years, double pay, tested before and during.

Data remain with the agency that owns them; the centre holds an index and sends requests, each logged with name, reason and time. Logs are copied to a separate inspectorate that the centre cannot edit. Seed false entries to find leaks. American liaison officers sit in the room without direct terminals, and material crosses in both directions under a written protocol, extending the bilateral office opened in Mexico City in 2010.

Mérida funds pay for equipment, Mexico for people. First product: a common list of the two hundred most useful financial and logistics figures.`,
    conditionsForSuccess: `Secondees must be judged by what they share, or each will guard his own agency's treasures. A judge has to authorise interception, and the fused file must be convertible into evidence under the accusatorial system. Plataforma México needs cleaning, since bad records fused are bad records believed. The Americans have to give as well as ask.`,
    consequencesOfFailure: `Putting everything in one room means it can be stolen from one room. A single bought analyst would expose informants across the country, and the DEA would close its taps for years. Short of that, the centres could turn into furnished offices issuing bulletins no one reads, or into an instrument against journalists and opponents, as happened with Colombia's DAS.`,
  },
  placement: { x: 0.41, y: 0.17 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "mexican-armed-forces", part: "affected" },
    { id: "mexican-police", part: "supports" },
    { id: "us-law-enforcement", part: "supports" },
    { id: "us-government", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["intelligence", "law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies SeedOption;
