import type { SeedOption } from "../types";

export default {
  number: 21,
  author: "Amber Heron",
  submittedAt: "2013-04-09T21:45:00Z",
  origin: "documented",
  narrative: 1,
  title: "Talk while pressing: Church-brokered talks and narrow amnesties",
  facets: {
    summary: `Every Mexican government has denied talking to traffickers, and several have done so badly and in secret. This option does it seriously: bishops carry messages, terms are set by law, and talks run alongside unrelenting pressure on money and gunmen. What is offered is limited amnesty for the lower ranks and reduced sentences for leaders who disarm, confess and pay. Routes and territory are never on the table.`,
    intendedOutcome: `Peace with drugs is not the aim, since nobody at the table can sign for the American consumer. The aim is to take killing out of the business. In a first phase a verified truce in two or three metropolitan areas would cut homicides by a third within a year and free the kidnapped. In a second, several thousand lookouts, drivers and gunmen without blood crimes would leave under supervision. In the third, one or two weakened organisations would surrender as such, with their files on officials, which may be worth more than their weapons.`,
    stakeholdersInvolved: `The President has to authorise it, a tiny team in Gobernación runs it, and Congress passes the statute. The brokers are two or three bishops with standing in the sierra, supported by the Holy See and helped by people who sat in Bogotá, Havana and San Salvador. Victims' organisations need a seat, because what is forgiven is theirs. The army and the Navy will be bitter, the PAN scornful. Washington, which wants extraditions, must at least look away. Groups that live from extortion alone, such as what remains of the Zetas, have least to gain.`,
    implementation: `**Before.** Pass a law of submission to justice: full confession, surrender of assets, reparation, and sentences cut by up to half. Amnesty is confined to membership, cultivation and transport. Murder, kidnapping, torture and the killing of officials are excluded.

**Opening.** The bishops announce humanitarian aims only: release of captives, return of bodies, hospitals and schools out of bounds. Groups answer by conduct over sixty days; INEGI-type observers and clergy verify.

**Exploration.** Separate channels to each group, never a common table, so that no cartel summit is created. Operations continue everywhere outside agreed places.

**Exit.** Reception centres run by civilians, a year's stipend, relocation in other states. Leaders go to federal prisons without a say in which.

A registered archive of all contacts is kept by the national human rights commission and opened after ten years, so that dealings of state with crime are at least known some day. Cost: perhaps two billion pesos a year.`,
    conditionsForSuccess: `Talks succeed only with groups that are losing and know it, so pressure on money and leaders has to rise first and not stop. Someone on the other side must command obedience. After six years of decapitation the attorney general counts sixty to eighty groups, and half of them could not order their own men to hold fire. The offer needs a closing date. Victims must hear of it from the state and not from a newspaper. And extradition should be settled quietly with Washington before the first meeting.`,
    consequencesOfFailure: `The cartels may use the pause to rearm, tax and recruit, as Escobar did from the prison he built himself. The state would have granted them the dignity of a belligerent and taught the next generation that killing enough people earns a negotiation. Excluded groups will murder to be invited. A leaked meeting could bring down a minister. Abroad, Mexico might find itself sheltering men on Interpol's red notices, at odds with its largest partner. Bishops who served as brokers would be the first to pay.`,
  },
  placement: { x: -0.55, y: 0.4 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "catholic-church", part: "leads" },
    { id: "cartels", part: "affected" },
    { id: "judiciary", part: "supports" },
    { id: "civil-society", part: "affected" },
    { id: "mexican-armed-forces", part: "opposes" },
    { id: "us-government", part: "opposes" },
  ],
  instruments: ["diplomacy", "information", "law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Amber Heron",
      at: "2013-04-10T20:50:00Z",
      note: "Stakeholders and exclusions revised with Amber Wren and Olive Plover: victims first, no amnesty before their register is open.",
      changes: {
        facets: {
          stakeholdersInvolved: `The President has to authorise it, a tiny team in Gobernación runs it, and Congress passes the statute. Victims come before brokers: their register under the new Victims Law must be open, and their delegates read every offer before it is made, because what is forgiven is theirs. Two or three bishops with standing in the sierra carry messages, helped by people who sat in Bogotá, Havana and San Salvador. The army and the Navy will be bitter, the PAN scornful. Washington, which wants extraditions, must at least look away. Groups living from extortion alone, such as what remains of the Zetas, have least to gain.`,
        },
      },
    },
    {
      by: "Amber Heron",
      at: "2013-04-12T16:30:00Z",
      note: "Individual surrender becomes the core and the truce an extra, after Jade Jaguar's and Ivory Plover's exchange on fragmentation.",
      changes: {
        facets: {
          implementation: `**Law first.** A statute of submission to justice: full confession, surrender of assets, reparation, sentences cut by up to half. Amnesty is confined to membership, cultivation and transport. Murder, kidnapping, torture and the killing of officials are excluded.

**Open door.** The offer goes to individuals and small crews, for twelve months, through parishes. Terms worsen each quarter: the first to come gets the largest reduction, so that a chief has to wonder which of his men is already talking. Reception centres are civilian, with a year's stipend and relocation.

**Local truces.** Where a group shows by sixty days of conduct that it can hold its men, bishops may agree humanitarian terms: captives freed, bodies returned, schools and clinics out of bounds. Each channel is separate; there is never a common table, and operations continue elsewhere.

**Record.** All contacts are written down, kept by the national human rights commission and opened after ten years. Leaders go to federal prisons without a say in which. Cost: perhaps two billion pesos a year.`,
        },
      },
    },
  ],
} satisfies SeedOption;
