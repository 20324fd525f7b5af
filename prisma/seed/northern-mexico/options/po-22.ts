import type { NorthernOption } from "../types";

export default {
  number: 22,
  author: "Pearl Heron",
  submittedAt: "2011-03-10T07:00:00Z",
  origin: "documented",
  title: "A deputy's note that does not die in a drawer",
  facets: {
    summary: `A deputy in Yuma writes down that three rented lorries stood behind a warehouse. The same company name is in a file in Chicago. Nobody connects them. Open the system built for reporting suspected terrorism, and the state fusion centres that read it, to organised crime, with a rule for what may be passed to Mexico.`,
    intendedOutcome: `That a name can be asked for once and answered by everyone. Within two years one in four trafficking investigations in the four border states should contain at least one fact that another level of government had written down first.`,
    stakeholdersInvolved: `Sheriffs and city police write and hear nothing back, so they stop writing; they come first. Fusion centres in Phoenix, Austin, Sacramento and Santa Fe do the joining. FBI and the Defense Department own eGuardian, in which bases and police share reports. National Guard analysts can fill the desks. Mexican families in the United States have reason to fear becoming a category of suspicion, and their lawyers will say so in court. Congress has worried about this since the seventies.`,
    implementation: `Not a new system. Three fields and a rule: what was seen, what crime it may concern, who may read it. Reports about behaviour only; place of birth, language or faith are no reason, and the form rejects them. An answer to the writer within a week, even if it is "nothing yet". Erased after five years without a match. What concerns Mexico goes to the table of PO-7 through one officer. An inspector publishes how many reports were made, how many were of use, and how many ought never to have been written.`,
    conditionsForSuccess: `An answer to the deputy who wrote, within the week and without exception; otherwise he stops. And a judge, somewhere in it, who may open any report.`,
    consequencesOfFailure: `A haystack with everybody's name in it. If a list of Mexican shopkeepers is found on a server, the communities on whose word the police of the Southwest depend will close their doors, and they'd be right.`,
  },
  placement: { x: 0.26, y: -0.62 },
  stakeholders: [
    { id: "us-agencies", part: "leads" },
    { id: "us-border-states", part: "leads" },
    { id: "us-forces", part: "supports" },
    { id: "families-in-the-us", part: "affected" },
    { id: "us-congress", part: "affected" },
  ],
  instruments: ["intelligence"],
  timeHorizon: "one-to-three-years",
  revisions: [],
} satisfies NorthernOption;
