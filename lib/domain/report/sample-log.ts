import { defaultCriteria } from "@/lib/domain/ratings/criterion";
import { type DomainEvent, type LoggedEvent, parseEvent } from "@/lib/domain/events";
import type { Framing } from "@/lib/domain/exercise/setup";
import { type NarrativeTexts, unwrittenTexts } from "@/lib/domain/narratives/narrative";
import type { OptionContent } from "@/lib/domain/options/option";

/** For tests: the id of the nth thing of a kind (one digit), always the same. */
export function sampleId(kind: number, n: number): string {
  return `${kind}0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

export const memberId = (n: number): string => sampleId(1, n);
export const optionId = (n: number): string => sampleId(2, n);
export const narrativeId = (n: number): string => sampleId(3, n);

export const sampleFraming: Framing = {
  title: "Rivers",
  question: "Who should pay for the dikes?",
  brief: "# Where things stand\n\nThe water rises.",
  provenance: "Made up for a test.",
  axes: {
    x: { name: "Means", negative: "Social", positive: "Kinetic", explanation: "How it works." },
    y: { name: "Origin", negative: "External forces", positive: "Internal forces", explanation: "" },
  },
  stakeholders: [{ id: "state", name: "The state" }],
  instruments: [{ id: "law", name: "Law" }],
  criteria: defaultCriteria,
};

export function sampleContent(n: number, changes: Partial<OptionContent> = {}): OptionContent {
  return {
    title: `Option ${n}`,
    facets: {
      summary: `Summary of ${n}.`,
      intendedOutcome: "Dry feet.",
      stakeholdersInvolved: "",
      implementation: "Sand.",
      conditionsForSuccess: "",
      consequencesOfFailure: "",
    },
    placement: { x: -0.5, y: 0.5 },
    stakeholders: [{ id: "state", part: "leads" }],
    instruments: ["law"],
    timeHorizon: null,
    ...changes,
  };
}

export function sampleTexts(n: number, changes: Partial<NarrativeTexts> = {}): NarrativeTexts {
  const texts = { ...unwrittenTexts, abstract: "Abstract.", rationale: "Rationale.", risks: "Risks." };
  return { nickname: `Narrative ${n}`, quadrant: "upper-left", ...texts, ...changes };
}

/** What an event says of a revision that is nothing special. */
export const plainly = {
  note: "",
  weight: "substantial",
  baseNumber: 1,
  restores: null,
  creditedToId: null,
} as const;

/** Events as they would stand in the log, one a second, all by member 1 unless said otherwise. */
export function logOf(events: (DomainEvent & { by?: string })[]): LoggedEvent[] {
  return events.map(({ by, ...event }, index) =>
    parseEvent({ ...event, seq: index + 1, at: index * 1_000, by: by ?? memberId(1) }),
  );
}

export const submitted = (n: number, changes: Partial<OptionContent> = {}, by = 1): DomainEvent & { by: string } => ({
  type: "option.submitted",
  payload: { optionId: optionId(n), number: n, content: sampleContent(n, changes), sourceNote: "", rivalOfId: null },
  by: memberId(by),
});

export const joined = (
  n: number,
  role: "organizer" | "moderator" | "analyst" | "observer",
  region: string,
): DomainEvent => ({
  type: "member.joined",
  payload: { memberId: memberId(n), role, persona: { alias: `Member ${n}`, region, field: "" } },
});

/**
 * Seven options: 1 and 2 bundled into narrative 1, 3 merged into 1, 4 declined, 5 accepted but in no
 * narrative, 6 merged into 5, 7 only submitted; narrative 2 is empty.
 */
export const sampleLog: LoggedEvent[] = logOf([
  {
    type: "exercise.created",
    payload: { exerciseId: sampleId(9, 1), slug: "rivers", framing: sampleFraming, rounds: [] },
  },
  joined(1, "organizer", "Delta"),
  joined(2, "analyst", "Coast"),
  joined(3, "analyst", "Delta"),
  joined(4, "observer", ""),
  { type: "exercise.opened", payload: { times: [] } },
  submitted(1, { placement: { x: -0.6, y: 0.4 } }, 2),
  submitted(2, { placement: { x: 0.2, y: 0.7 } }, 3),
  ...[3, 4, 5, 6, 7].map((n) => submitted(n, { placement: { x: n / 10, y: -n / 10 } }, 2)),
  ...[1, 2, 3, 5, 6].map((n): DomainEvent => ({ type: "option.accepted", payload: { optionId: optionId(n) } })),
  {
    type: "option.revised",
    payload: { optionId: optionId(1), revision: 2, changes: { title: "Option 1, better" }, ...plainly },
  },
  {
    type: "comment.posted",
    payload: {
      commentId: sampleId(4, 1),
      quote: null,
      subject: { kind: "option", id: optionId(1), facet: null },
      parentId: null,
      kind: null,
      body: "Why?",
    },
  },
  { type: "narrative.created", payload: { narrativeId: narrativeId(1), number: 1, texts: sampleTexts(1) } },
  {
    type: "narrative.created",
    payload: {
      narrativeId: narrativeId(2),
      number: 2,
      texts: sampleTexts(2, { abstract: "", quadrant: "lower-right" }),
    },
  },
  { type: "option.bundled", payload: { optionId: optionId(1), narrativeId: narrativeId(1), index: 0 } },
  { type: "option.bundled", payload: { optionId: optionId(2), narrativeId: narrativeId(1), index: 0 } },
  { type: "option.merged", payload: { optionId: optionId(3), intoId: optionId(1), note: "", left: null } },
  { type: "option.merged", payload: { optionId: optionId(6), intoId: optionId(5), note: "", left: null } },
  { type: "option.declined", payload: { optionId: optionId(4), reason: "Not about rivers." } },
]);
