import type { SeedOption } from "../types";

export default {
  number: 26,
  author: "Copper Curlew",
  submittedAt: "2013-04-11T11:00:00Z",
  origin: "documented",
  narrative: 4,
  title: "A Security Council mandate against the cartels, and a UNODC able to carry it",
  facets: {
    summary: `The Security Council finds that organized crime on the Mexican scale, with its ties to armed groups from the Sahel to Central America, endangers international peace, and gives the UN Office on Drugs and Crime an operational arm. In Mexico that arm freezes cartel money through every financial center at once and brings blue-capped international police into the states where local forces have collapsed.`,
    intendedOutcome: `Cartels live in the gaps between jurisdictions: precursors from Asia, cocaine through West Africa, cash in London and New York, weapons from Arizona. One mandate binding on all members closes more gaps than sixty bilateral treaties. Within three years the listed groups would find no bank willing to hold a peso for them, and in two or three pilot states a neutral police without local cousins would have restored patrol, custody and investigation. Just as important, an international framework gives Mexico a partner who is not Washington and takes from Washington the temptation to act alone.`,
    stakeholdersInvolved: `The secretary-general proposes, the five permanent members decide, and Mexico's consent in practice is needed for any man on its soil. The OAS supplies the regional track and Interpol the notices; around 110 Mexicans are on its red list already. Finance ministries and the FATF must be won for the money side. The Mexican army will resent foreign police, the parties of the left will cite non-intervention, and the DEA will not enjoy sharing sources with Vienna. Central American states gain a precedent they may ask for next.`,
    implementation: `1. **Resolution.** Under Chapter VII the Council names the principal Mexican organizations a threat to peace and, on the model of resolution 1373, obliges every state to freeze their assets and refuse them refuge.
2. **UNODC.** Member states raise its core budget, of which nine tenths is now earmarked gifts, and add divisions for financial intelligence, precursor control and police.
3. **List.** A sanctions committee with an expert panel publishes names, front companies and banks.
4. **Blue caps.** Formed police units of 140, Spanish-speaking where possible, deploy to Tamaulipas and Michoacán with executive powers of arrest for three years.
5. **Crime and terror cell.** Interpol, the OAS and UNODC join their analysts to trace links with armed groups in West Africa and the Andes.
6. **Cost.** Assessed contributions, at the scale of a medium peacekeeping mission.`,
    conditionsForSuccess: `The permanent five must agree, and China and Russia only will if the text cannot be read as a precedent for elsewhere. Peace operations need Spanish-speaking investigators, who are scarce, rather than riot companies, which are plentiful. Banks have to fear the list more than they value the deposits. Above all Mexico must be seen to have asked.`,
    consequencesOfFailure: `A resolution vetoed or emptied tells the cartels that the world has looked and turned away. One adopted without means leaves UNODC discredited. On the ground the worst case is an international contingent which is shot at, stays in its barracks, and costs the country dear: Haiti has not forgotten cholera. And Mexicans across the spectrum would remember a government that let foreigners police them.`,
  },
  placement: { x: -0.22, y: -0.9 },
  stakeholders: [
    { id: "united-nations", part: "leads" },
    { id: "mexican-government", part: "affected" },
    { id: "oas", part: "supports" },
    { id: "us-government", part: "supports" },
    { id: "financial-institutions", part: "affected" },
    { id: "mexican-armed-forces", part: "opposes" },
    { id: "central-american-states", part: "supports" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["diplomacy", "financial", "law-enforcement", "intelligence"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Copper Curlew",
      at: "2013-04-12T10:25:00Z",
      note: "Saffron Crane and Onyx Jaguar persuaded me: coercion from New York would unite Mexico against us, and Guatemala already has the better instrument. Chapter VII goes, a commission of inquiry at Mexico's request comes.",
      changes: {
        title: "A UN campaign at Mexico's request: follow the money, lend investigators",
        facets: {
          summary: `Mexico asks, and the United Nations answers. A Security Council resolution adopted with Mexico's consent turns the crime conventions into a common operation against cartel finances, and UNODC gets the staff to run it. Inside the country an international commission works alongside Mexican prosecutors, after the Guatemalan example, while small blue-capped police teams train and accompany forces in the states that invite them.`,
          implementation: `1. **Request.** The president, with the Senate's approval, asks for assistance by letter; the Council welcomes it under Chapter VI and calls on all parties to use the Palermo Convention of 2000 to the full.
2. **Commission.** Modeled on CICIG in Guatemala since 2007: foreign investigators and prosecutors, joint cases with SEIDO, Mexican courts, the right to propose dismissals. First term two years, renewable.
3. **Finance unit.** UNODC, the FATF and the Egmont Group keep one register of front companies, fed by Mexico's UIF as the anti-laundering law takes effect in July; states freeze under their own law, with appeal.
4. **Blue caps.** Teams of a few dozen experienced investigators and instructors, no riot units, in states whose governors ask. They carry no powers of arrest.
5. **Money.** A trust fund of about 150 million dollars a year, Canada, Spain and the Nordic states first.`,
          conditionsForSuccess: `The request must be Mexican and carried by more than one party, or it dies with the first incident. The commission needs a head with the standing to accuse a governor. Spanish-speaking investigators from Chile, Colombia and Spain have to be released by their own services for two years at a time. Frozen assets require a real appeal, otherwise courts in Europe will undo the register as they undid earlier lists.`,
        },
        placement: { x: -0.38, y: -0.78 },
        timeHorizon: "three-to-ten-years",
      },
    },
  ],
} satisfies SeedOption;
