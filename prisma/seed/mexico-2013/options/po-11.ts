import type { SeedOption } from "../types";

export default {
  number: 11,
  author: "Jade Jaguar",
  submittedAt: "2013-04-09T14:15:00Z",
  origin: "documented",
  narrative: 2,
  title: "Make them distrust each other: infiltration, fusion and planted doubt",
  facets: {
    summary: `A cartel is a set of promises that no court enforces, so it lives on trust and on fear. This option attacks the first. Mexico builds a small, clean intelligence service that places and recruits sources inside the command structures, joins what every agency knows in one room, and feeds carefully chosen falsehoods that set lieutenants against bosses and rival groups against each other.`,
    intendedOutcome: `Three effects, in ascending order of ambition. First, better arrests: raids that know which house and which hour, with evidence a judge can use. Second, friction: bosses who move every night, change their telephones, purge their accountants and stop lending to one another, so that the same tonne costs more and travels later. Third, in some organizations, voices near the top who argue that talks and demobilization are safer than the next betrayal. If sources are protected, the state should know within two years more about the Zetas' finances than their own plaza bosses do.`,
    stakeholdersInvolved: `CISEN, or the national intelligence centre that the new government has announced, leads under the Interior Secretary. The Navy's intelligence unit, the UIF in the finance ministry and SEIDO must give up their habit of hoarding. The DEA and the vetted units it has trained bring sources, money and polygraphs; Washington's experience with fusion centres is the model. Congress needs a real oversight seat. Corrupt commanders lose their market. Journalists and bystanders could be hurt by a rumour they never heard of.`,
    implementation: `Start with integrity. A new unit of about four hundred, recruited young and outside the police, polygraphed every six months, paid like bank examiners, with assets of relatives on file.

Then the room: one national fusion cell and three regional ones (Monterrey, Guadalajara, Veracruz), with desks for army, navy, federal police, UIF, customs and American liaison officers. Nobody takes paper out.

Penetration follows, from the edges inwards: the accountants, pilots, lawyers, chemists and customs brokers first, because they can leave. The organized crime law of 1996 already allows infiltration and controlled delivery.

Only in the second year, and only on the signature of the director and a deputy attorney general, deception: a shipment that looks informed upon, a seized ledger with a wrong entry, a prisoner released a little too early. Every operation has a written end.

Cost: in the region of 150 million dollars a year, part of it from Mérida funds.`,
    conditionsForSuccess: `The service must be able to keep a secret for years in a system where, in 2008, Operation Cleanup found the cartels' payroll inside the organized crime prosecutor's own office. American partners have to share before trust is proven and accept that some of it will be burned. Sources need a programme that really moves families abroad. Deception must stay rare, since a lie works only while most of what leaks is true.`,
    consequencesOfFailure: `If the cartels penetrate the cell first, they inherit a list of everybody who has talked. If the deception works too well, the state starts wars: a planted rumour that turns a quiet city into a contested one has killed people as surely as a bullet, and the government will not be able to say so. Prosecutions may collapse when evidence turns out to rest on a lie. And once the public knows that the government invents, it will believe nothing the government says about a massacre.`,
  },
  placement: { x: 0.36, y: 0.29 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "mexican-armed-forces", part: "supports" },
    { id: "mexican-police", part: "supports" },
    { id: "us-law-enforcement", part: "supports" },
    { id: "financial-institutions", part: "supports" },
    { id: "judiciary", part: "affected" },
    { id: "press", part: "affected" },
    { id: "cartels", part: "affected" },
  ],
  instruments: ["intelligence", "information", "law-enforcement"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Jade Jaguar",
      at: "2013-04-10T23:05:00Z",
      note: "Slate Crane asked for a bright line around the press and Teal Ocelot for a rule on agents who commit crimes. Both are now in the implementation.",
      changes: {
        facets: {
          implementation: `Start with integrity: a new unit of four hundred, recruited young and outside the police, polygraphed twice a year, paid like bank examiners.

Then the room: one national fusion cell and three regional ones (Monterrey, Guadalajara, Veracruz) with desks for army, navy, federal police, UIF, customs and American liaison.

Penetration goes from the edges inwards: accountants, pilots, lawyers, chemists, customs brokers. The 1996 organized crime law allows infiltration and controlled delivery; a protocol fixes what a source may take part in. Never killing, kidnapping or torture, and a handler who learns of one planned must act even if the source is lost.

Deception begins in the second year, on two signatures, under three prohibitions: nothing through the press, nothing that names an outsider, nothing that sends gunmen to a contested city. A standing adversary inside the unit argues against each plan before it is signed. A sealed copy goes to the congressional commission.

Cost: around 150 million dollars a year, partly from Mérida.`,
        },
      },
    },
    {
      by: "Jade Jaguar",
      at: "2013-04-12T06:40:00Z",
      note: "Amber Heron showed that rival groups need little help to fight. Deception turns first against bonds within one group, between groups only over cargo and money; the text on failure says who would die.",
      changes: {
        facets: {
          summary: `A cartel is a set of promises that no court enforces, so it lives on trust and fear. To attack the first, Mexico builds a small, clean intelligence service that recruits sources inside the commands, joins what every agency knows in one room, and plants doubts: first between a boss and his own people, between rival groups only over cargo and money, never over a town. The same sources carry the suggestion that talks and demobilization are safer.`,
          consequencesOfFailure: `If the cartels penetrate the cell first, they inherit a list of everybody who has talked, as nearly happened before Operation Cleanup. If a doubt planted inside one group spills outside it, a purge becomes a feud and strangers die in it; the unit must count those deaths as its own. Cases may fall when a judge finds a lie under the evidence. And a public which learns that the government invents will not believe what it says about the next mass grave.`,
        },
        placement: { x: 0.31, y: 0.33 },
      },
    },
  ],
} satisfies SeedOption;
