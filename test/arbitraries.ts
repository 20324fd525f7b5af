import fc from "fast-check";
import { reactions, replyKinds } from "@/lib/domain/discussion/comment";
import type { DomainEvent, EventPayload, EventType, LoggedEvent } from "@/lib/domain/events";
import { verdicts } from "@/lib/domain/evidence/source";
import type { Framing } from "@/lib/domain/exercise/setup";
import { type ReleasePlan, releaseReasons } from "@/lib/domain/injects/inject";
import { inviteKinds, roles } from "@/lib/domain/members/member";
import {
  facetNames,
  type OptionChanges,
  type OptionContent,
  parts,
  timeHorizons,
  weights,
} from "@/lib/domain/options/option";
import { activities, type RoundPlan, type RoundTimes } from "@/lib/domain/rounds/round";
import { verdicts as shockVerdicts } from "@/lib/domain/shocks/judgement";
import { aLine, anId, anInstant, aText } from "./arbitrary-basics";
import { archivePayloads } from "./arbitrary-archive";
import { coveragePayloads } from "./arbitrary-coverage";
import { moderationPayloads } from "./arbitrary-moderation";
import { narrativePayloads } from "./arbitrary-narratives";
import { framing } from "./contents";

const aPlacement = fc.record({ x: fc.constantFrom(-1, 0, 0.5, 1), y: fc.constantFrom(-1, 0, 0.5, 1) });
const stakeholders = fc.uniqueArray(
  fc.record({ id: fc.constantFrom("army", "church", "press"), part: fc.constantFrom(...parts) }),
  {
    selector: ({ id }) => id,
  },
);
const facets = fc.record({
  summary: aLine,
  intendedOutcome: aLine,
  stakeholdersInvolved: aText,
  implementation: aLine,
  conditionsForSuccess: aText,
  consequencesOfFailure: aText,
});

export const aContent: fc.Arbitrary<OptionContent> = fc.record({
  title: fc.constantFrom("Title one", "Title two", "Title three"),
  facets,
  placement: aPlacement,
  stakeholders,
  instruments: fc.uniqueArray(fc.constantFrom("diplomacy", "law", "finance")),
  timeHorizon: fc.option(fc.constantFrom(...timeHorizons)),
});

const someChanges: fc.Arbitrary<OptionChanges> = fc
  .tuple(
    aContent,
    fc.subarray(["title", "placement", "stakeholders", "instruments", "timeHorizon"] as const),
    fc.subarray([...facetNames]),
  )
  .map(([content, fields, names]) => ({
    ...Object.fromEntries(fields.map((field) => [field, content[field]])),
    ...(names.length > 0 && { facets: Object.fromEntries(names.map((name) => [name, content.facets[name]])) }),
  }));

