import type { SeedOption } from "../types";

export default {
  number: 17,
  author: "Copper Otter",
  submittedAt: "2013-04-09T18:45:00Z",
  origin: "documented",
  narrative: 1,
  title: "Just say no, to the narco himself: Church and citizens withdraw their consent",
  facets: {
    summary: `Cartels live from small favours: the neighbour who looks away, the priest who blesses a chapel nobody asks about, the band that is paid to sing. A national campaign, carried by bishops, parishes, schools and civic movements, would ask Mexicans to refuse those favours together. The Church begins with itself by opening parish books, ending narcolimosnas and breaking with the folk saint Malverde.`,
    intendedOutcome: `In Culiacán one can buy Malverde's bust a few streets from the state government, and a certain kind of funeral still draws a crowd. The aim is to make such admiration embarrassing. After three years we would hope that fewer teenagers in the sierra name a trafficker as the man they want to resemble, that anonymous tips rise, that shopkeepers' groups refuse extortion in public, and that no bishop can be photographed in a church with a donor's plaque. It will not touch demand in North America. It does attack the quiet cooperation without which no plaza is held.`,
    stakeholdersInvolved: `The Mexican Episcopal Conference leads inside the Church, since about five in six Mexicans called themselves Catholic in the last census; evangelical councils must join, above all in the south. Sicilia's Movement for Peace, mothers of the disappeared, universities and football clubs carry it outside. Television networks give time. Government pays for little and speaks less: the laicist tradition and the Law on Religious Associations leave it no visible part. Parish priests in cartel country run the risk. Narco patrons, some promoters of corridos and a few comfortable clerics lose.`,
    implementation: `1. The bishops publish one pastoral letter, building on that of 2010 but naming conduct: no sacrament in exchange for gifts, no private chapels, no blessing of arms or vehicles.
2. From Advent every parish keeps two signatures on its accounts, and a diocesan team with lay accountants audits at random. Large cash gifts go to a national fund for victims, with the donor recorded. Priests who openly serve a patron are warned, moved and, as the last resort, face canonical penalties up to excommunication.
3. Sermons, school plays and radio serials tell stories of refusal, and a plain history of the invented bandit Malverde.
4. Merchants' pacts against extortion start in two cities where federal police can protect them.
5. A relief fund moves threatened priests, teachers and organisers within a day.

Budget: some 300 million pesos a year from dioceses, foundations and Catholic agencies abroad. No state advertising.`,
    conditionsForSuccess: `The bishops must speak with one voice and accept being audited first. Rome's support matters: a Latin American Pope who mentioned drug trafficking in his Easter message gives them cover. Nobody should be asked to refuse alone, since courage is safe only in numbers. Messages have to come from local mouths, mothers, former addicts, musicians, and not from a government spot. And where police are themselves the extortionists, the campaign should wait.`,
    consequencesOfFailure: `If refusal meets no protection we will bury priests and catechists, and the rest will fall silent for a decade. Should audits expose a few scandals and then stop, the Church loses the moral credit which is its whole contribution. Sermons against Malverde may only make him more attractive, or push believers toward Santa Muerte and toward the Knights Templar's own piety. The mildest failure is the commonest: posters, a concert, a forgotten hashtag.`,
  },
  placement: { x: -0.92, y: 0.9 },
  stakeholders: [
    { id: "catholic-church", part: "leads" },
    { id: "civil-society", part: "leads" },
    { id: "press", part: "supports" },
    { id: "rural-communities", part: "affected" },
    { id: "mexican-government", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["information", "financial"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Copper Otter",
      at: "2013-04-11T14:40:00Z",
      note: "After Teal Badger and Cobalt Badger: Malverde's devotees are not the enemy, and lay stewards rather than priests carry the audits.",
      changes: {
        facets: {
          implementation: `1. The bishops publish one pastoral letter, building on that of 2010 but naming conduct: no sacrament in exchange for gifts, no private chapels, no blessing of arms or vehicles. On Malverde it says that he was never a saint, and invites those who pray to him rather than mocking them.
2. From Advent every parish has elected lay stewards for its accounts; a diocesan team from elsewhere audits at random. A priest can then answer a patron truthfully that the money is not his to take. Large cash gifts go to a national fund for victims. Priests who openly serve a patron are warned, moved and, in the last resort, excommunicated.
3. Sermons, school plays and radio serials tell stories of refusal, made with local people.
4. Merchants' pacts against extortion start in two cities where federal police can protect them.
5. A relief fund moves threatened priests, teachers and organisers within a day.

Budget: some 300 million pesos a year from dioceses, foundations and Catholic agencies abroad.`,
          conditionsForSuccess: `The bishops must speak with one voice and be audited before anyone else. Rome's support matters: a Latin American Pope who mentioned drug trafficking in his Easter message gives them cover. Nobody should be asked to refuse alone; a pact opens only when a hundred shops in a district have signed, and all of them on the same day. Messages have to come from local mouths. Evangelical pastors need a part of their own, because a campaign in Chiapas that is only Catholic divides the village it wants to unite.`,
        },
      },
    },
  ],
} satisfies SeedOption;
