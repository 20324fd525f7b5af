import type { SeedOption } from "../types";

export default {
  number: 27,
  author: "Amber Finch",
  submittedAt: "2013-04-11T12:00:00Z",
  origin: "documented",
  narrative: 4,
  title: "Out-invent the cartels: safe and legal substitutes for the hard drugs",
  facets: {
    summary: `The United States will not legalize cocaine, heroin or methamphetamine, but it can make them obsolete. Through patents, a clear route to approval and a public research program on the scale of the Human Genome Project, Washington invites industry to develop compounds and devices that give much of what users seek without dependence or overdose, and lets them be sold under license. The cartels are left holding an inferior product.`,
    intendedOutcome: `Demand for stimulation and relief is old and will not be arrested away. It can be supplied by somebody else. If within fifteen years half of American users of the three hard drugs preferred a licensed substitute, Mexican groups would lose a share of their estimated 19 to 29 billion dollars that no seizure campaign has come near, and there would be nothing to smuggle, since the substitute is made in New Jersey and sold with a leaflet. Deaths from overdose would fall too. A trade that has been beaten on price and quality does not come back when the patrols go home.`,
    stakeholdersInvolved: `The National Institutes of Health lead on the science and the Food and Drug Administration on the rules; Congress must create a category of product for which neither yet has words. Drug companies, several of which have just closed their neuroscience laboratories, have to be tempted back. The DEA will ask, reasonably, how a pleasant molecule differs from a scheduled one. Churches and parents' groups will call it surrender with a patent. Users and clinics decide in the end. Traffickers lose, though chemists among them may try to copy the result.`,
    implementation: `1. **Signal, 2013-2014.** The president announces the aim beside the BRAIN Initiative of 2 April. A statute promises twelve years of exclusivity and limits liability for approved substitutes.
2. **Route.** The FDA opens a pathway for products that replace a dangerous drug, judged against that drug and not against abstinence.
3. **Research.** A ten-year program of some three billion dollars, what the genome cost, given out by competition: near-perfect substitutes for each of the three, electronic stimulation of the brain's reward circuits, delivery devices on the lines of the electronic cigarette.
4. **Market.** From about 2023 licensed sale to adults, priced below the street, no advertising.
5. **Withdrawal of the illegal.** As substitutes spread, penalties for the original drugs stay and enforcement concentrates on the remaining wholesalers.`,
    conditionsForSuccess: `The pharmacology must exist, which is not given: reward and dependence may prove to be the same circuit. Companies have to believe that a product born in controversy will still be legal in its twelfth year. The FDA needs the courage to approve something whose benefit is that it is less bad. Prices must stay under the street's, and the drug should be harder to cook than to buy.`,
    consequencesOfFailure: `Bayer sold heroin in 1898 as a harmless replacement for morphine. A substitute that turns out to be addictive after all, with a government seal on it, would create new patients and discredit every other reform in this narrative. If it is safe but dull, users add it to what they already take. If it is good but easy to make, laboratories in Michoacán will be producing it within a year.`,
  },
  placement: { x: -0.8, y: -0.48 },
  stakeholders: [
    { id: "us-government", part: "leads" },
    { id: "research-industry", part: "leads" },
    { id: "health-services", part: "affected" },
    { id: "us-law-enforcement", part: "opposes" },
    { id: "civil-society", part: "opposes" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["economic", "information"],
  timeHorizon: "a-generation",
  revisions: [
    {
      by: "Amber Finch",
      at: "2013-04-12T08:20:00Z",
      note: "Cobalt Ibis and Crimson Finch on what pharmacology can deliver; Slate Ocelot on paying for results. Three families of product, and money promised for use that falls, not for molecules.",
      changes: {
        facets: {
          implementation: `1. **Signal, 2013-2014.** The president announces the aim beside the BRAIN Initiative of 2 April, and Congress gives approved products twelve years of exclusivity.
2. **Three families.** *Agonists*, slow relatives of the drug, as buprenorphine is for heroin; *blockers*, such as the cocaine vaccine now in trials; *devices*, above all magnetic stimulation, which the FDA has cleared for depression since 2008. Recreational substitutes come only if one of these leads there.
3. **Push.** Three billion dollars over ten years through the National Institute on Drug Abuse, by competition, a third of it for stimulants.
4. **Pull.** An advance market commitment, as donors made for pneumococcal vaccine in 2009: a further two billion, paid only for each patient whose tests show twelve months without the street drug.
5. **Access.** Clinics first, pharmacies after five years of safety data; no advertising.
6. **Review.** An independent board may stop any product within days.`,
          conditionsForSuccess: `At least one family must work for stimulants, the gap in medicine and the largest part of the cartels' income. Firms have to believe that the payment will still be there in ten years, so it should be placed in escrow and not left to yearly votes. The FDA needs a standard that compares a product with the drug it displaces. Safety data must be public from the first trial, in view of what painkillers have done.`,
        },
      },
    },
    {
      by: "Red Kestrel",
      at: "2013-04-12T18:05:00Z",
      note: "Moderator's edit, agreed with the author in the thread: the first submission promised too much for Mexico. Effects there are now given by horizon.",
      changes: {
        facets: {
          intendedOutcome: `Demand for stimulation and relief is old and will not be arrested away; it can be supplied or quieted by something safer. In the first five years little changes for Mexico. By the tenth, heroin should have lost a good part of its American customers to agonist medicines that exist already. By the twentieth, if a product for stimulants succeeds, Mexican groups would lose a share of their estimated 19 to 29 billion dollars a year that seizures have never approached. A trade beaten on safety and price does not return when the patrols go home. Fewer overdoses are a gain in any case, whatever happens in Tamaulipas.`,
        },
      },
    },
  ],
} satisfies SeedOption;
