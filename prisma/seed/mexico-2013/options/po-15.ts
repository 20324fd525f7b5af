import type { SeedOption } from "../types";

export default {
  number: 15,
  author: "Coral Falcon",
  submittedAt: "2013-04-09T17:15:00Z",
  origin: "documented",
  narrative: 4,
  title: "Find the heaviest users first: shrink American demand for hard drugs",
  facets: {
    summary: `The United States spends its next drug dollar on buyers, not on borders. Treatment places are opened for all who ask, maintenance prescribing moves into clinics and pharmacies, compulsory testing spreads from the courts to public employees, staff of federal contractors and applicants for public benefits, and a public campaign speaks honestly about cocaine, heroin and methamphetamine. The aim is fewer doses sold, and therefore less money sent south.`,
    intendedOutcome: `A market can shrink: the federal household survey counted about 2.4 million people who had used cocaine in the past month in 2006 and about 1.4 million in 2011. This option tries to repeat that deliberately. Most of the tonnage is taken by a minority, perhaps a fifth of users, whose daily habit keeps retail corners and wholesale routes alive. If half of them were in care at any time, volumes would drop by far more than interdiction has ever achieved, gross revenue would fall with them, and Mexican groups would have less to fight over. American families would gain whatever happened in Sinaloa.`,
    stakeholdersInvolved: `Health and Human Services leads, with the White House drug office holding the budget; that alone is a break with habit. State Medicaid directors must be won, because from January 2014 the Affordable Care Act can pay for much of this, and so must county sheriffs, who run what are in effect the largest detoxification wards in the country. Doctors' associations and neighborhoods near clinics will hesitate. Enforcement agencies lose share, though not their mission. The losers are wholesale traffickers and, in a smaller way, private prison contractors.`,
    implementation: `**Pay.** Use the Medicaid expansion and the parity law of 2008 so that addiction care is billed like any other chronic illness. In 2011 about 21.6 million Americans needed treatment for alcohol or drugs and some 2.3 million got it in a specialty facility; double that in five years.
**Prescribe.** Lift the cap of 100 buprenorphine patients a doctor and allow pharmacies to dispense methadone.
**Test.** Extend mandatory tests to public employees, staff of federal contractors and applicants for welfare, with treatment as the first consequence.
**Tell.** Replace the old youth advertising, which its own evaluation found useless, with local programs that train parents and teachers.
**Shift.** Move the federal drug budget of about 25 billion dollars, some three fifths of it for supply control, to an even split within four years, beginning with crop eradication abroad.`,
    conditionsForSuccess: `Governors who refuse the Medicaid expansion must not be allowed to leave gaps where use is worst. There have to be enough counselors and prescribing doctors; today many rural counties have none. Results must be judged by quantity consumed, not by the number of people who admit to use. And Washington has to stay with it for two administrations, since relapse is part of the illness.`,
    consequencesOfFailure: `Money spent on the occasional user would improve the surveys and leave the traffickers' revenue where it is. If treatment is cut at the next deficit negotiation, patients return to the street market with lower tolerance, and overdose deaths rise. Mexico would see no relief and would conclude, not without reason, that American talk of shared responsibility is talk. Punitive testing could also drive people away from the very clinics they need.`,
  },
  placement: { x: -0.88, y: -0.7 },
  stakeholders: [
    { id: "us-government", part: "leads" },
    { id: "health-services", part: "leads" },
    { id: "us-states", part: "supports" },
    { id: "us-law-enforcement", part: "affected" },
    { id: "press", part: "supports" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["information", "economic", "law-enforcement"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Coral Falcon",
      at: "2013-04-10T20:10:00Z",
      note: "Indigo Osprey's constitutional objection and Russet Gecko's evidence from Hawaii point the same way: test people under court supervision, swiftly and with small sanctions, and leave workers and benefit applicants alone.",
      changes: {
        facets: {
          summary: `The United States spends its next drug dollar on buyers, not on borders. Treatment places are opened for all who ask, maintenance prescribing moves into clinics and pharmacies, and offenders on probation or parole, who are a large part of the heaviest users, are tested often and sanctioned lightly but at once. Schools and parents get information that is true. The aim is fewer doses sold, and therefore less money sent south.`,
          implementation: `**Pay.** Use the Medicaid expansion and the parity law of 2008 so that addiction care is billed like any chronic illness. In 2011 about 21.6 million Americans needed treatment for alcohol or drugs and some 2.3 million got it in a specialty facility; double that in five years.
**Prescribe.** Lift the cap of 100 buprenorphine patients a doctor and let pharmacies dispense methadone.
**Supervise.** Offer every state a matching grant for probation on the Hawaiian model: random tests, a warning hearing, and a night or two in jail within days of each failure, treatment for those who keep failing. No testing of workers or benefit applicants beyond present law.
**Tell.** Replace the old youth advertising with local programs that train parents and teachers.
**Shift.** Bring the federal drug budget of about 25 billion dollars, some three fifths of it for supply control, to an even split within four years.`,
        },
      },
    },
    {
      by: "Coral Falcon",
      at: "2013-04-12T09:35:00Z",
      note: "Crimson Finch showed that I wrote about cocaine as if methadone existed for it; Pearl Heron asked where the surplus goes. Outcome and conditions now separate the drugs.",
      changes: {
        facets: {
          intendedOutcome: `The gains differ by drug. For heroin there is a medicine, and with maintenance open to all a fall of a third over eight years seems attainable, provided that people leaving prescription painkillers find a clinic before they find a dealer. For cocaine and methamphetamine there is none; supervised probation and reward-based therapy must do the work, and a fifth would be good. Past-month cocaine use already fell by about a million people from 2006 to 2011. For Mexico this means thinner margins and fewer routes to kill for. It does not mean peace by itself, since part of the cocaine will look for buyers in Brazil and Europe.`,
          conditionsForSuccess: `States that refuse the Medicaid expansion must not leave gaps where use is worst, and rural counties need prescribers they do not have today. Since no substitute for cocaine exists, clinics must be allowed to pay for clean tests, which politicians dislike and trials support. Progress has to be measured in quantity consumed. Brazil and the European Union need to be in the conversation from the first year, so that demand falls there too.`,
        },
      },
    },
  ],
} satisfies SeedOption;
