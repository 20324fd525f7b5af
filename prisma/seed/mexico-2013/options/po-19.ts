import type { SeedOption } from "../types";

export default {
  number: 19,
  author: "Olive Puma",
  submittedAt: "2013-04-09T20:15:00Z",
  origin: "documented",
  narrative: 2,
  title: "No comfortable cells: harsh terms for all, death for traffickers who won't talk",
  facets: {
    summary: `Mexicans believe that narcos go unpunished, and mostly they are right. Zero tolerance answers that belief directly. Users and dealers are arrested and sentenced without exception; traffickers convicted of murder or command face the death penalty unless they inform on their organization; and the prisons are taken back, so that a sentence means isolation instead of an office with a telephone, a chef and a private guard.`,
    intendedOutcome: `The first audience is the public. When a well-known name is tried, sentenced and then seen in a plain cell, the idea that money buys everything suffers. The second is the middle rank of the cartels: a choice between the gallows and the witness box should produce testimony of a quality no other method has yielded. The third is the street, where predictable arrest for small amounts dries up the retail trade which now pays the local gangs. Command from inside prison, today a matter of routine, should end within eighteen months.`,
    stakeholdersInvolved: `The federal government and Congress lead, and need two thirds of both chambers plus a majority of the states where the constitution stands in the way. The Green Party, which campaigned for capital punishment in 2009, is a natural ally; the Church, the human rights commission and most jurists are not. State governors must hand over their worst prisons. Judges gain work and danger. Guards must be replaced or paid properly. People who use drugs lose the small protection the law of 2009 gave them.`,
    implementation: `**First the prisons**, since nothing else is credible before. In six months transfer some 8,000 high-risk inmates from state institutions to federal ones, with single cells, blocked mobile signals, recorded visits and guards who live elsewhere and rotate. Apodaca and Piedras Negras last year showed what state control is worth.

**Then sentencing.** Minimum terms for trafficking, no early release, and an end to the tolerated personal quantities of the 2009 reform.

**Then the ultimate penalty.** A constitutional amendment to Article 22 for murder committed in the service of a trafficking organization, with automatic review. The sentence is suspended for anyone who testifies fully, and revoked if the testimony is false.

**Alongside,** two hundred new federal judges and prosecutors with protection, because a threat of punishment without trials is only noise. The federal prisons now being built under private contracts give some of the space; the rest has to be budgeted, roughly 2 billion dollars over three years.`,
    conditionsForSuccess: `Convictions. If ninety-odd crimes in a hundred still end without a sentence, the length of the sentence is of academic interest. Prison staff who cannot be bought or whose families cannot be reached. Courts that work fast without cutting corners, so that amparo judges do not empty the cells again. A witness programme people survive. And willingness to bear isolation abroad, since many states will not extradite to a country that executes.`,
    consequencesOfFailure: `El Salvador's mano dura filled the jails with young men who organized there; the maras came out stronger, and in the end the state had to talk to them. Overcrowded prisons burn, as Comayagua did last year. A death penalty would be applied to the poor and the badly defended first, and an innocent man would be among them. Threatened commanders have no reason to surrender alive, and judges who sign such sentences become targets. Mexico would also break the American Convention, which forbids abolitionists to go back.`,
  },
  placement: { x: 0.33, y: 0.84 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "judiciary", part: "leads" },
    { id: "mexican-police", part: "supports" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "catholic-church", part: "opposes" },
    { id: "civil-society", part: "opposes" },
    { id: "health-services", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["law-enforcement", "information"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Olive Puma",
      at: "2013-04-11T15:50:00Z",
      note: "Copper Curlew's case for 41-bis convinced me that isolation produces witnesses and the scaffold does not. The death penalty moves to the last step and the prison part comes to the front.",
      changes: {
        facets: {
          summary: `Mexicans believe that narcos go unpunished, and mostly they are right. Zero tolerance answers by making punishment certain and plain. The prisons are taken back first; commanders serve long terms in isolation on the Italian model, which only full cooperation can soften; dealing and trafficking are prosecuted without exception. The death penalty for traffickers who kill and will not inform remains as the last step, after a constitutional amendment.`,
          implementation: `**Prisons first.** In six months move some 8,000 high-risk inmates from state institutions to federal ones: single cells, blocked signals, recorded visits except with counsel, guards who rotate and live elsewhere. Apodaca and Piedras Negras last year showed what state control is worth.

**A special regime** on the pattern of Italy's Article 41-bis for convicted commanders, ordered by a judge and renewed every two years on evidence that the link to the organization persists. Cooperation that has been checked ends it.

**Sentencing.** Minimum terms for organized trafficking, no early release without testimony. Possession still means arrest, then a treatment court with a cell for those who walk away.

**Courts.** Two hundred new federal judges and prosecutors with protection.

**Last step.** An amendment of Article 22 for murder in the service of a trafficking organization, never for those who inform, put to Congress if witnesses have not come forward after three years.

Cost about 2 billion dollars over three years, most of it for cells and guards.`,
        },
        placement: { x: 0.21, y: 0.78 },
      },
    },
    {
      by: "Olive Puma",
      at: "2013-04-12T13:30:00Z",
      note: "Teal Badger and Crimson Crane asked who goes to prison under this text. The condition on proportionality is new.",
      changes: {
        facets: {
          conditionsForSuccess: `Convictions before severity: if ninety-odd crimes in a hundred still end without a sentence, its length is academic. Isolation for hundreds and not for tens of thousands, with a doctor and a judge who visit. Guards whose pay and families are beyond easy reach. Pre-trial prisoners, more than four in ten today, kept apart from the convicted and tried within the constitutional term, so that the regime does not fall on those who could not afford a lawyer. A witness programme that people survive.`,
        },
      },
    },
  ],
} satisfies SeedOption;
