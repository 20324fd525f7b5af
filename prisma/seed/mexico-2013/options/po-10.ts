import type { SeedOption } from "../types";

export default {
  number: 10,
  author: "Onyx Tern",
  submittedAt: "2013-04-09T13:30:00Z",
  origin: "documented",
  narrative: 4,
  title: "Give cannabis to the tax collector: federal legalization north of the border",
  facets: {
    summary: `Congress takes cannabis off the schedules of the Controlled Substances Act and lets each state license it, tax it or keep it forbidden, as Washington and Colorado decided for themselves in November 2012. Licensed American growers displace the compressed Mexican product, and the agents, prosecutors and jail beds now spent on roughly three quarters of a million marijuana arrests a year go to cocaine, heroin and methamphetamine.`,
    intendedOutcome: `Two effects of different size. The direct one is modest: RAND put cannabis at something like 15 to 26 percent of Mexican groups' drug export earnings in 2010, and the Mexican institute IMCO, more hopeful, expects three legalizing states alone to cost them between a fifth and 30 percent. Sinaloa, with its fields in the Golden Triangle, would feel it most. The indirect effect matters more: federal and local police get back the hours to build cases against wholesalers of hard drugs, and Washington can talk to Mexico City without asking it to burn fields of a crop sold over the counter in Denver.`,
    stakeholdersInvolved: `The White House and the judiciary committees of Congress lead; without an early signal from the attorney general, nothing moves. Governors and state legislatures must be won one at a time, beginning with the two that have voted. The DEA, many sheriffs and the prison lobby will resist, as will the INCB in Vienna, which has already complained about both ballots. Mexico is a bystander with a large interest. Sinaloa loses a crop with low risk and steady cash; so do the growers of the Sierra Madre, who had little choice in the matter.`,
    implementation: `1. **2013.** The Justice Department tells US attorneys to leave Washington and Colorado alone as long as minors, interstate diversion and violence are kept out. Treasury tells banks how to take the deposits, or the trade will run on cash.
2. **2014-2015.** Congress passes a bill on the lines of the one introduced by Representative Polis this February: cannabis moves from the drug schedules to the agencies that handle alcohol, and transport into a state that forbids it stays a federal crime.
3. **Money.** A federal excise tax pays for inspection first and for prevention among teenagers second.
4. **Redirection.** The Organized Crime Drug Enforcement Task Forces and the southwest border units drop cannabis targets and publish what the freed positions were used for.
5. **Review.** The National Academies report every two years on use, prices and border seizures.`,
    conditionsForSuccess: `Enough states must license real production, not just possession, or Mexican supply simply serves a larger tolerated demand. Legal retail prices have to undercut the illegal ones within a couple of years. The freed police capacity must be ring-fenced; left to themselves, departments will absorb it. And public opinion, which Pew found at 52 percent in favor this month, has to hold through the first bad headline.`,
    consequencesOfFailure: `If legal cannabis is overtaxed, or licensed in a handful of states only, traffickers keep the other forty and gain a country in which carrying the product is no longer suspicious. Use among adolescents may rise, and one well-publicized road death could reverse the policy. Mexico would have the worst of it: the political argument for burning fields gone, the earnings of the groups nearly untouched.`,
  },
  placement: { x: -0.62, y: -0.81 },
  stakeholders: [
    { id: "us-government", part: "leads" },
    { id: "us-states", part: "supports" },
    { id: "us-law-enforcement", part: "opposes" },
    { id: "united-nations", part: "opposes" },
    { id: "private-sector", part: "supports" },
    { id: "cartels", part: "affected" },
    { id: "rural-communities", part: "affected" },
  ],
  instruments: ["law-enforcement", "economic"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Onyx Tern",
      at: "2013-04-10T16:40:00Z",
      note: "Amber Heron and Coral Plover are right that gunmen do not retire when a crop fails. The failure case now starts from extortion and from the sierra; rural communities were already listed as affected.",
      changes: {
        facets: {
          consequencesOfFailure: `The likeliest failure is a partial success. A group that loses cannabis income keeps its gunmen, and gunmen who are not paid from exports are paid by the neighbors: protection money, kidnapping, stolen fuel, illegal logging and iron ore, as Michoacán shows. Growers in the sierra, left without a buyer, may switch to poppy. If in addition the tax is too high or only a handful of states take part, smuggling survives as well, and one well-publicized road death in Colorado could reverse the whole policy with Mexico still paying for the transition.`,
        },
      },
    },
    {
      by: "Onyx Tern",
      at: "2013-04-12T11:15:00Z",
      note: "Answers Indigo Osprey on the treaties and Copper Falcon on price: tax by potency with a floor, a treaty step, and money for the growers' districts.",
      changes: {
        facets: {
          implementation: `1. **2013.** The Justice Department instructs US attorneys to leave Washington and Colorado alone as long as minors, interstate diversion and violence are kept out. Treasury clears banks to take the deposits.
2. **2014-2015.** Congress moves cannabis from the drug schedules to the alcohol regime; carrying it into a state that forbids it remains a federal crime.
3. **Treaties.** The State Department gives notice that it will leave the cannabis articles of the 1961 Convention by the route Bolivia has just used for the coca leaf: denounce, then rejoin with a reservation.
4. **Price.** The excise is charged by THC content, starts low to drain the illegal trade and rises on a fixed schedule so that retail never collapses.
5. **Transition.** A fixed share, for ten years, goes through a joint fund to municipalities in the Golden Triangle.
6. **Redirection.** Border task forces drop cannabis targets and publish what the freed positions did instead; the National Academies review everything every second year.`,
        },
        instruments: ["law-enforcement", "economic", "diplomacy"],
      },
    },
  ],
} satisfies SeedOption;
