import type { NorthernOption } from "../types";

export default {
  number: 25,
  author: "Copper Otter",
  submittedAt: "2011-03-10T15:30:00Z",
  origin: "synthetic",
  isWaiting: true,
  title: "Fewer customers in Phoenix and Atlanta",
  facets: {
    summary: `Twenty-four options in, and not one touches the buyer. A fifth of the people who use cocaine and methamphetamine take most of it, and a good part of them pass through an American court or jail every year. Buy less by treating them: in the cities where the cartels' networks were found, offer treatment on the day of arrest and pay for it out of seized assets.`,
    intendedOutcome: `In six pilot cities, consumption among those under supervision halves in three years, as it has in Hawaii's probation courts. If such courts were everywhere, the market that pays for the rifles might shrink by a quarter. No one in Juárez will feel it before 2015.`,
    stakeholdersInvolved: `Judges and probation officers lead. County health departments, which are broke. Congress writes the formula. Police lose some income from forfeiture, and will mention it. Mexico asks for nothing else so often, and gets a paragraph in each communiqué.`,
    implementation: `Swift, certain, short: a test twice a week, two nights in a cell for a failed one, every time, and a treatment place the same afternoon for whoever fails three times. Six cities, 2,000 people each. 30 million dollars a year from the Justice Department's forfeiture fund. An evaluation with a control group, published whatever it says.`,
    conditionsForSuccess: `Places must exist before the judges refer people to them. Cells, too. The formula for forfeited money has to be changed in a year when nobody is looking.`,
    consequencesOfFailure: `Poor people jailed more often for relapsing. And an excuse: six good pilots may be praised for a decade in place of doing it.`,
  },
  placement: { x: -0.7, y: -0.88 },
  stakeholders: [
    { id: "us-border-states", part: "leads" },
    { id: "us-agencies", part: "supports" },
    { id: "us-congress", part: "supports" },
    { id: "mexican-government", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["economic"],
  timeHorizon: "three-to-ten-years",
  revisions: [],
} satisfies NorthernOption;
