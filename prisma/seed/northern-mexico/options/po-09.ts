import type { NorthernOption } from "../types";

export default {
  number: 9,
  author: "Copper Curlew",
  submittedAt: "2011-03-08T12:20:00Z",
  origin: "documented",
  title: "From courses to careers: a profession of detectives",
  facets: {
    summary: `American projects have put more than six thousand Mexican police through 275 courses. Many of those people have since left, been killed, or gone to the other side, because a course changes nothing about pay, promotion or fear. Stop counting graduates. Help five northern states to build one thing each lacks altogether: a corps of detectives whom one enters by examination, lives from decently, and leaves with a pension.`,
    intendedOutcome: `In five years each of the five states has four hundred detectives who solve murders. Solve is meant strictly, as a named suspect before a judge with evidence that was not beaten out of him. Two murders in a hundred end that way now; fifteen would be a different country. Citizens notice sooner than statistics do: the number of people who report a robbery is my early sign.`,
    stakeholdersInvolved: `Governors own the police and most like it as it is. Those who volunteer get the money; those who do not can watch their neighbours. Federal interior ministry sets standards. On the American side I would send retired homicide detectives from San Antonio and Los Angeles in preference to federal agents: they speak the trade's language, and often Spanish. Prosecutors have to accept detectives as partners, which the old procedure, with its paper files, did not foresee. The present judicial police will obstruct.`,
    implementation: `*Year one.* Two states. A service law with pay bands, an entry examination held by a university, and a housing loan that is forgiven after ten clean years. That loan is the best anti-corruption device I know: it matures, and it can be lost.

*Years two and three.* First classes of eighty, one year long, of which six months are spent beside a mentor in the field. A laboratory for each state, small and accredited, rather than a large one in the capital. Files kept so that a supervisor can see when nothing was done.

*Years four and five.* The other three states, with instructors from the first two.

Money: 45 million dollars a year at the peak. Washington pays buildings, laboratories and mentors; salaries are paid by Mexico from the first day, so that they do not end with us.`,
    conditionsForSuccess: `The governor's party may lose the election and the law must stay. Pay has to start where a family can live on it, above a thousand dollars a month. Detectives may not be lent to the army for raids. And oral trials must arrive in these states on time, since a skill that no court asks for withers.`,
    consequencesOfFailure: `Five more elite units with good cars, and the patrolmen around them as before. Or the class photograph is sold: eighty dead or bought in one summer, after which no second class will be found.`,
  },
  placement: { x: 0.02, y: 0.88 },
  stakeholders: [
    { id: "northern-states", part: "leads" },
    { id: "mexican-police", part: "affected" },
    { id: "mexican-government", part: "supports" },
    { id: "mexican-courts", part: "supports" },
    { id: "us-agencies", part: "supports" },
    { id: "us-border-states", part: "supports" },
    { id: "border-residents", part: "affected" },
  ],
  instruments: ["law-enforcement"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Copper Curlew",
      at: "2011-03-09T20:15:00Z",
      note: "Safety of the first class, after Slate Wren's question; Olive Plover's complaint office is in.",
      changes: {
        facets: {
          conditionsForSuccess: `The governor's party may lose the election and the law must stay. Pay has to start where a family can live on it, above a thousand dollars a month. The first classes live together outside the state for their year, with no list of names on any server inside it, and their families are moved before the class is announced. A complaint against a detective goes to an office that does not belong to the police. Detectives may not be lent to the army for raids. And oral trials must arrive in these states on time, since a skill that no court asks for withers.`,
        },
      },
    },
  ],
} satisfies NorthernOption;
