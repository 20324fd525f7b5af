import type { SeedOption } from "../types";

export default {
  number: 33,
  title: "Hold the sea lanes: joint naval patrols off both Mexican coasts",
  author: "Umber Osprey",
  submittedAt: "2013-04-11T18:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 12,
  facets: {
    summary: `Most cocaine bound for Mexico leaves South America by sea, chiefly up the eastern Pacific in fast boats and semi-submersibles. The Mexican Navy, the most trusted of the services, would patrol set boxes off Chiapas, Oaxaca, Michoacán and the Yucatán channel in a permanent rota with the US Coast Guard and Navy, fed by the aircraft and radars of the joint task force at Key West.`,
    intendedOutcome: `Loads are caught by the tonne, at sea, before they are split into a thousand car boots and before anyone in a Mexican town has to be shot over them. If one shipment in three detected is stopped at present, for want of ships to send, the aim is two in three. Wholesalers face higher losses and insurance in the form of dearer transport, and the isthmus line of PO-12 is spared the obvious evasion of sailing round it.`,
    stakeholdersInvolved: `SEMAR leads in Mexican waters with ocean patrol vessels, marines and its own maritime aircraft; the US Coast Guard, Navy and JIATF-South lead outside them and provide the picture. Colombia and Ecuador sit upstream and have to be partners in it. Fishermen, who are hired as refuellers and watchers, must be won with alternatives or they will keep the smugglers' calendar. Nationalists in the Senate and the army command will both object. Cartel transporters on the Pacific lose most.`,
    implementation: `Extend the North American Maritime Security Initiative, under which the navies and the Coast Guard already talk, into a standing rota: at any time four Mexican and four American hulls across the two coasts, planned three months ahead at a small cell in Manzanillo with a twin in Key West.

Mexico boards within its own zone, the Americans outside it. No foreign officers ride on Mexican decks and no hot pursuit crosses the line; hand-over is by radio, and prisoners are tried where the boarding took place. Mérida money buys two more patrol aircraft, small-boat interceptors and a coastal radar chain from Salina Cruz to Lázaro Cárdenas. Budget about 250 million dollars over four years, most of it flying hours and fuel. Review each quarter against seizures, street purity and price.`,
    conditionsForSuccess: `Ships must actually be there. American sequestration since March is already cutting deployments, and the old frigates that do the work are being retired. Intelligence has to be local as well, for radar does not see a low boat in a swell. Mexico's Senate must authorise joint exercises without a sovereignty drama each time. Ports have to be tightened too.`,
    consequencesOfFailure: `Traffic moves into containers, aircraft or the Central American land bridge, where the states are weakest, as Caribbean pressure in the 1980s moved it to Mexico in the first place. A marine boarding that kills fishermen would cost the navy the esteem on which everything rests. And money spent on hulls would not have been spent on courts.`,
  },
  placement: { x: 0.59, y: 0.14 },
  stakeholders: [
    { id: "mexican-armed-forces", part: "leads" },
    { id: "us-armed-forces", part: "supports" },
    { id: "us-law-enforcement", part: "supports" },
    { id: "central-american-states", part: "affected" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["military", "intelligence", "diplomacy"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Umber Osprey",
      at: "2013-04-12T21:30:00Z",
      note: "Violet Kite's arithmetic on hulls and Slate Wren's on containers: fewer ships, placed by warning; ports taken in.",
      changes: {
        facets: {
          implementation: `Extend the North American Maritime Security Initiative, under which the navies and the Coast Guard already talk. A standing rota of eight hulls, as first proposed, would need some twenty-five in the fleet lists and is not to be had. Instead two Mexican and two American ships stay on call in the eastern Pacific, moved by warning from aircraft and from sources in the ports of departure; the Gulf side is left to patrol craft.

The saving buys what finds boats rather than what chases them: two patrol aircraft, a coastal radar chain from Salina Cruz to Lázaro Cárdenas, and paid informants among refuellers. A quarter of the budget, about 60 of 250 million dollars, goes to container inspection in Manzanillo and Lázaro Cárdenas, under navy command and rotated every six months. Mexico boards within its own zone, the Americans outside it, with no foreign officers on Mexican decks. Quarterly review against seizures, purity and price.`,
        },
      },
    },
  ],
} satisfies SeedOption;
