import type { NorthernOption } from "../types";

export default {
  number: 10,
  author: "Coral Curlew",
  submittedAt: "2011-03-08T13:00:00Z",
  origin: "documented",
  title: "Five years of money instead of one",
  facets: {
    summary: `Five hundred million dollars for 2008, 450 for 2009, and each spring the question whether there will be any. Mexican agencies cannot hire on such terms. Congress should authorise Mérida for five years at a falling rate, with a part that Mexico only receives when it has spent its own, and move the weight from aircraft to institutions in plain annual steps.`,
    intendedOutcome: `A prosecutor's office in Chihuahua can sign a four-year contract. By the fifth year the American share is below a tenth and nobody notices its end. The other outcome is at home: members of Congress vote once, knowing what they buy, in place of five times in ignorance and bad temper.`,
    stakeholdersInvolved: `Appropriators in both houses lead, and lose a yearly lever that they enjoy. State defends the plan, and gives up the freedom to shift money silently between lines. Mexico's finance ministry has to promise matching funds beyond its own election. Suppliers of helicopters will visit offices.`,
    implementation: `One act, short. 400, 350, 300, 200, 100 million. Sixty per cent for courts, prisons, police and prevention in the first year and ninety in the last. A quarter of each year's sum waits until the Mexican budget for the same purpose has been published and paid. Conditions on human rights stay, but they apply to the unit concerned and no longer freeze the whole. An auditor of each country reports to both legislatures on one page.

The sponsors ought to be a Texan Republican and a Californian Democrat.`,
    conditionsForSuccess: `A vote before the summer of 2012, since nothing passes after it. Someone in the White House who telephones. And patience with the first scandal, because the act is only worth having if it survives one.`,
    consequencesOfFailure: `A debate opened and lost is worse than the present muddle: opponents would have a vote to point to. If it passes and Mexico's next government changes course, we would be paying by statute for what we no longer want, unless the matching clause bites as designed.`,
  },
  placement: { x: -0.6, y: -0.28 },
  stakeholders: [
    { id: "us-congress", part: "leads" },
    { id: "us-executive", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "mexican-courts", part: "affected" },
    { id: "mexican-police", part: "affected" },
  ],
  instruments: ["diplomacy", "economic"],
  timeHorizon: "three-to-ten-years",
  revisions: [],
} satisfies NorthernOption;