const aFraming: fc.Arbitrary<Framing> = aLine.map((title) => framing({ title }));
const somePlans: fc.Arbitrary<RoundPlan[]> = fc.uniqueArray(
  fc.record({
    id: anId,
    name: aLine,
    purpose: aText,
    lengthMs: fc.integer({ min: 1_000, max: 5_000 }),
    permits: fc.subarray([...activities]),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
);
const someTimes: fc.Arbitrary<RoundTimes[]> = fc.array(
  fc.record({ roundId: anId, opensAt: anInstant, closesAt: anInstant }),
  { maxLength: 4 },
);
const subject = fc.oneof(
  fc.record({ kind: fc.constant("option" as const), id: anId, facet: fc.option(fc.constantFrom(...facetNames)) }),
  fc.record({ kind: fc.constant("inject" as const), id: anId, facet: fc.constant(null) }),
);
const optionId = anId;
const note = aText;
const anOrdinal = fc.integer({ min: 1, max: 9 });
const suggestion = { suggestionId: anId, optionId };
const source = { sourceId: anId, optionId };
const aPlan: fc.Arbitrary<ReleasePlan> = fc.oneof(
  fc.constant({ kind: "reserve" as const }),
  fc.record({ kind: fc.constant("time" as const), at: anInstant }),
  fc.record({
    kind: fc.constant("round" as const),
    roundId: anId,
    edge: fc.constantFrom("opens" as const, "closes" as const),
    offsetMs: fc.integer({ min: -500, max: 500 }),
  }),
  fc.record({ kind: fc.constant("options" as const), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant("silence" as const), forMs: fc.integer({ min: 1_000, max: 2_000 }) }),
);
const aFile = { id: anId, name: aLine, type: fc.constant("image/png"), size: fc.integer({ min: 1, max: 9 }) };
const desks = fc.uniqueArray(fc.constantFrom("army", "church", "press"));
const anInjectContent = fc.record({
  title: aLine,
  body: aText,
  files: fc.array(fc.record(aFile), { maxLength: 2 }),
  desks,
  asksOptions: fc.boolean(),
});
const due = { roundId: anId, dueAt: anInstant };

/** Any payload of each kind of event: one that is forgotten here does not compile. */
export const payloads: { [T in EventType]: fc.Arbitrary<EventPayload<T>> } = {
  "exercise.created": fc.record({
    exerciseId: anId,
    slug: fc.constant("mexico-2013"),
    framing: aFraming,
    rounds: somePlans,
  }),
  "exercise.framed": fc.record({ framing: aFraming }),
  "exercise.opened": fc.record({ times: someTimes }),
  "exercise.paused": fc.constant({}),
  "exercise.resumed": fc.record({ times: someTimes }),
  "exercise.closed": fc.constant({}),
  "exercise.published": fc.record({ unreferenced: fc.nat({ max: 9 }) }),
  "rounds.planned": fc.record({ rounds: somePlans }),
  "round.opened": fc.record(due),
  "round.ends-soon": fc.record(due),
  "round.closed": fc.record({ ...due, reason: fc.constantFrom("deadline", "advanced", "exercise-closed") }),
  "rounds.rescheduled": fc.record({
    times: someTimes,
    reason: fc.constantFrom("advanced", "extended", "started", "moved"),
  }),
  "round.grace-granted": fc.record({ memberId: anId, roundId: anId, until: anInstant }),
  "round.reopened": fc.record({ roundId: anId, interruptedId: fc.option(anId) }),
  "member.joined": fc.record({
    memberId: anId,
    role: fc.constantFrom(...roles),
    persona: fc.record({ alias: aLine, region: aText, field: aText }),
  }),
  "member.role-changed": fc.record({ memberId: anId, role: fc.constantFrom(...roles) }),
  "member.seated": fc.record({ memberId: anId, desk: fc.option(fc.constantFrom("army", "church")) }),
  "member.suspended": fc.record({ memberId: anId }),
  "member.reinstated": fc.record({ memberId: anId }),
  "member.removed": fc.record({ memberId: anId }),
  "invite.issued": fc.record({
    inviteId: anId,
    terms: fc.record({
      role: fc.constantFrom(...roles),
      maxUses: fc.integer({ min: 1, max: 9 }),
      expiresAt: fc.option(anInstant),
      allowsGuests: fc.boolean(),
    }),
    kind: fc.constantFrom(...inviteKinds),
  }),
  "invite.resent": fc.record({ inviteId: anId }),
  "invite.used": fc.record({ inviteId: anId, memberId: fc.option(anId) }),
  "invite.revoked": fc.record({ inviteId: anId }),
  "capacity.set": fc.record({ capacity: fc.option(fc.integer({ min: 1, max: 9 })) }),
  "applicant.queued": fc.record({
    applicantId: anId,
    role: fc.constantFrom(...roles),
    persona: fc.record({ alias: aLine, region: aText, field: aText }),
  }),
  "applicant.dismissed": fc.record({ applicantId: anId }),
  "option.submitted": fc.record(
    {
      optionId,
      number: fc.integer({ min: 1, max: 9 }),
      content: aContent,
      sourceNote: aText,
      rivalOfId: fc.option(anId),
      callId: anId,
      split: fc.record({
        ...{ fromId: anId, authorId: anId, isAccepted: fc.boolean() },
        contributorIds: fc.uniqueArray(anId, { maxLength: 2 }),
      }),
    },
    { requiredKeys: ["optionId", "number", "content", "sourceNote", "rivalOfId"] },
  ),
  "option.revised": fc.record({
    optionId,
    revision: fc.integer({ min: 2, max: 9 }),
    changes: someChanges,
    note,
    weight: fc.constantFrom(...weights),
    baseNumber: fc.option(anOrdinal),
    restores: fc.option(anOrdinal),
    creditedToId: fc.option(anId),
  }),
  "option.accepted": fc.record({ optionId }),
  "option.declined": fc.record({ optionId, reason: aLine }),
  "option.changes-asked": fc.record({ optionId, commentId: anId, revision: anOrdinal }),
  "option.merged": fc.record({
    ...{ optionId, intoId: anId, note },
    left: fc.option(fc.record({ narrativeId: anId, index: fc.nat({ max: 9 }) })),
  }),
  "option.unmerged": fc.record({ optionId }),
  "option.split": fc.record({
    ...{ optionId, note, partIds: fc.uniqueArray(anId, { minLength: 2, maxLength: 3 }) },
    left: fc.option(fc.record({ narrativeId: anId, index: fc.nat({ max: 9 }) })),
  }),
  "option.unsplit": fc.record({ optionId, partIds: fc.uniqueArray(anId, { maxLength: 3 }), reason: note }),
  "merge.objected": fc.record({ optionId, intoId: fc.option(anId), reason: note }),
  "merge.objection-withdrawn": fc.record({ optionId }),
  "suggestion.made": fc.record({
    ...suggestion,
    facet: fc.constantFrom(...facetNames),
    baseNumber: anOrdinal,
    text: aText,
    reason: aLine,
    injectId: fc.option(anId),
  }),
  "suggestion.accepted": fc.record({ ...suggestion, revision: anOrdinal }),
  "suggestion.declined": fc.record({ ...suggestion, reason: aLine }),
  "suggestion.withdrawn": fc.record(suggestion),
  "source.attached": fc.record({
    ...source,
    source: fc.record({
      facet: fc.option(fc.constantFrom(...facetNames)),
      title: aLine,
      url: fc.option(fc.constant("https://example.org/report")),
      quote: aText,
      relevance: fc.constant("It says so."),
    }),
  }),
  "source.removed": fc.record(source),
  "source.assessed": fc.record({ ...source, verdict: fc.option(fc.constantFrom(...verdicts)), reason: aText }),
  "comment.posted": fc.record({
    commentId: anId,
    subject,
    quote: fc.option(aLine),
    parentId: fc.option(anId),
    kind: fc.option(fc.constantFrom(...replyKinds)),
    body: aLine,
  }),
  "comment.edited": fc.record({ commentId: anId, subject, body: aLine }),
  "comment.deleted": fc.record({ commentId: anId, subject }),
  "comment.reacted": fc.record({
    commentId: anId,
    subject,
    reaction: fc.constantFrom(...reactions),
    isOn: fc.boolean(),
  }),
  "comment.resolved": fc.record({ commentId: anId, subject, revision: fc.option(anOrdinal) }),
  "comment.reopened": fc.record({ commentId: anId, subject }),
  ...moderationPayloads,
  ...narrativePayloads,
  "inject.planned": fc.record({ injectId: anId, content: anInjectContent, plan: aPlan }),
  "inject.revised": fc.record({ injectId: anId, content: anInjectContent, plan: aPlan, isMoved: fc.boolean() }),
  "inject.removed": fc.record({ injectId: anId }),
  "inject.released": fc.record({
    injectId: anId,
    number: anOrdinal,
    content: anInjectContent,
    reason: fc.constantFrom(...releaseReasons),
  }),
  "option.judged": fc.record({
    injectId: anId,
    optionId,
    verdict: fc.option(fc.constantFrom(...shockVerdicts)),
    before: fc.option(fc.constantFrom(...shockVerdicts)),
    reason: aText,
    revision: anOrdinal,
    suggestionId: fc.option(anId),
  }),
  "option.rated": fc.record({
    roundId: anId,
    optionId,
    memberId: anId,
    answer: fc.option(
      fc.record({
        scores: fc.dictionary(fc.constantFrom("impact", "risk"), fc.integer({ min: 1, max: 7 })),
        placement: fc.option(aPlacement),
        reason: aText,
        abstains: fc.boolean(),
        revision: anOrdinal,
      }),
    ),
  }),
  ...coveragePayloads,
  ...archivePayloads,
};

const anEvent: fc.Arbitrary<DomainEvent> = fc.oneof(
  ...(Object.entries(payloads) as [EventType, fc.Arbitrary<DomainEvent["payload"]>][]).map(([type, payload]) =>
    payload.map((value) => ({ type, payload: value }) as DomainEvent),
  ),
);

/** A log of any events in any order: also such as no exercise could have. */
export const aLog: fc.Arbitrary<LoggedEvent[]> = fc
  .array(fc.tuple(anEvent, fc.option(anId)), { maxLength: 40 })
  // What comes from fast-check has no prototype; what comes from the wire has.
  .map((entries) =>
    entries.map(([event, by], index) => structuredClone({ ...event, by, seq: index + 1, at: 1_000 + index })),
  );
