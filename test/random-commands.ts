import { randomUUID } from "node:crypto";
import type { Gap } from "@/lib/domain/coverage/gap";
import type { CommandType } from "@/lib/domain/commands";
import { reactions } from "@/lib/domain/discussion/comment";
import { verdicts } from "@/lib/domain/evidence/source";
import { levels } from "@/lib/domain/expertise/expertise";
import type { ReleasePlan } from "@/lib/domain/injects/inject";
import { roles } from "@/lib/domain/members/member";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { verdicts as shockVerdicts } from "@/lib/domain/shocks/judgement";
import { facetNames, parts } from "@/lib/domain/options/option";
import type { ExerciseState } from "@/lib/domain/state";
import { injectContent, optionContent, sourceTexts, splitTexts } from "./contents";
import { analystTerms, newAccessCode, newCode, type Played } from "./exercise";
import type { Random } from "./random";
import { randomModeration } from "./random-moderation";
import { randomNarrativeCommands } from "./random-narratives";

const none = randomUUID();

/** Everything that does not end the exercise, the common more often than the rare. */
const common: CommandType[] = ["post-comment", "submit-option", "revise-option", "accept-option", "bundle-option"];
const rare: CommandType[] = [
  "frame-exercise",
  "extend-round",
  "start-round",
  "reschedule-round",
  "grant-grace",
  "seat-member",
  "plan-inject",
  "plan-inject",
  "revise-inject",
  "remove-inject",
  "release-inject",
  "judge-option",
  "rate-option",
  "rate-option",
  "rate-option",
  "judge-option",
  "judge-option",
  "make-announcement",
  "nudge-members",
  "state-expertise",
  "issue-call",
  "close-call",
  "reopen-round",
  "pause-exercise",
  "resume-exercise",
  "resume-exercise",
  "issue-invite",
  "invite-people",
  "resend-invite",
  "issue-codes",
  "revoke-invite",
  "revoke-invites",
  "set-capacity",
  "admit-applicants",
  "dismiss-applicant",
  "change-role",
  "suspend-member",
  "reinstate-member",
  "reinstate-member",
  "decline-option",
  "merge-option",
  "unmerge-option",
  "split-option",
  "unsplit-option",
  "object-to-merge",
  "object-to-merge",
  "withdraw-objection",
  "restore-revision",
  "suggest-edit",
  "accept-suggestion",
  "decline-suggestion",
  "withdraw-suggestion",
  "attach-source",
  "remove-source",
  "assess-source",
  "edit-comment",
  "delete-comment",
  "react-to-comment",
  "resolve-comment",
  "reopen-comment",
  "ask-for-changes",
  "ask-for-changes",
  "hide-comment",
  "hide-comment",
  "restore-comment",
  "raise-flag",
  "raise-flag",
  "settle-flag",
  "lock-thread",
  "unlock-thread",
  "unlock-thread",
  "set-slow-mode",
  "create-narrative",
  "edit-narrative",
  "remove-narrative",
  "unbundle-option",
  "add-takeaway",
  "edit-takeaway",
  "remove-takeaway",
  "write-line",
  "support-takeaway",
  "ratify-narrative",
  "ratify-narrative",
  "withdraw-ratification",
  "flag-contradiction",
  "settle-contradiction",
  "withdraw-contradiction",
  "open-independent-bundling",
  "save-bundling",
  "save-bundling",
  "save-bundling",
  "hand-in-bundling",
  "hand-in-bundling",
  "take-back-bundling",
  "reveal-bundlings",
];

