import type { SeedOption } from "../types";

export default {
  number: 6,
  author: "Russet Gecko",
  submittedAt: "2013-04-09T10:30:00Z",
  origin: "documented",
  narrative: 1,
  title: "Cases that stand up in court: finish the justice reform before 2016",
  facets: {
    summary: `Mexico arrests far more gangsters than it convicts. This option puts the law back at the centre: complete the change to oral, adversarial trials that the constitution demands by June 2016, build detective work on intelligence instead of confessions, and rebuild police, prosecutors and courts together, with better people, decent pay and supervision that never stops. It is slow and costly, and nothing else lasts.`,
    intendedOutcome: `Impunity, not poverty, is the reason why murder is cheap. Perhaps one or two homicides in ten end in a sentence, and for most other crimes the odds are far worse. If six or seven of the most violent states could bring clearance of killings to forty per cent by 2018, hired guns would face a real risk for the first time. Courts that refuse staged arrests, as the Supreme Court did this January in the Cassez case, would be honoured rather than cursed. Citizens who see one honest trial will report the next crime.`,
    stakeholdersInvolved: `The federal Interior ministry and the PGR lead through the technical secretariat for the reform, SETEC; the Supreme Court and state judiciaries own their half. Governors have to finance courtrooms and forensic laboratories that win no votes. Law faculties, most of which still teach written procedure, have to change what they examine. American and Chilean prosecutors advise, paid from Mérida funds. Opponents are numerous and polite: judges who never faced a public, defence lawyers who sell delays, ministerial police who solve cases by beating, and commanders for whom intelligence means a list sold to one cartel about another.`,
    implementation: `Three tracks run in parallel and are funded as one.

**Law.** One national code of criminal procedure by the end of this year, with the controversial arraigo confined to a few weeks and to organized crime.

**People.** A national career for detectives and forensic experts, recruited at degree level and paid on a par with federal police. Vetting at entry, then random checks every year of assets and telephones as well as polygraphs. Those removed get severance and are registered, so that a purged officer of Veracruz does not turn up in Tabasco.

**Method.** In each state a homicide unit in which analysts, police and prosecutor sit in one room and keep a case from scene to sentence. Plataforma México becomes an investigative tool with audited access.

Chihuahua, Morelos and the State of Mexico, furthest ahead, receive money first and train the rest. The cost may be fifteen billion pesos a year for five years, mostly salaries and laboratories.`,
    conditionsForSuccess: `Above all the three parts must move together: honest police with corrupt prosecutors lose heart within a year. Congress must not let the date of 2016 slip, since it is the only lever on the laggard states. Judges and key witnesses need serious protection, because the present scheme has produced bought testimony and dead witnesses. The public has to be prepared for a hard phase in which suspects walk free on grounds of procedure, and the President must defend the judge when that happens.`,
    consequencesOfFailure: `A botched transition discredits legality itself. If badly prepared cases collapse in open court, newspapers will speak of a revolving door, congress will bring back long arraigo and military jurisdiction, and lynchings and autodefensas, already visible in Guerrero and Michoacán, will fill the gap. Dismissed officers who find no other work are the Zetas' favourite recruits. And billions will have been spent on oral courtrooms in which nobody dares to testify.`,
  },
  placement: { x: -0.15, y: 0.74 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "judiciary", part: "leads" },
    { id: "mexican-police", part: "affected" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "civil-society", part: "supports" },
    { id: "us-government", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["law-enforcement", "intelligence", "information"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Russet Gecko",
      at: "2013-04-11T18:55:00Z",
      note: "Follows Umber Badger and Jade Heron: removed officers are followed, arraigo is given an end date, and the polygraph loses its place.",
      changes: {
        facets: {
          implementation: `Three tracks run in parallel and are funded as one.

**Law.** One national code of criminal procedure by the end of this year. Arraigo is cut to forty days at once, kept for organized crime alone, and ends when the new system starts in 2016, so that prosecutors cannot wait for it to be saved.

**People.** A national career for detectives and forensic experts, recruited at degree level and paid on a par with federal police. Vetting looks at assets, debts and telephones; the polygraph can open an inquiry but no longer ends a career. Those removed get severance, a place in a retraining scheme and two years of supervision, and enter a register that every state must consult before hiring.

**Method.** In each state a homicide unit in which analysts, police and prosecutor keep one case from scene to sentence. Searches in Plataforma México are logged and audited.

Chihuahua, Morelos and the State of Mexico receive money first. Cost: some fifteen billion pesos a year for five years.`,
        },
      },
    },
  ],
} satisfies SeedOption;
