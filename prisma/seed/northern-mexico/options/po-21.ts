import type { NorthernOption } from "../types";

export default {
  number: 21,
  author: "Blue Osprey",
  submittedAt: "2011-03-10T04:30:00Z",
  origin: "synthetic",
  title: "Count the dead in public, and let everybody check",
  facets: {
    summary: `Everyone in this exercise quotes 62 and 15,273. The first is the count of one month, December 2006; the second is that of a year. A policy steered by such a comparison cannot know whether it works. Found an independent observatory of violence that publishes, by municipality and by month, what was counted, by whom, and what remains unknown.`,
    intendedOutcome: `In two years nobody at this table argues about whether killings rose in Torreón. Mayors learn when the curve bends in their own town and not in the national speech. Families of the missing, who are in no count at all, find their case in it. I expect the first edition to be terrible for every government that paid for it; that is how one will know.`,
    stakeholdersInvolved: `Mexico's statistics institute has the death certificates and the public's respect. Health ministry, forensic services, federal police and army each keep a list, and none agrees with the next. Three northern universities and one in Texas do the work. Newspapers already keep tallies, and good ones: *Reforma* counts weekly. Both governments give access and then have no say.`,
    implementation: `Capture and recapture, as in Guatemala and Peru: compare several incomplete lists, and estimate from their overlap what none contains. A code book that separates what a police list throws together: victims, whether they were armed, in what manner they died. Names are published only with the family's consent. A quarterly bulletin on a fixed day. A small team (twelve people, 2 million dollars a year) for ten years, because series are worth what they are long.

Intelligence services may have the data when everybody else gets them, and give theirs under the same rule, so far as it does not kill a source.`,
    conditionsForSuccess: `Statutory access, so that a prosecutor who says no breaks the law. Two directors, one from either country, who cannot both be dismissed in one political year. Translations of every table into words a mayor would use.`,
    consequencesOfFailure: `A second official count that contradicts the first, and a public that concludes from this that numbers are opinions. Collectors of data have been killed elsewhere; in Tamaulipas it should be done from death certificates alone until someone can walk about asking.`,
  },
  placement: { x: -0.76, y: 0.56 },
  stakeholders: [
    { id: "mexican-government", part: "leads" },
    { id: "northern-states", part: "affected" },
    { id: "us-executive", part: "supports" },
    { id: "press", part: "supports" },
    { id: "mexican-courts", part: "supports" },
    { id: "border-residents", part: "affected" },
    { id: "international-bodies", part: "supports" },
  ],
  instruments: ["information", "intelligence"],
  timeHorizon: "three-to-ten-years",
  revisions: [],
} satisfies NorthernOption;
