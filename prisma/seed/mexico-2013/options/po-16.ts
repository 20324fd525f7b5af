import type { SeedOption } from "../types";

export default {
  number: 16,
  title: "Harvest the desert sun: solar power and biofuel for the northern states",
  author: "Copper Falcon",
  submittedAt: "2013-04-09T18:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 4,
  facets: {
    summary: `The northern deserts have one resource in excess. Federal money and long power contracts would seed medium-sized solar parks, rooftop installation firms and biofuel crops on marginal land in Sonora, Chihuahua, Coahuila and Durango, with agreements written so that ejidos and small towns own shares and provide the workforce instead of only leasing out their ground.`,
    intendedOutcome: `Within five years, districts that today offer a young man the maquila, the road north or the local plaza boss would have a fourth employer that cannot be moved to another country. Cheaper daytime electricity would lower pumping and cooling bills for farmers and towns, shares would bring ejidos a yearly income that does not depend on rain, and Mexico would come closer to its legal target of producing about a third of its electricity from clean sources by 2024.`,
    stakeholdersInvolved: `The energy ministry leads, with CFE as buyer and grid owner and the regulator CRE setting the terms. The North American Development Bank, which already finances renewable projects on both banks of the border, is the natural lender. Ejido assemblies and municipal governments must be won one at a time. Panel assemblers in Tijuana, Mexicali and Monterrey gain. CFE's tariff office loses its quiet, and so do the Zetas crews who sell stolen Pemex fuel to farms and truckers.`,
    implementation: `1. Year one: map land, sun and grid capacity; publish where CFE can take power without new lines, and reserve that capacity for projects with at least a quarter local ownership.
2. Open a guarantee fund of some 300 million dollars at NADBank and Nafin, so that regional banks lend to parks of 10 to 30 megawatts.
3. Oblige winning firms to train their crews at the nearest CONALEP college and to hire two thirds from the municipality.
4. Offer planting credit for jatropha and sweet sorghum on land out of production since the drought of 2011, with a blending mandate at Pemex terminals in the north.
5. From year three, seek export contracts with Californian utilities bound to a renewable share of 33 per cent by 2020.`,
    conditionsForSuccess: `CFE has to treat independent producers as suppliers and not as intruders, which takes clear rules from CRE. Sites need protection during the eighteen months of building, when equipment and payrolls are easiest to rob. Land titles must be clean and assemblies properly consulted. Above all, the guarantee must survive a fall in gas prices, since shale gas from Texas is the cheap rival.`,
    consequencesOfFailure: `Stranded half-built parks would become one more monument to promises made to the north, and land speculators close to governors would have taken the rents. If contractors pay protection money to get built, the programme would be financing the people it meant to starve. A failed biofuel campaign would also leave smallholders indebted for a crop that nobody buys.`,
  },
  placement: { x: -0.62, y: 0.38 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "state-and-municipal-governments", part: "supports" },
    { id: "private-sector", part: "supports" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["economic", "financial"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Copper Falcon",
      at: "2013-04-10T21:15:00Z",
      note: "Energy crops on dry land withdrawn after the Brazilian evidence; biofuel is now residues and a trial. Jobs counted in installation, not in operating parks.",
      changes: {
        facets: {
          implementation: `1. Year one: map land, sun and grid capacity; publish where CFE can take power without new lines, and reserve that capacity for projects with at least a quarter local ownership.
2. Open a guarantee fund of some 300 million dollars at NADBank and Nafin, half of it for rooftops, irrigation pumps and public buildings, because that is where most of the lasting work is. Parks of 10 to 30 megawatts take the rest.
3. Train installers at the nearest CONALEP college before the first tender, so that firms find crews and have no excuse to bring them from the capital.
4. Limit biofuel to what already lies about: manure, cane residues, used oil. Agave on poor soils gets a five-year trial on public land at public risk; no smallholder borrows for it.
5. Leave exports to California for a second phase, when a transmission line has a paying sponsor.`,
        },
      },
    },
  ],
} satisfies SeedOption;
