import type { SeedOption } from "../types";

export default {
  number: 23,
  title: "A certificate in six months: retraining adults for the jobs now arriving",
  author: "Blue Otter",
  submittedAt: "2013-04-11T08:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 9,
  facets: {
    summary: `Some thirty million Mexican adults never finished basic schooling, while car and aircraft makers bring technicians from outside the state. Offer short, paid, evening and weekend courses that end in a certificate employers have helped to write, aimed at adults of 20 to 40 in the municipalities with the highest homicide rates. The certificate, not the course, is what the state guarantees.`,
    intendedOutcome: `By the end of the presidential term one million adults hold a recognised certificate in welding, electrical work, machining, logistics, care or hospitality, and at least half of them earn more than before. Firms fill vacancies from the neighbourhood, so a new plant visibly benefits the people who live beside it. The message to a man of twenty-eight with primary schooling and an offer from the local cell is that the door he thought had closed at fifteen can be opened again.`,
    stakeholdersInvolved: `Education and Labour ministries lead together; INEA supplies literacy, CONOCER the standards, CONALEP and the CECATI workshops the benches, idle after four in the afternoon. Employers' chambers must sit on the examining boards, or the paper is worthless. The teachers' union, shaken by its leader's arrest in February and defending every post, has to be shown that instructors are added and none replaced. Diploma mills lose. So do brokers who sell maquila jobs at the gate.`,
    implementation: `Start where the employer is already known. The suppliers following Audi to Puebla, aerospace in Querétaro and Sonora, and the electronics belt of Juárez each draw up ten job profiles with CONOCER in the first half-year.

Courses last 300 to 400 hours and carry a stipend near the minimum wage, with childcare on site and transport paid. Prior learning counts: a mechanic who can do the work sits the examination at once. Examiners come from another state and are drawn by lot. Training centres are paid a third at enrolment, a third at certification and a third when the graduate has held a job for six months.

Cost, at roughly 12,000 pesos a head: about two billion pesos a year, partly out of the existing Bécate grants.`,
    conditionsForSuccess: `Jobs must exist within commuting distance. Employers need to prefer the certificate when they hire, which they will only do if the first cohorts are good. The streets have to be safe enough for an evening class, so centres near bus lines and barracks come first. Social security records must be open to the evaluators, for wages tell the truth.`,
    consequencesOfFailure: `A million framed certificates and no vacancies would prove to a generation that study does not pay, and nothing recruits better than that. If boards are captured, certificates would be sold, as teaching posts have been. A milder failure is likelier and costs money: training those who would have found work anyway.`,
  },
  placement: { x: -0.57, y: 0.47 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "private-sector", part: "supports" },
    { id: "state-and-municipal-governments", part: "supports" },
    { id: "civil-society", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["economic", "information"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Blue Otter",
      at: "2013-04-12T16:50:00Z",
      note: "Amber Finch's evidence on American retraining: cohorts now follow signed vacancies, and the target is halved. Prison workshops added at Crimson Crane's suggestion.",
      changes: {
        facets: {
          intendedOutcome: `By the end of the presidential term half a million adults, not the million first proposed, hold a recognised certificate in welding, electrical work, machining, logistics, care or hospitality, and two thirds of them work in the trade within a year. The smaller number is deliberate: no cohort opens without vacancies that a firm has signed for. Ten thousand of the places go to sentenced prisoners in their last year, who are the men most surely met at the gate by a recruiter. A new plant would visibly benefit the people who live beside it.`,
        },
      },
    },
  ],
} satisfies SeedOption;
