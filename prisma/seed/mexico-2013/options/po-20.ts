import type { SeedOption } from "../types";

export default {
  number: 20,
  title: "Give the sierra a crop that pays: substitution, roads and farm credit",
  author: "Amber Wren",
  submittedAt: "2013-04-09T21:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 4,
  facets: {
    summary: `Poppy and marijuana are grown in the sierras of Guerrero, Durango, Sinaloa and Chihuahua because the buyer comes to the field and pays in advance. The state should match that service for legal crops: guaranteed purchase, seasonal credit, passable roads and technical help, negotiated with whole communities, with eradication deferred until the first harvest has been sold.`,
    intendedOutcome: `In the fifty or sixty highland municipalities where illicit growing is concentrated, a family should earn from coffee, avocado, timber, honey or fruit enough that poppy is no longer worth the soldier and the debt. The area under poppy would not vanish, but growers would cease to be a labour force bound to one buyer. As important, the state would be seen in the sierra for the first time as something other than a helicopter, which changes whom people warn and whom they hide.`,
    stakeholdersInvolved: `SAGARPA leads with Financiera Rural and FIRA for credit; Diconsa warehouses and private exporters buy. Community assemblies, many of them indigenous, sign and enforce the agreements and are the ones to be won. SEDENA must agree to hold back eradication for a season, which goes against fifty years of habit. Local caciques who act as middlemen for the gum buyers lose. American agencies that count hectares destroyed will need persuading.`,
    implementation: `1. Choose twelve pilot municipalities where the assemblies ask for it. Join the programme to the National Crusade against Hunger, which has named 400 municipalities and has a budget.
2. Sign community agreements: no new illicit planting, against a cash transfer for eighteen months, about what a family clears from a small poppy plot.
3. Seasonal credit from Financiera Rural against the standing crop, with insurance, since ejido land cannot be mortgaged and need not be.
4. Purchase contracts at a floor price for three harvests, delivered at the roadside.
5. Voluntary uprooting after the first legal sale. Army eradication resumes only against those who signed and cheated.
6. Extend to sixty municipalities over six years.`,
    conditionsForSuccess: `Roads come first; avocado that takes nine hours to reach a packer is compost. Buyers need protection along the route, or the crop is taxed away as avocado is in Michoacán. Transfers must arrive on the day promised, because the alternative employer is punctual. Poppy prices should not leap, and nothing in the programme can prevent it.`,
    consequencesOfFailure: `Communities would take the transfer and plant one valley further in, as happened more than once in the Andes. Growers left with a bad crop and a fresh debt would return to the gum buyer on worse terms than before. If subsidies flow only where there is poppy, neighbouring villages learn to plant some. Local leaders who signed would be exposed to reprisal.`,
  },
  placement: { x: -0.71, y: 0.6 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "rural-communities", part: "supports" },
    { id: "mexican-armed-forces", part: "affected" },
    { id: "financial-institutions", part: "supports" },
    { id: "private-sector", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["economic", "financial"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Amber Wren",
      at: "2013-04-12T13:40:00Z",
      note: "Answers Silver Crane and Violet Osprey: roads before crops, coffee left out while rust is spreading, and the legal crop protected from the extortionist.",
      changes: {
        facets: {
          implementation: `1. Year one is for roads, bridges and cold rooms in twelve pilot municipalities whose assemblies ask for it, built by local crews under the Crusade against Hunger. No crop is promised until a lorry can get through in the rains.
2. Sign community agreements: no new illicit planting, against a cash transfer for thirty months instead of eighteen, the time an orchard needs to bear.
3. Start with what sells in the first season, honey, chilli, tomatoes, certified timber, and add fruit trees behind it. Coffee waits until resistant seedlings are available, given the rust now moving up from Central America.
4. Seasonal credit against the standing crop, insured; floor-price contracts for three harvests.
5. Every pilot gets a guarded collection point and a state buyer of last resort, so that no packer can be forced to pass on a quota to the growers.
6. Voluntary uprooting after the first legal sale.`,
          conditionsForSuccess: `Security on the road to market has to be bought before the seedlings are. In Michoacán legal avocado and limes are taxed by the Templarios as thoroughly as any drug, and men in Buenavista and Tepalcatepec took up arms over it in February; a legal crop alone frees nobody. Transfers must arrive on the day promised, because the alternative employer is punctual. Poppy prices should not leap, and nothing in the programme can prevent it.`,
        },
      },
    },
  ],
} satisfies SeedOption;
