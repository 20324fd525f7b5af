import type { SeedOption } from "../types";

export default {
  number: 24,
  author: "Ivory Puma",
  submittedAt: "2013-04-11T09:00:00Z",
  origin: "documented",
  narrative: 4,
  title: "Rewrite the conventions: a regulated world market in place of a banned one",
  facets: {
    summary: `A coalition of producer, transit and consumer states, with Mexico, Colombia and Guatemala at its head, uses the UN special session on drugs set for 2016 to reopen the treaties of 1961, 1971 and 1988. In their place comes a framework under which states may produce, license and tax substances that are now banned, each according to its risk. Prices fall, legitimate firms and public monopolies take the trade, and trafficking loses its premium.`,
    intendedOutcome: `Prohibition pays a risk premium, and it is this premium, not the plant, that arms the Zetas: a kilogram of cocaine worth some two thousand dollars in Colombia brings more than ten times as much wholesale in the United States. Remove it and a trafficking group is left with a bulky agricultural good, a tax to evade and competitors who have lawyers. A gray market will stay, as for cigarettes, but it finances vans and not battalions. Within fifteen years most users in participating states would buy from a legal source, Mexico's courts would see ordinary smuggling cases, and public money would go to clinics.`,
    stakeholdersInvolved: `Mexico, Colombia and Guatemala lead, since they asked for the debate together last autumn, though Peña Nieto says he opposes legalization and must first be won for it; Uruguay's cannabis bill supplies a text. The OAS gives it a hemispheric home. The United States must be kept from retaliating, which two state ballots make less absurd than it was. Russia, China, Japan, Sweden, Iran and most Gulf states will oppose it. UNODC and the INCB lose a mandate and gain another. Cartels lose most; peasant growers and the small retail dealer lose with them unless they are licensed.`,
    implementation: `1. **May-June 2013.** The OAS report and the General Assembly in Antigua, Guatemala, table regulated markets as one scenario among others, with costs.
2. **2014-2015.** The coalition drafts a framework convention under the WHO, patterned on the tobacco convention of 2003: age limits, licensing, labeling, no advertising, tax floors.
3. **2016.** At the special session it moves an amendment under Article 47 of the Single Convention and its sister articles.
4. **2017 onward.** Ratifying states open licensed sale of cannabis, cocaine, opiates and stimulants through public outlets; licensed cultivation in the Andes and Mexico, with quotas for former illicit growers.
5. **Finance.** Half of the tax goes to health services, a tenth to a fund for producer regions.
6. **Law.** Sentences for conduct that has become lawful are reviewed, and violent offenses are excluded.`,
    conditionsForSuccess: `At least one large consumer market has to take part; a regulated Mexico beside a prohibitionist United States would only export more. Legal prices must be low enough to empty the illegal market and high enough to deter the young, a narrow band. Treatment capacity has to exist before the first license. And the states that convert need protection from the American certification process while they do so.`,
    consequencesOfFailure: `Use could rise as it did with every substance that became cheap and respectable; alcohol and tobacco kill more people than all illicit drugs together. If the negotiations collapse, the coalition has spent its credit and the treaties are harder than before. If they half succeed, with one block regulating and another prohibiting, arbitrage across the Río Bravo would be more profitable than ever. And armed men shut out of drugs would go on with kidnapping and extortion.`,
  },
  placement: { x: -0.71, y: -0.93 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "central-american-states", part: "leads" },
    { id: "oas", part: "supports" },
    { id: "united-nations", part: "affected" },
    { id: "us-government", part: "opposes" },
    { id: "health-services", part: "affected" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["diplomacy", "economic"],
  timeHorizon: "a-generation",
  revisions: [
    {
      by: "Ivory Puma",
      at: "2013-04-11T19:30:00Z",
      note: "After Copper Gecko on the count of votes and Coral Falcon on selling cocaine over a counter: no amendment by consensus, an agreement among the willing, and three tiers in place of one.",
      changes: {
        facets: {
          implementation: `1. **May-June 2013.** The OAS report and the General Assembly in Antigua, Guatemala, table regulated markets as one scenario among others, with costs.
2. **2014-2015.** No attempt is made to amend the conventions, which any major power can stall. The willing conclude an agreement among themselves, as Article 41 of the Vienna Convention on treaties allows, and guarantee the rest that nothing leaves their territory.
3. **2016.** The special session is asked only to take note of it.
4. **Three tiers.** Cannabis: licensed retail, no brands, from 2017. Opiates: prescription and supervised consumption, on Swiss lines. Cocaine and amphetamines: first coca leaf and weak oral forms, then, if the results of five years permit, registered users through pharmacies.
5. **Supply.** Quotas go first to former illicit growers, as Turkey did with poppy straw in 1974.
6. **Finance.** Half of the tax to health, a tenth to producer regions.`,
        },
        placement: { x: -0.74, y: -0.86 },
      },
    },
    {
      by: "Ivory Puma",
      at: "2013-04-12T14:50:00Z",
      note: "Blue Tapir and Slate Lynx both asked who would own the new trade. The failure case now includes capture by a legal industry.",
      changes: {
        facets: {
          consequencesOfFailure: `The quiet failure is capture: a legal industry with lobbyists does to the new agency what tobacco did for fifty years, and lives, as alcohol does, from its heaviest customers. Use and dependence then rise with no cartel to blame. The loud failure is a divided hemisphere, one bank of the Río Bravo licensed and the other prohibited, where arbitrage pays better than ever. In either case armed groups keep their weapons and turn to extortion. Should the coalition break up before 2016, its members would face retaliation with nothing to show for it.`,
        },
      },
    },
  ],
} satisfies SeedOption;
