import type { NorthernOption } from "../types";

export default {
  number: 20,
  author: "Slate Ocelot",
  submittedAt: "2011-03-08T21:30:00Z",
  origin: "documented",
  title: "Let remittances build something",
  facets: {
    summary: `Mexicans abroad send home about 25 billion dollars a year, fifty times what Mérida was worth in its first year. Nearly all of it is eaten, as it should be. A little of it already builds: hometown clubs collect, and three levels of government add a peso each. Bring the scheme to the towns the cartels recruit from, add an American share, and let the clubs decide.`,
    intendedOutcome: `Two hundred towns in Durango, Zacatecas, Chihuahua and Michoacán with one thing more to stay for: a clinic, a dairy, a secondary school, a workshop. I would also count the clubs. A town whose sons abroad and mothers at home plan something together has a second authority beside the man with the lorry.`,
    stakeholdersInvolved: `Hometown clubs in Chicago, Los Angeles and Dallas lead. Many grew out of parish feasts, and it is the parish priest who knows which widow's word is good; the Church should be asked to keep the accounts in view, not to run the projects. Mayors must sign and will want their name on it. Banks and transmitters could round up each transfer by a dollar. USAID matches. In some towns the local boss will offer to pay for the clinic himself.`,
    implementation: `Start from the existing three-for-one scheme. A fourth peso comes from the United States, but only for projects with jobs or schooling in them, and only where the club has raised its own part first. Ceiling: 250,000 dollars for a project. Each has a treasurer in both countries, and photographs of every stage are hung in the church or the school. Fees for sending money through members of the scheme are capped at two per cent. Total American cost at full size: 20 million a year.`,
    conditionsForSuccess: `Clubs need a safe answer when someone asks for a cut: works stop, the money waits in Chicago, nobody in town can release it. Projects in villages of two thousand, not of two hundred. And patience with committees.`,
    consequencesOfFailure: `Two hundred painted basketball courts. Or a list, useful to kidnappers, of families with a generous cousin.`,
  },
  placement: { x: -0.94, y: 0.34 },
  stakeholders: [
    { id: "families-in-the-us", part: "leads" },
    { id: "northern-states", part: "supports" },
    { id: "catholic-church", part: "supports" },
    { id: "us-executive", part: "supports" },
    { id: "mexican-government", part: "supports" },
    { id: "banks", part: "supports" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["economic"],
  timeHorizon: "three-to-ten-years",
  revisions: [],
} satisfies NorthernOption;
