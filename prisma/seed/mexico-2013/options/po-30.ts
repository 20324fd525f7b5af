import type { SeedOption } from "../types";

export default {
  number: 30,
  title: "From the capo's ranch to the clinic: seized assets for social programmes",
  author: "Coral Plover",
  submittedAt: "2013-04-11T15:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 3,
  facets: {
    summary: `What is confiscated from the cartels should come back, under its own name, to the districts they bled. A law would send the proceeds to schools, addiction clinics, youth centres and victims in those places, and hand some houses and ranches directly to cooperatives and associations. Everybody passing the gate would read who owned it once and who uses it now.`,
    intendedOutcome: `The boy who grew up admiring the house on the hill attends his music class in it. Money is the lesser part at first, since Mexico's forfeiture suits are few; the visible transfer of a villa in Culiacán or a ranch outside Nuevo Laredo costs little and says much. As seizures grow under PO-3, a steady stream would finance work with the seven million or so young people neither in school nor in a job, and a public that sees results would press prosecutors for more suits.`,
    stakeholdersInvolved: `Congress must write the rule; the asset office SAE manages property, PGR brings suits under the 2009 forfeiture law, and the interior ministry's prevention under-secretariat chooses the districts. Civil associations, parishes and universities take over buildings and need courage. UIF and American prosecutors can increase the pot by sharing. Officials used to disposing of seized cars and ranches as favours lose. Former owners, often still powerful, will attempt to frighten away the new tenants.`,
    implementation: `1. Amend the law so that forfeited assets are split by formula: 40 per cent to victims, 40 to prevention in the municipality where the property lay or the crime was done, 20 to the costs of seizure. None goes to the salaries of those who seize.
2. Publish a register on the internet, property by property, with photographs, from the day of seizure to the day of reuse.
3. Sell perishables and vehicles within ninety days. Houses and land may be lent free for ten years to associations that present a plan.
4. Put a small guarantee fund and police protection behind the first twenty transfers.
5. Ask Washington to share a part of what it collects from banks; of HSBC's 1.9 billion dollars, Mexico's victims have so far seen none.`,
    conditionsForSuccess: `Suits must be won, which means prosecutors able to prove where money came from. The manager of the assets needs more transparency than any other office in the republic. New tenants have to be physically safe. And the formula must add to the social budget: if the treasury deducts what the fund provides, nothing has changed except the label.`,
    consequencesOfFailure: `Empty villas with broken windows would testify to the opposite of what was intended, and a director of SAE driving a confiscated car would finish the idea for a decade. A youth centre burned down in its first month would teach the town whose house it still is. Spending programmes built on irregular income would start and stop with the seizures.`,
  },
  placement: { x: -0.44, y: 0.23 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "judiciary", part: "supports" },
    { id: "civil-society", part: "supports" },
    { id: "us-government", part: "supports" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["financial", "economic", "information"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies SeedOption;
