import type { SeedOption } from "../types";

export default {
  number: 12,
  author: "Umber Kite",
  submittedAt: "2013-04-09T15:00:00Z",
  origin: "documented",
  narrative: 2,
  title: "Squeeze the waist: seal Tehuantepec by land and its two coasts by sea",
  facets: {
    summary: `Cocaine does not grow in Mexico. Nearly all of it comes up from the Andes and must pass the country's narrowest part or land north of it by sea. Instead of chasing traffickers over two million square kilometres, concentrate the best federal forces on the roughly 200-kilometre neck between Salina Cruz and Coatzacoalcos, and let the Navy, with American help, watch the water on both sides.`,
    intendedOutcome: `A filter that every north-bound lorry, train and boat has to cross, run by people who are rotated, watched and well paid. If even a third of the cocaine moving overland were lost there, the northern organizations would pay more for what gets through and fight over less revenue. A second effect may matter as much: the cartels have to contest the isthmus or give up the southern route, and either choice draws gunmen and money away from cities like Acapulco, Torreón or Monterrey, where the authorities gain breathing space.`,
    stakeholdersInvolved: `The Navy leads, since it already has naval zones at Salina Cruz and Coatzacoalcos; customs, the federal police and the Army provide the land line. The governors of Oaxaca and Veracruz must be won early, and so must the Zapotec, Mixe and Huave communities whose assemblies decide what happens on their land. The US Coast Guard and JIATF South share tracks from Key West. Hauliers, PEMEX and the rail concessionaires lose hours and will say so. Guatemala and Honduras may inherit whatever cannot pass.`,
    implementation: `1. **Map (two months).** Count what really crosses: the trans-isthmian road 185, the coastal roads 180 and 200, the toll road from Las Choapas, the Oaxaca highway, two railway lines and the farm tracks between them.
2. **Build (six months).** Five inspection stations with gamma-ray portals for lorries and one for trains, sited where the hills leave no way round. About 40 million dollars for equipment, some of it available through Mérida.
3. **Man.** Some 8,000 marines, soldiers and federal police, nobody longer than four months, nobody from the two states.
4. **Watch the sea.** Two patrol squadrons with aircraft, fed by JIATF South; interception off the Chiapas and Tabasco coasts before boats reach the beaches of Guerrero or Veracruz.
5. **Use what is found.** Every seizure is traced back to the sender instead of only being burned for the cameras.

A trusted-haulier lane keeps legitimate trade moving.`,
    conditionsForSuccess: `Rotation and surprise checks on the checkers, because a station that can be bought is a toll booth. Enough sensors to cover tracks and lagoons as well as highways. American ships that stay on the line despite the budget cuts of this spring. Consent, or at least patience, from the isthmus communities. And speed: the trade adapts within a season, so the sea and land parts have to close together.`,
    consequencesOfFailure: `The stations become the most lucrative posts in the republic and corrupt the Navy, which would be a heavy loss. Traffickers go round by sea and air, to the Caribbean or straight to Sinaloa, and Mexico has spent its reserves guarding an empty road. Migrants, who ride the same trains, are pushed on to worse paths. If the gunmen do come to contest the neck, a region that has been fairly quiet becomes the new front, and its villages will not have been asked.`,
  },
  placement: { x: 0.62, y: 0.38 },
  stakeholders: [
    { id: "mexican-armed-forces", part: "leads" },
    { id: "mexican-government", part: "leads" },
    { id: "mexican-police", part: "supports" },
    { id: "us-armed-forces", part: "supports" },
    { id: "us-law-enforcement", part: "supports" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "rural-communities", part: "affected" },
    { id: "private-sector", part: "opposes" },
    { id: "central-american-states", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["military", "law-enforcement", "intelligence"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Umber Kite",
      at: "2013-04-10T18:30:00Z",
      note: "Violet Kite, Russet Falcon and Cobalt Ibis: most cocaine makes the first leg by water, and nothing made in Mexico passes the isthmus. The sea comes first now and the claim is smaller.",
      changes: {
        facets: {
          summary: `Cocaine does not grow in Mexico; it comes up from the Andes, most of it by water for the first leg, and then passes the country's waist by road or lands north of it. This option puts the best federal forces where the map is narrow: first on the sea approaches of the Pacific and the Gulf, then on the roughly 200 kilometres of land between Salina Cruz and Coatzacoalcos. It is a filter for cocaine and for nothing else.`,
          intendedOutcome: `Fewer landings between Chiapas and Guerrero, and an overland remainder that has to cross a filter run by rotated, watched and well-paid people. We no longer speak of choking the trade. Methamphetamine from Michoacán, heroin from Guerrero and marijuana from the Sierra Madre start north of the line and will not notice it. But cocaine is the dearest cargo and the one that Mexican groups must buy on credit, so a loss of one load in four would hurt precisely the organizations with the largest debts. If they come south to fight for the route, other cities gain breathing space.`,
        },
      },
    },
    {
      by: "Umber Kite",
      at: "2013-04-12T11:05:00Z",
      note: "Ochre Gecko and Ivory Falcon on consent and on who inherits the trade; Slate Wren's arithmetic on lorries. Stations become targeted, assemblies get a say and the neighbours a part.",
      changes: {
        facets: {
          implementation: `1. **Sea first (months 1-4).** Two patrol squadrons with aircraft, fed by JIATF South, off Chiapas and in the Gulf of Tehuantepec; a watch on Puerto Chiapas, Salina Cruz and Coatzacoalcos. The patrol scheme of PO-33 fits here.
2. **Ask (months 1-5).** Assemblies of the municipalities concerned, under ILO Convention 169, before any land is taken. Stations stand on federal road reserve wherever they can.
3. **Build (months 4-9).** Three gamma-ray stations instead of five and one for trains, with mobile units for the tracks. Lorries are chosen by risk, about one in ten, and shippers with sealed, tracked loads pass in their own lane.
4. **Man.** Some 5,000 marines and federal police, four months each, an internal-affairs team answering to another ministry.
5. **Share.** A tenth of the budget for coast guards and prosecutors in Guatemala and Honduras, so the pressure is not merely passed south.
6. **Trace back** every seizure to its sender. Review after a year, with a written rule for closing down.`,
          conditionsForSuccess: `Rotation and surprise checks on the checkers, since a station that can be bought is a toll booth. American ships that stay on the line despite this spring's budget cuts. Agreement with the assemblies that is renewed and not signed once for ever. Risk selection good enough that the honest haulier waits minutes. Partners in Guatemala who gain something. And the courage to close the line after a year if price and purity in American cities have not moved.`,
        },
        stakeholders: [
          { id: "mexican-armed-forces", part: "leads" },
          { id: "mexican-government", part: "leads" },
          { id: "mexican-police", part: "supports" },
          { id: "us-armed-forces", part: "supports" },
          { id: "us-law-enforcement", part: "supports" },
          { id: "central-american-states", part: "supports" },
          { id: "rural-communities", part: "affected" },
          { id: "state-and-municipal-governments", part: "affected" },
          { id: "private-sector", part: "opposes" },
          { id: "cartels", part: "affected" },
        ],
        placement: { x: 0.55, y: 0.31 },
      },
    },
    {
      by: "Umber Kite",
      at: "2013-04-12T14:20:00Z",
      inject: 2,
      note: "The sea line was to be American by half, and that half leaves on Monday. The ships go inshore and are Mexico's own; whatever the neighbor can spare is extra.",
      changes: {
        facets: {
          implementation: `1. **Sea first, and close in (months 1-4).** Two Mexican patrol squadrons with small boats and coastal radar between Puerto Chiapas and Salina Cruz, where the loads have to come ashore; the open ocean is left alone until American ships are back. JIATF South goes on sending tracks, which cost it nothing more. The patrol scheme of PO-33 joins when there are hulls for it.
2. **Ask (months 1-5).** Assemblies of the municipalities concerned, under ILO Convention 169, before any land is taken. Stations stand on federal road reserve wherever they can.
3. **Build (months 4-9).** Three gamma-ray stations instead of five and one for trains, with mobile units for the tracks. Lorries are chosen by risk, about one in ten, and shippers with sealed, tracked loads pass in their own lane.
4. **Man.** Some 5,000 marines and federal police, four months each, an internal-affairs team answering to another ministry.
5. **Share.** A tenth of the budget for coast guards and prosecutors in Guatemala and Honduras, so the pressure is not merely passed south.
6. **Trace back** every seizure to its sender. Review after a year, with a written rule for closing down.`,
        },
      },
    },
  ],
} satisfies SeedOption;
