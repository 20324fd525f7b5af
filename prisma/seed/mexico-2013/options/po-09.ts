import type { SeedOption } from "../types";

export default {
  number: 9,
  author: "Slate Wren",
  submittedAt: "2013-04-09T12:45:00Z",
  origin: "documented",
  narrative: 1,
  title: "Jobs worth keeping: an open private sector and a second chance to study",
  facets: {
    summary: `Mexico trains aerospace mechanics in Querétaro and buries their cousins in Torreón. The economy grows, but six workers in ten have no contract, no pension and no ladder. Government should break up the closed markets that keep firms small, lower the price of hiring formally, raise the wage floor, and offer every adult who left school a paid route into the industries that are expanding.`,
    intendedOutcome: `A cartel lookout in Reynosa is said to earn more in a week than a packer at the plant does in a fortnight, yet few boys choose that trade for the pay alone; they choose it because the plant leads nowhere. Success means that by 2020 informality is down to one half, the real wage of the lowest third has risen by a fifth, and a million adults have finished a recognised technical certificate with a job at the end. Then recruitment dries up at the edges, among the drivers, guards, lookouts and bookkeepers.`,
    stakeholdersInvolved: `The Economy, Labour and Education ministries lead under the Pact for Mexico. Employers must be won first, above all the northern chambers that already paid for recruiting Monterrey's new police; they supply instructors and places. Official unions will defend closed training funds. Telmex, Televisa and other incumbents lose rents when the telecommunications reform passes the Senate. State technical colleges (CONALEP, CECATI) deliver the courses, and deportees returning from the United States are an overlooked pool of bilingual labour. Cartels lose their cheapest input.`,
    implementation: `First, use this year's legislative calm. Pass telecommunications, then open electricity and petrochemical supply chains, then a tax reform that moves the cost of social security for low wages from the payroll to general revenue. That last step is the strongest single push toward formal hiring.

Second, a skills fund of about six billion pesos a year, half from employers, in twelve regional clusters: automotive in Saltillo and the Bajío, logistics along the corridor from Laredo to Lázaro Cárdenas, medical devices in Tijuana, aerospace in Querétaro and Chihuahua. Trainees receive one and a half minimum wages while they study for six months; the firm commits in writing to hire seven of ten.

Third, raise the minimum wage in steps above inflation. At roughly five dollars a day it is no longer a floor but a reference for fines.

Women, and young men released from prison, get reserved places.`,
    conditionsForSuccess: `Demand from the United States must hold, since three quarters or more of exports go there. Regulators have to be able to fine a monopolist without an injunction freezing the decision for years; the new amparo law helps. Certificates must be examined by someone other than the school. Highways and industrial parks need steady policing, or insurers and headquarters will decide the matter. And the programme should outlive the minister who opens it.`,
    consequencesOfFailure: `If growth arrives without inclusion, the same boys watch better cars go by. Trained people who find no post will emigrate or sell their skills to groups that already run radio networks and accounting offices. Firms that hire and are then extorted will leave for the Bajío or Texas, with their suppliers, and the north will have paid to educate other regions. A higher wage floor pushed too fast could drive small shops deeper into informality.`,
  },
  placement: { x: -0.84, y: 0.48 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "private-sector", part: "leads" },
    { id: "state-and-municipal-governments", part: "supports" },
    { id: "civil-society", part: "supports" },
    { id: "financial-institutions", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["economic", "information"],
  timeHorizon: "a-generation",
  revisions: [
    {
      by: "Slate Wren",
      at: "2013-04-11T15:10:00Z",
      note: "Silver Ocelot showed that a plain retraining promise would repeat the old failures; employers now decide the curriculum and pay by results, and the wage step is slower.",
      changes: {
        facets: {
          implementation: `First, use this year's legislative calm. Pass telecommunications, then open electricity and petrochemical supply chains, then a tax reform that moves the cost of social security for low wages from the payroll to general revenue. That last step is the strongest single push toward formal hiring.

Second, a skills fund of about six billion pesos a year in twelve regional clusters: automotive in Saltillo and the Bajío, logistics from Laredo to Lázaro Cárdenas, medical devices in Tijuana, aerospace in Querétaro and Chihuahua. Groups of employers write the syllabus and sit on the examining board. A college receives half its fee at enrolment and half when the trainee has been insured with the IMSS for six months. Trainees get one and a half minimum wages, transport and child care, since most drop out for lack of a bus fare or a grandmother.

Third, raise the minimum wage by two points above inflation each year and measure before going further. Reserved places remain for women, deportees and people leaving prison.`,
        },
      },
    },
  ],
} satisfies SeedOption;
