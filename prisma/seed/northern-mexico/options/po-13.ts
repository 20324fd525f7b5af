import type { NorthernOption } from "../types";

export default {
  number: 13,
  author: "Violet Osprey",
  submittedAt: "2011-03-08T15:15:00Z",
  origin: "synthetic",
  title: "Keep the newsroom open",
  facets: {
    summary: `Last September a newspaper in Juárez, after its second murder, asked the traffickers on its front page what they wanted it to print. Where nobody dares to write, neither verdicts nor helicopters nor honest mayors are known of. Pay for the survival of a regional press: protection, pay, lawyers, and a way for stories to appear without the name or the city of whoever wrote them.`,
    intendedOutcome: `No northern city of more than a hundred thousand people is without a paper, a station or a site that reports what happened last night. Nine journalists were murdered last year; a year with none is the aim. The number I would watch is a different one: how many articles about organised crime a month carry any source other than a government bulletin.`,
    stakeholdersInvolved: `Owners and editors of some thirty regional titles, whose courage differs and whose debts do not. Reporters, above all freelances who are paid forty pesos a note. Large papers in Mexico City and in Texas can publish what is too hot at home. State governments buy most of the advertising and so most of the silence; they will not be pleased. Parishes already run community radio and shelter people, and bishops in Saltillo and elsewhere have spoken when papers could not: they should be asked to lend transmitters and roofs. USAID and European foundations give the money at arm's length.`,
    implementation: `A foundation under Mexican law with a board of editors, no seat for any government, and money for five years (9 million dollars a year). It pays

1. life insurance, a safe house in another state, and a salary during the months in it;
2. an investigations desk in each of San Antonio and Guadalajara that publishes under a collective name;
3. lawyers, to keep each murder of a reporter on a prosecutor's table until someone is tried;
4. a pool of advertising from national firms, given by readership alone.

Within a hundred days it must have got the first ten people out, or it will be known as another conference.`,
    conditionsForSuccess: `American money has to be invisible in the content and fully visible in the accounts. The federal special prosecutor for crimes against the press must be able to take cases from the states. Owners who pay starvation wages get nothing.`,
    consequencesOfFailure: `A reporter who is killed because a foreign foundation paid him is killed twice, the second time by the word spy. Papers that live from grants may write for those who grant. If the attempt collapses, rumour, mantas and anonymous blogs will be the only news that the north has; in places they are already.`,
  },
  placement: { x: -0.8, y: 0.74 },
  stakeholders: [
    { id: "press", part: "leads" },
    { id: "us-executive", part: "supports" },
    { id: "catholic-church", part: "supports" },
    { id: "mexican-courts", part: "supports" },
    { id: "business", part: "supports" },
    { id: "northern-states", part: "opposes" },
    { id: "border-residents", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["information"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Violet Osprey",
      at: "2011-03-10T06:05:00Z",
      note: "Money: a mixed board of donors and no single one above a fifth, as Slate Crane proposed.",
      changes: {
        facets: {
          conditionsForSuccess: `No donor, and no country, gives more than a fifth, and all of them are printed on the back page. The federal special prosecutor for crimes against the press must be able to take cases from the states. Owners who pay starvation wages get nothing. The parishes decide for themselves, diocese by diocese, whether they can carry the risk; nobody volunteers them.`,
        },
      },
    },
  ],
} satisfies NorthernOption;
