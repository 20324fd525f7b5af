import type { SeedOption } from "../types";

export default {
  number: 31,
  title: "Open the parish books: audits to end narcolimosnas",
  author: "Teal Badger",
  submittedAt: "2013-04-11T16:00:00Z",
  origin: "reconstructed",
  narrative: null,
  mergedInto: 17,
  facets: {
    summary: `A capo who pays for the bell tower buys more than bronze. The Mexican bishops' conference would order yearly audits of every parish and shrine, a ceiling on cash gifts, named records for large ones and a rule that nothing suspect is kept. The Church does this under its own law, with the state informed only of what civil law already requires.`,
    intendedOutcome: `Traffickers lose one of the last places where money turns into respectability. Nobody expects offerings to weigh in a trade worth tens of billions; the point is moral standing. When a chapel like the one in Pachuca, with its plaque thanking Heriberto Lazcano, becomes impossible, a priest who refuses has a rule to hide behind and the village has heard from the pulpit that generosity does not launder blood. A Church seen to be clean can then broker, teach and accuse with authority.`,
    stakeholdersInvolved: `The Episcopal Conference leads, but it cannot command: each bishop is sovereign in his diocese, and some ninety have to be won. Rome's encouragement would count, and a Latin American Pope elected in March is the best chance of it. Parish finance councils, lay accountants and the religious orders do the work. Gobernación's religious affairs office watches. Priests in plaza towns are the ones at risk. Traffickers lose prestige; so do confraternities used to a rich patron on the feast day.`,
    implementation: `Canon law supplies the basis: each parish must have a finance council (canon 537) and accounts go to the bishop yearly (1287). It is observed unevenly.

1. The conference adopts a common form and a ceiling, say 20,000 pesos in cash from one donor in a year; above it, transfer or cheque with a name.
2. Diocesan teams of lay accountants from another diocese audit a tenth of the parishes each year, and all shrines and new buildings.
3. A gift that is refused or found tainted is reported to the bishop and passed to a victims' fund, never returned to the giver.
4. Building works above half a million pesos need a diocesan licence showing who pays.
5. Summaries are published at the church door each Advent.
6. Priests who knowingly hide gifts are removed, and after a warning suspended.`,
    conditionsForSuccess: `Bishops have to move together, so that no diocese becomes the lenient one. A refusing priest needs cover: the decision must visibly come from above, and he must be transferred at once if threatened. The state should abstain from using audits against the Church, in a country where the memory of the Cristiada is alive. Poor parishes need help with the bookkeeping.`,
    consequencesOfFailure: `A priest murdered for sending back an envelope would end the campaign and perhaps others like it. Half-hearted audits would let bad money pass as certified. The devout could drift to Malverde, the Santa Muerte or the pseudo-evangelical preaching of the Templarios, where no one asks for receipts. If the treasury is thought to be behind it, the Church will close its books altogether.`,
  },
  placement: { x: -0.86, y: 0.72 },
  stakeholders: [
    { id: "catholic-church", part: "leads" },
    { id: "civil-society", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "rural-communities", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["information", "financial"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Teal Badger",
      at: "2013-04-12T20:15:00Z",
      note: "Answers Ochre Gecko and Umber Ibis: gifts in kind and feast-day patrons count, cash in the plate does not; decisions signed by the bishop.",
      changes: {
        facets: {
          implementation: `Canon law supplies the basis: each parish must have a finance council (canon 537) and accounts go to the bishop yearly (1287). It is observed unevenly.

1. Leave the Sunday plate alone. The rule concerns what buys a name: buildings, bells, bands, bulls, fireworks and masses paid for by one patron. Anything worth more than 20,000 pesos, in money or in kind, needs the bishop's written licence, with the giver named.
2. For village feasts the mayordomo signs a list of contributors, read aloud by custom already in many places; the parish keeps a copy.
3. Lay accountants from another diocese audit a tenth of the parishes each year, and all shrines and new buildings.
4. Refusals are signed and sent by the bishop, never by the parish priest. A gift already spent is made good to a victims' fund over time.
5. Plaques to donors come down, all of them, so that none is singled out.
6. Priests who knowingly hide gifts are removed.`,
        },
      },
    },
  ],
} satisfies SeedOption;