/** Something that somebody could try in this state; now and then it is refused. */
export function randomCommand(random: Random, state: ExerciseState, roleChanges: string[]): Played {
  const { pick, below } = random;
  const text = `Text ${below(1_000)}`;
  const option = pick(Object.values(state.options));
  const optionId = option?.id ?? none;
  const other = pick(Object.keys(state.options)) ?? none;
  const mergedId = pick(Object.values(state.options).filter(({ mergedIntoId }) => mergedIntoId !== null))?.id ?? none;
  const splitId = pick(Object.values(state.options).filter(({ splitIntoIds }) => splitIntoIds.length > 0))?.id ?? none;
  const narrativeId = pick(Object.keys(state.narratives)) ?? none;
  const comment = pick(Object.values(state.threads).flatMap((thread) => Object.values(thread)));
  const suggestionId = pick(Object.keys(state.suggestions)) ?? none;
  const sourceId = pick(Object.keys(state.sources)) ?? none;
  const facet = pick(facetNames) ?? "summary";
  const someRevision = 1 + below(option?.revision ?? 1);
  const commentId = comment?.id ?? none;
  const inviteId = pick(Object.keys(state.invites)) ?? none;
  const applicantId = pick(Object.keys(state.applicants)) ?? none;
  const roundId = state.rounds[0]?.id ?? none;
  const someMember = pick(Object.keys(state.members)) ?? none;
  const inject = pick(Object.values(state.injects));
  const injectId = inject?.id ?? none;
  const call = pick(Object.values(state.calls));
  const callId = call?.id ?? none;
  const desks = random.isOnceIn(2) ? [] : ["church"];
  const plan =
    pick<ReleasePlan>([
      { kind: "reserve" },
      { kind: "time", at: (state.rounds.at(-1)?.opensAt ?? 0) + below(10_000) },
      { kind: "round", roundId, edge: pick(["opens", "closes"] as const)!, offsetMs: below(10_000) - 5_000 },
      { kind: "options", count: 1 + below(30) },
      { kind: "silence", forMs: 1_000 + below(5_000) },
    ]) ?? ({ kind: "reserve" } as const);
  const aboutInject = inject && random.isOnceIn(4);
  const aboutNarrative = narrativeId !== none && random.isOnceIn(4);
  const subject = aboutInject
    ? { kind: "inject" as const, id: injectId, facet: null }
    : aboutNarrative
      ? { kind: "narrative" as const, id: narrativeId, facet: null }
      : { kind: "option" as const, id: optionId, facet: pick([null, ...facetNames]) ?? null };
  const parentId = comment?.subject.id === subject.id ? comment.id : null;
  const stakeholders = [{ id: "church", part: pick(parts) ?? "leads" }];
  const placement = { x: below(21) / 10 - 1, y: below(21) / 10 - 1 };

  const commands: { [T in CommandType]?: Extract<Played, { type: T }> } = {
    "frame-exercise": { type: "frame-exercise", changes: { title: text } },
    "extend-round": { type: "extend-round", roundId, byMs: 1_000 + below(5_000), alone: random.isOnceIn(3) },
    "reopen-round": { type: "reopen-round", roundId, byMs: 1_000 + below(5_000) },
    "start-round": { type: "start-round", roundId: pick(state.rounds)?.id ?? none },
    "reschedule-round": {
      type: "reschedule-round",
      roundId: pick(state.rounds)?.id ?? none,
      opensAt: (state.rounds.at(-1)?.opensAt ?? 0) + below(10_000),
      lengthMs: 1_000 + below(5_000),
      alone: random.isOnceIn(2),
    },
    "grant-grace": {
      type: "grant-grace",
      roundId: pick(state.rounds)?.id ?? none,
      memberId: someMember,
      byMs: below(10_000),
    },
    "seat-member": { type: "seat-member", memberId: someMember, desk: pick(["church", "press", null]) ?? null },
    "plan-inject": {
      type: "plan-inject",
      content: injectContent({ title: text, desks, asksOptions: desks.length === 0 }),
      plan,
    },
    "revise-inject": { type: "revise-inject", injectId, changes: { title: text }, ...(random.isOnceIn(2) && { plan }) },
    "remove-inject": { type: "remove-inject", injectId },
    "judge-option": {
      type: "judge-option",
      ...{ injectId, optionId, reason: text },
      ...(random.isOnceIn(2)
        ? { verdict: pick([...shockVerdicts, null]) ?? null }
        : { verdict: "bends", patch: { facet, text, baseRevision: someRevision } }),
    },
    "rate-option": {
      type: "rate-option",
      optionId,
      ...(random.isOnceIn(4)
        ? { abstains: random.isOnceIn(2) }
        : {
            scores: { impact: 1 + random.below(7), ...(random.isOnceIn(2) && { risk: 1 + random.below(7) }) },
            placement: random.isOnceIn(2) ? { x: random.below(3) - 1, y: random.below(3) - 1 } : null,
            reason: random.isOnceIn(2) ? text : "",
          }),
    },
    "make-announcement": { type: "make-announcement", text },
    "nudge-members": { type: "nudge-members", memberIds: [someMember, pick(roleChanges) ?? someMember], text },
    "issue-call": {
      type: "issue-call",
      gap: pick<Gap>([{ stakeholderId: "church" }, { instrumentId: "diplomacy", quadrant: pick(quadrants)! }])!,
      text,
    },
    "close-call": { type: "close-call", callId },
    "state-expertise": {
      type: "state-expertise",
      levels: random.isOnceIn(4)
        ? {}
        : { "stakeholder:church": pick(levels) ?? 0, "instrument:diplomacy": pick(levels) ?? 0 },
    },
    "release-inject": { type: "release-inject", injectId },
    "pause-exercise": { type: "pause-exercise" },
    "resume-exercise": { type: "resume-exercise" },
    "issue-invite": { type: "issue-invite", terms: analystTerms, code: newCode() },
    "invite-people": {
      type: "invite-people",
      people: [{ id: randomUUID(), email: `member${below(30)}@example.org`, role: pick(roles) ?? "analyst" }],
      expiresAt: null,
      allowsGuests: random.isOnceIn(2),
    },
    "resend-invite": { type: "resend-invite", inviteId },
    "issue-codes": {
      type: "issue-codes",
      terms: { role: "analyst", expiresAt: null, allowsGuests: true },
      codes: [{ id: randomUUID(), code: newAccessCode() }],
    },
    "revoke-invite": { type: "revoke-invite", inviteId },
    "revoke-invites": { type: "revoke-invites", inviteIds: [inviteId] },
    "set-capacity": { type: "set-capacity", capacity: pick([null, 1 + below(9)]) ?? null },
    "admit-applicants": { type: "admit-applicants", applicantIds: [applicantId] },
    "dismiss-applicant": { type: "dismiss-applicant", applicantId },
    "change-role": { type: "change-role", memberId: pick(roleChanges) ?? none, role: pick(roles) ?? "analyst" },
    "suspend-member": { type: "suspend-member", memberId: pick(roleChanges) ?? none },
    "reinstate-member": { type: "reinstate-member", memberId: pick(roleChanges) ?? none },
    "submit-option": {
      type: "submit-option",
      content: optionContent({ title: text, placement, stakeholders }),
      ...(call && call.closedAt === null && { callId: call.id }),
    },
    "revise-option": {
      type: "revise-option",
      optionId,
      baseRevision: random.isOnceIn(3) ? someRevision : (option?.revision ?? 1),
      changes: { placement, facets: { [facet]: text } },
      note: "",
    },
    "restore-revision": { type: "restore-revision", optionId, revision: someRevision, note: text },
    "suggest-edit": { type: "suggest-edit", optionId, facet, baseRevision: someRevision, text, reason: text },
    "accept-suggestion": { type: "accept-suggestion", suggestionId },
    "decline-suggestion": { type: "decline-suggestion", suggestionId, reason: text },
    "withdraw-suggestion": { type: "withdraw-suggestion", suggestionId },
    "attach-source": { type: "attach-source", optionId, source: sourceTexts({ title: text, facet }) },
    "remove-source": { type: "remove-source", sourceId },
    "assess-source": { type: "assess-source", sourceId, verdict: pick(verdicts) ?? null, reason: text },
    "accept-option": { type: "accept-option", optionId },
    "decline-option": { type: "decline-option", optionId, reason: text },
    "merge-option": { type: "merge-option", optionId, intoId: other, note: text },
    "unmerge-option": { type: "unmerge-option", optionId },
    "split-option": {
      type: "split-option",
      optionId,
      ...splitTexts({ baseRevision: option?.revision ?? 1, count: 2 + below(2) }),
    },
    "unsplit-option": { type: "unsplit-option", optionId: splitId },
    "object-to-merge": { type: "object-to-merge", optionId: mergedId, reason: text },
    "withdraw-objection": { type: "withdraw-objection", optionId: mergedId },
    "post-comment": { type: "post-comment", subject, parentId, kind: null, body: text },
    "edit-comment": { type: "edit-comment", commentId, body: text },
    "delete-comment": { type: "delete-comment", commentId },
    "react-to-comment": {
      type: "react-to-comment",
      commentId,
      reaction: pick(reactions) ?? "agree",
      isOn: !random.isOnceIn(3),
    },
    "resolve-comment": { type: "resolve-comment", commentId, revision: random.isOnceIn(2) ? null : someRevision },
    "reopen-comment": { type: "reopen-comment", commentId },
    ...randomModeration(random, state, { comment, optionId, none, text }),
    ...randomNarrativeCommands(random, state, text),
  };
  // While the clock stands hardly anything is permitted: it is soon let go on.
  const isStuck = state.exercise.pausedAt !== null && random.isOnceIn(2);
  const type = isStuck ? "resume-exercise" : (pick(random.isOnceIn(2) ? common : rare) ?? "post-comment");
  return { id: randomUUID(), ...(commands[type] ?? commands["post-comment"]!) };
}
