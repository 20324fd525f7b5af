import type { SeedOption } from "../types";

export default {
  number: 28,
  title: "Pay them, vet them, keep watching: careers for judges and police",
  author: "Saffron Crane",
  submittedAt: "2013-04-11T13:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 6,
  facets: {
    summary: `A municipal officer in much of Mexico takes home less than a taxi driver and can be dismissed on the result of a polygraph; a state judge decides on a cartel's fortune and drives home alone. The option raises pay and pensions first, then vets everybody at entry, and never stops: declared assets, lifestyle checks, random file reviews and rotation throughout a career.`,
    intendedOutcome: `Honesty becomes the rational choice. An officer with a mortgage, a pension and a future promotion has something to lose besides his life, and a judge knows that an odd ruling will be read by somebody. In five years, fewer than one in twenty of the vetted staff should need to be removed each year, surveys should show confidence in local police rising above its present floor, and prosecutors should no longer choose a court by asking which judge is safe.`,
    stakeholdersInvolved: `Gobernación, now in charge of policing since the old security ministry was dissolved, leads with the National Public Security System; the Federal Judicial Council and its state counterparts run the judges' side and will guard their independence. Governors and well over two thousand mayors lose patronage. Police families must be won, for whom housing counts more than wages. UIF and SAT supply the financial eye. Honest officers tired of risking their lives beside crooked ones are the silent party in favour.`,
    implementation: `1. Finish the present round. Confidence tests were due in January and now have until October 2013; publish by state who has been tested, failed and actually left.
2. Put a national floor of about 10,000 pesos a month under police pay, with life insurance, school grants and housing credit, financed half by the federation and released only to forces that comply.
3. Replace the single polygraph by a file: finances, household property, telephone contacts where a judge permits, complaints.
4. Re-examine one fifth of each force every year, drawn by lot, and everyone on promotion.
5. For judges: random assignment of organised-crime cases, anonymous panels only at the threat stage, annual asset statements compared by SAT, protection for families.
6. An inspectorate outside the chain of command, reporting to Congress.`,
    conditionsForSuccess: `Money has to outlast one budget, so the floor belongs in law. Those who fail must be removed and not merely reassigned, and must not walk straight into the other side's payroll. Judges have to be supervised for conduct without being supervised for verdicts. Testing centres need outside audit, because whoever sells a pass owns the force.`,
    consequencesOfFailure: `Dearer corruption: the same men, better paid, with a certificate. Thousands of dismissed officers with weapons training would look for work, and Mexico knows who hires them. Should vetting be used to settle political scores, the good officers would leave first, and amparo courts would be restoring claims for years.`,
  },
  placement: { x: -0.29, y: 0.68 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "mexican-police", part: "affected" },
    { id: "judiciary", part: "affected" },
    { id: "state-and-municipal-governments", part: "opposes" },
    { id: "civil-society", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["law-enforcement", "financial", "intelligence"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Saffron Crane",
      at: "2013-04-12T18:05:00Z",
      note: "Answers Olive Puma and Russet Gecko: what becomes of those removed, and dismissal on a file that can be shown to a court.",
      changes: {
        facets: {
          conditionsForSuccess: `Money has to outlast one budget, so the floor belongs in law. A dismissal must rest on a file that can be shown to the officer and to a court; a failed polygraph may open an inquiry, never close one. Those removed for want of aptitude receive severance and an introduction to a civilian trade, those with links to crime are prosecuted, and all are registered nationally so that no neighbouring town hires them. Judges have to be supervised for conduct without being supervised for verdicts. Testing centres need outside audit, because whoever sells a pass owns the force.`,
        },
      },
    },
  ],
} satisfies SeedOption;
