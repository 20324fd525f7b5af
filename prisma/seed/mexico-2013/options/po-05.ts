import type { SeedOption } from "../types";

export default {
  number: 5,
  author: "Copper Gecko",
  submittedAt: "2013-04-09T09:45:00Z",
  origin: "documented",
  narrative: 3,
  title: "Advisers at every level: American police beside Mexican police for ten years",
  facets: {
    summary: `Mérida has sent Mexico equipment and courses. This option sends people. Washington and Mexico City agree on a ten-year programme in which experienced personnel of the FBI, DEA, ATF, DIA and city police departments work as trainers and advisers in every layer of Mexican law enforcement, from academies and crime laboratories up to regional commands, together with more money, more shared intelligence and joint control of integrity.`,
    intendedOutcome: `Within three years some twenty investigative squads and half a dozen state police forces should be doing work that stands up in an oral trial. The adviser in the room matters twice: he passes on craft that no two-week course can teach, and his presence makes it harder to lose a file or to warn a suspect. Over ten years the conviction rate for homicide and kidnapping rises from almost nothing to a level that ordinary people notice. For Washington the prize is a neighbour whose police it can telephone without wondering who else is listening.`,
    stakeholdersInvolved: `The State Department's narcotics and law-enforcement bureau leads on one side, the Mexican interior ministry, which has just absorbed the federal police, on the other. The Attorney General and willing governors come next. The Army will dislike foreigners looking into its affairs, nationalists of every party will speak of viceroys, and officers with something to hide lose most. American city departments have to release good detectives and not tired ones. Congress pays, and the families of the advisers need to hear honestly what the risk is.`,
    implementation: `**Agreement.** A treaty-level text approved by the Mexican Senate: no powers of arrest, weapons for self-defence only, misconduct tried at home with a Mexican observer. The rules imposed on DEA agents after the quarrels over Camarena's murder are the floor.

**Year one.** Three hundred advisers: sixty in academies and laboratories, the rest in squads against kidnapping, homicide and money laundering, and in the planning staff of the gendarmería.

**Years two to four.** Up to twelve hundred, but only in states that pay for vetted units of their own and publish results.

**Integrity.** Joint polygraph and asset checks on both sides, advisers included.

**Money.** About 450 million dollars a year, more than Mérida has lately delivered, most of it for salaries and housing inside guarded compounds.

**Exit.** Each post has a named Mexican successor and ends when he or she has held it for a year.`,
    conditionsForSuccess: `The invitation must be Mexican and be repeated publicly by the President. Advisers need Spanish, patience and three years; people on six-month tours only collect anecdotes. Both governments must go on when the first American is killed, as at least one will be. And Mexico's own vetting has to be applied, since it is already late: an adviser beside an officer who failed his test and kept his post is a hostage and nothing else.`,
    consequencesOfFailure: `A dead adviser on television, a congressional hearing, a hurried departure, and Mexican colleagues left behind with their names known. Or the slower version: a parallel police that is loyal to the embassy, resented by everyone else and disbanded by the next president. Cases built with foreign hands could fail in court on that ground alone. A nationalist reaction would reach trade and migration too and might close even those channels of cooperation that work quietly today.`,
  },
  placement: { x: 0.34, y: -0.41 },
  stakeholders: [
    { id: "us-government", part: "leads" },
    { id: "us-law-enforcement", part: "leads" },
    { id: "mexican-government", part: "supports" },
    { id: "mexican-police", part: "affected" },
    { id: "mexican-armed-forces", part: "opposes" },
    { id: "judiciary", part: "affected" },
    { id: "state-and-municipal-governments", part: "supports" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["law-enforcement", "diplomacy", "intelligence"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Copper Gecko",
      at: "2013-04-10T07:15:00Z",
      note: "Onyx Puma on sovereignty and Umber Badger on mixed missions: fewer Americans, a third of the advisers from Latin America and Europe, invited state by state.",
      changes: {
        title: "Colleagues, not viceroys: foreign advisers at every level of Mexican policing",
        facets: {
          stakeholdersInvolved: `The Mexican interior ministry issues the invitations and chairs the programme; the State Department's law-enforcement bureau finances it and recruits. About a third of the advisers come from Colombia, Chile, Spain and Canada, whose accent or history is easier to bear. Governors apply instead of being assigned. The Army will dislike foreigners near its files, nationalists will still speak of viceroys, and officers with something to hide lose most. American city departments must release good detectives and not tired ones; Congress pays and has to be told honestly about risk.`,
          implementation: `**Agreement.** Approved by the Mexican Senate: no arrests, arms only where Mexico licenses them, misconduct tried at home with a Mexican observer.

**Year one.** Two hundred advisers, a third of them not American, in academies, forensic laboratories and squads against kidnapping, homicide and laundering. Nobody in street patrols. Two states that volunteer, and the federal investigators.

**Years two to four.** Up to seven hundred, a ceiling written in law on both sides as Congress did for Plan Colombia, and only for states that publish their results.

**Integrity.** The same polygraph and asset checks for advisers and advised.

**Money.** About 250 million dollars a year, a third of it to raise pay in the units that pass.

**Exit.** Each post has a named Mexican successor. When he or she has held it for a year the adviser goes, and the job description goes with him.`,
        },
        placement: { x: 0.25, y: -0.31 },
      },
    },
  ],
} satisfies SeedOption;
