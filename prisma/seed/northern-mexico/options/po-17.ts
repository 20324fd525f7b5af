import type { NorthernOption } from "../types";

export default {
  number: 17,
  author: "Pearl Jaguar",
  submittedAt: "2011-03-08T18:20:00Z",
  origin: "documented",
  title: "Make neglect expensive for banks",
  facets: {
    summary: `A year ago one of the largest American banks paid 160 million dollars and went home, after moving hundreds of billions for Mexican exchange houses without asking where they came from. Nobody was charged. The fine was a fraction of a year's profit. Regulators should make the person who signs answerable, shut the business line that was used, and publish what was found.`,
    intendedOutcome: `Bankers lie awake. Less flippantly: in three years a compliance officer in Charlotte or Miami who says no is backed by a board that is more afraid of a prosecutor than of losing the client. Suspicious reports get fewer and better. Exchange houses on both sides either know their customers or lose their accounts.`,
    stakeholdersInvolved: `US Treasury and the banking supervisors lead, Justice follows with charges. Mexico's supervisor, which last June limited how many dollars in notes a bank may take, is ahead of us there and should be listened to. Banks will speak of burdens. Money transmitters, who serve migrants for small fees, suffer first if their accounts are closed in panic, and with them every family that sends two hundred dollars home.`,
    implementation: `Named responsibility: one executive for each correspondent line, personally liable for wilful blindness. Examination by people who have run such a line, at a salary that will hold them. Findings are published after ninety days. Deferred prosecution once in ten years, never twice. Licences for transmitters in one federal register in place of forty-eight different ones.`,
    conditionsForSuccess: `The first case has to be against a large institution, and end with a name. A safe harbour protects banks that serve small transmitters with care. The rules apply to lawyers and company agents in Delaware, too, or the money will simply change its coat there.`,
    consequencesOfFailure: `Banks drop the whole of Mexico as too risky. Remittances, which are 25 billion dollars a year and mostly groceries, go back into envelopes; and an envelope is exactly where a cartel would like them to be.`,
  },
  placement: { x: 0.34, y: -0.84 },
  stakeholders: [
    { id: "us-treasury", part: "leads" },
    { id: "us-agencies", part: "supports" },
    { id: "banks", part: "opposes" },
    { id: "mexican-government", part: "supports" },
    { id: "families-in-the-us", part: "affected" },
    { id: "cartels", part: "opposes" },
  ],
  instruments: ["financial"],
  timeHorizon: "one-to-three-years",
  revisions: [
    {
      by: "Pearl Jaguar",
      at: "2011-03-09T18:50:00Z",
      note: "Saffron Finch is right that a personal liability nobody can insure against empties the job instead of filling it.",
      changes: {
        facets: {
          implementation: `Named responsibility: one executive for each correspondent line, who may be barred from banking for life after wilful blindness, and prosecuted where he profited from it. Whoever raises an alarm in writing is safe. Examination by people who have run such a line, at a salary that will hold them. Findings are published after ninety days. Deferred prosecution once in ten years, never twice. Licences for transmitters in one federal register in place of forty-eight different ones.`,
        },
      },
    },
  ],
} satisfies NorthernOption;
