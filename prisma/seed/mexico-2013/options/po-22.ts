import type { SeedOption } from "../types";

export default {
  number: 22,
  author: "Onyx Puma",
  submittedAt: "2013-04-09T22:30:00Z",
  origin: "documented",
  narrative: 3,
  title: "A protected north: US and OAS forces hold the border states while they rebuild",
  facets: {
    summary: `Should Mexico lose control of its north, half-measures from outside will only prolong the agony. This option, the most extreme in the exercise, deploys American troops and police together with contingents from Brazil, Colombia, Canada and other OAS members into the border states, breaks the armed power of the cartels there, and holds the region under a temporary mandate while municipal government, police and courts are rebuilt.`,
    intendedOutcome: `A belt from Tijuana to Matamoros in which no armed group other than the state moves openly, and in which people can report a crime. The cartels lose the plazas that earn most, the crossings themselves, and have to fight where they are weakest, against forces they can neither outgun nor easily bribe. In the shelter of that, elected mayors return, taxes are collected by the treasury instead of by collectors on motorcycles, and within five to eight years the foreign presence shrinks to advisers. Failure of the state stops at the belt and is then reversed southwards.`,
    stakeholdersInvolved: `The President of the United States decides, Northern Command leads through a Joint Interagency Task Force North that would at last be given real authority. Mexico's President must request it, or at the least not oppose it; the Senate must vote. Brazil, Colombia and Canada give the operation a Latin American face and the OAS a political roof. The Mexican army stands beside foreign troops or is confined to the south, each an affront. Nearly twenty million inhabitants of six states become hosts to an intervention, and governors lose their office in all but name.`,
    implementation: `**Mandate.** A request by Mexico, a resolution of the OAS and, if it can be had, of the Security Council. Two years, renewable.

**Force.** About 90,000: 60,000 American soldiers and marines as they come home from Afghanistan, 10,000 American and Canadian police, 20,000 from Latin America.

**Phases.** First six months: the crossings, highways and five cities. Next eighteen: neighbourhood posts in every municipality above 50,000 people, disarmament, joint patrols with those Mexican units that have passed vetting. From year three: courts, registries, schools and a new state police, each handed over when an OAS commission certifies it.

**Civil side.** One civilian for every five soldiers: magistrates, engineers, accountants, teachers.

**Money.** If the rule of thumb from Afghanistan holds, the American share alone approaches 60 billion dollars in the first year. Reconstruction should be a tenth of that at the least, and begin in the first month.`,
    conditionsForSuccess: `A genuine Mexican request, made by a government that survives making it. Patience in Washington for the better part of a decade, right after two wars. Latin American partners who come with battalions and not with flags. Spanish speakers by the thousand. Discipline: one atrocity, or a single column of prisoners on television, would undo a year. And a plan for demand and money, as otherwise the trade waits on both sides of the belt until the soldiers go.`,
    consequencesOfFailure: `An insurgency. Gunmen who today are hated would be patriots, and every village has a schoolbook with Veracruz 1914 and Pershing in it. Cartels would retaliate in Phoenix, Houston and Los Angeles, where they have people. Mexico's government might fall, the Latin American contingents go home and trade of half a trillion dollars stand still. Refugees would come north in numbers no fence could meet. After that, no Mexican politician could speak of cooperation for a generation.`,
  },
  placement: { x: 0.92, y: -0.91 },
  stakeholders: [
    { id: "us-armed-forces", part: "leads" },
    { id: "us-government", part: "leads" },
    { id: "oas", part: "supports" },
    { id: "us-law-enforcement", part: "supports" },
    { id: "mexican-government", part: "affected" },
    { id: "mexican-armed-forces", part: "opposes" },
    { id: "state-and-municipal-governments", part: "affected" },
    { id: "civil-society", part: "opposes" },
    { id: "private-sector", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["military", "law-enforcement", "diplomacy", "economic"],
  timeHorizon: "three-to-ten-years",
  revisions: [
    {
      by: "Onyx Puma",
      at: "2013-04-11T10:05:00Z",
      note: "Umber Osprey's force ratio and Silver Ocelot's testimony: six states cannot be held at once. The region now grows from one corridor in Tamaulipas, under OAS command, as a contingency with stated triggers.",
      changes: {
        title: "A controlled border region, built corridor by corridor from Tamaulipas",
        facets: {
          summary: `Still the most extreme option: if Mexico has lost control of its border and says so, American troops and police deploy south of it with Brazilian, Colombian and Canadian contingents under an OAS roof. They no longer attempt six states at once. The controlled region starts with the corridor from Nuevo Laredo to Matamoros and grows westward only as police, courts and town halls behind it stand again.`,
          implementation: `**Trigger.** A written request by Mexico's President and Senate after at least three of five events: a state capital held by gunmen for days, a governor fled, an army garrison overrun, elections cancelled, the main crossings closed by violence.

**Mandate.** OAS resolution, two years, Latin American force commander with Northern Command's JIATF North in support, Mexican civil commissioner with a veto on detentions.

**Force.** For the first corridor some 40,000 for about two million people, the usual ratio: half American soldiers and police, a quarter Latin American and Canadian, a quarter vetted Mexican marines and gendarmes who inherit the posts.

**Phases.** Crossings, highway and four cities in three months; neighbourhood posts in a year; handover town by town as an OAS commission certifies it. The troops set free move on to Coahuila and Chihuahua.

**Civil side.** Judges and teachers arrive with the second wave, schools first.

**Money.** In the order of 20 billion dollars a year, a sixth for reconstruction.`,
        },
        placement: { x: 0.83, y: -0.74 },
      },
    },
  ],
} satisfies SeedOption;
