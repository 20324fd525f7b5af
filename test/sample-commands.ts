import { randomUUID } from "node:crypto";
import type { CommandType } from "@/lib/domain/commands";
import type { Id, Instant } from "@/lib/domain/primitives";
import { injectContent, narrativeTexts, optionContent, sourceTexts, takeawayTexts } from "./contents";
import {
  analystTerms,
  hour,
  newAccessCode,
  newCode,
  type Played,
  planRounds,
  type Stage,
  stages,
  type TestExercise,
} from "./exercise";

/** What commands may be about. */
export type Targets = {
  /** Accepted, and in the narrative from the stage "bundle" on. */
  bundledId: Id;
  /** Accepted, in no narrative. */
  acceptedId: Id;
  submittedId: Id;
  /** Accepted, and merged into the first. */
  mergedId: Id;
  commentId: Id;
  /** By the other analyst, for the bundled option. */
  suggestionId: Id;
  otherSuggestionId: Id;
  /** By the analyst, for an option of their own. */
  ownSuggestionId: Id;
  sourceId: Id;
  /** On the accepted option, settled by its revision 2. */
  settledCommentId: Id;
  /** From the stage "bundle" on. */
  narrativeId: Id;
  /** From the stage "conclude" on. */
  takeawayId: Id;
  inviteId: Id;
  /** Two that are still to come, and one that is out. */
  injectId: Id;
  spareInjectId: Id;
  releasedInjectId: Id;
  /** Personal, its mail as old as the exercise. */
  personalInviteId: Id;
  /** Waits for a place, behind another one. */
  applicantId: Id;
  /** The round that is open. */
  roundId: Id;
  /** The one before it. */
  endedRoundId: Id;
  /** The one after it. */
  nextRoundId: Id;
  /** Some hours from now. */
  laterAt: Instant;
  /** An observer. */
  memberId: Id;
  moderatorId: Id;
  /** Another observer. */
  suspendedId: Id;
};

/** What `populate` makes, by the names of its ids. */
export const madeIds = [
  "bundledId",
  "acceptedId",
  "submittedId",
  "mergedId",
  "suggestionId",
  "otherSuggestionId",
  "ownSuggestionId",
  "sourceId",
  "commentId",
  "settledCommentId",
  "narrativeId",
  "takeawayId",
  "injectId",
  "spareInjectId",
  "releasedInjectId",
] as const;

/** Goes on to a stage, and leaves on the way something of everything that can be made. */
export async function populate(game: TestExercise, stage: Stage): Promise<Targets> {
  const { play, analyst, moderator } = game;
  const made = Object.fromEntries(madeIds.map((name) => [name, randomUUID()])) as Record<(typeof madeIds)[number], Id>;
  const reaches = (wanted: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(wanted);
  const { inviteId } = await game.invite();
  for (const id of [made.injectId, made.spareInjectId, made.releasedInjectId]) {
    await play(game.organizer, { id, type: "plan-inject", content: injectContent(), plan: { kind: "reserve" } });
  }
  const [{ memberId: suspendedId }] = await game.recruit("observer", 1);
  await play(game.organizer, { type: "suspend-member", memberId: suspendedId });
  const personalInviteId = await game.invitePerson("ann@example.org");
  const [, applicantId] = [await game.queue(), await game.queue()];

  if (reaches("propose")) {
    await game.playTo("propose");
    await play(game.organizer, { type: "release-inject", injectId: made.releasedInjectId });
    for (const id of [made.bundledId, made.acceptedId, made.submittedId, made.mergedId]) {
      await play(analyst, { id, type: "submit-option", content: optionContent() });
      if (id !== made.submittedId) await play(moderator, { type: "accept-option", optionId: id });
    }
    await play(moderator, { type: "merge-option", optionId: made.mergedId, intoId: made.bundledId, note: "" });
    const subject = { kind: "option" as const, id: made.bundledId, facet: null };
    await play(analyst, {
      id: made.commentId,
      type: "post-comment",
      subject,
      parentId: null,
      kind: null,
      body: "Why?",
    });
    await argue(game, made);
  }
  if (reaches("bundle")) {
    await game.playTo("bundle");
    const narrativeId = made.narrativeId;
    await play(moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
    await play(moderator, { type: "bundle-option", optionId: made.bundledId, narrativeId, index: 0 });
  }
  if (reaches("conclude")) {
    await game.playTo("conclude");
    await play(moderator, { id: made.takeawayId, type: "add-takeaway", texts: takeawayTexts() });
  }
  await game.playTo(stage);
  const roundId = game.roundNow().id;
  const place = game.rounds.findIndex(({ id }) => id === roundId);
  const beside = (by: number): Id => game.rounds[place + by]?.id ?? roundId;
  return {
    ...made,
    inviteId,
    personalInviteId,
    applicantId,
    roundId,
    endedRoundId: beside(-1),
    nextRoundId: beside(1),
    laterAt: game.clock.now + 10 * hour,
    memberId: game.observer.memberId,
    moderatorId: moderator.memberId,
    suspendedId,
  };
}

async function argue({ play, analyst, other }: TestExercise, made: Record<(typeof madeIds)[number], Id>) {
  const { bundledId: optionId, acceptedId } = made;
  const revision = { optionId: acceptedId, baseRevision: 1, changes: { title: "Invest in towns, slowly" }, note: "" };
  await play(analyst, { type: "revise-option", ...revision });
  await play(analyst, {
    id: made.settledCommentId,
    type: "post-comment",
    subject: { kind: "option", id: acceptedId, facet: null },
    parentId: null,
    kind: "ask",
    body: "How fast?",
  });
  await play(analyst, { type: "resolve-comment", commentId: made.settledCommentId, revision: 2 });
  const suggestions = [
    [other, made.suggestionId, "implementation"],
    [other, made.otherSuggestionId, "conditionsForSuccess"],
    [analyst, made.ownSuggestionId, "consequencesOfFailure"],
  ] as const;
  for (const [player, id, facet] of suggestions) {
    const text = { facet, text: "Otherwise.", reason: "It is clearer." };
    await play(player, { id, type: "suggest-edit", optionId, baseRevision: 1, ...text });
  }
  await play(analyst, { id: made.sourceId, type: "attach-source", optionId, source: sourceTexts() });
}

/** A command of each type that is right in itself, and changes something of what `populate` has made. */
export function sampleCommand(type: CommandType, targets: Targets): Played {
  const { bundledId, acceptedId, submittedId, mergedId, commentId, settledCommentId, sourceId } = targets;
  const {
    narrativeId,
    takeawayId,
    inviteId,
    personalInviteId,
    applicantId,
    roundId,
    endedRoundId,
    nextRoundId,
    memberId,
    moderatorId,
    suspendedId,
  } = targets;
  const samples: { [T in CommandType]: Extract<Played, { type: T }> } = {
    "frame-exercise": { type: "frame-exercise", changes: { title: "Mexico, again" } },
    "plan-rounds": { type: "plan-rounds", rounds: planRounds() },
    "open-exercise": { type: "open-exercise" },
    "close-exercise": { type: "close-exercise" },
    "publish-exercise": { type: "publish-exercise" },
    "reopen-round": { type: "reopen-round", roundId: endedRoundId, byMs: hour },
    "start-round": { type: "start-round", roundId: nextRoundId },
    "reschedule-round": {
      type: "reschedule-round",
      roundId: nextRoundId,
      opensAt: targets.laterAt,
      lengthMs: hour,
    },
    "grant-grace": { type: "grant-grace", roundId, memberId, byMs: hour },
    "pause-exercise": { type: "pause-exercise" },
    "resume-exercise": { type: "resume-exercise" },
    "advance-round": { type: "advance-round", roundId },
    "extend-round": { type: "extend-round", roundId, byMs: hour },
    "issue-invite": { type: "issue-invite", terms: analystTerms, code: newCode() },
    "invite-people": {
      type: "invite-people",
      people: ["ben@example.org", "cem@example.org"].map((email) => ({ id: randomUUID(), email, role: "analyst" })),
      expiresAt: null,
      allowsGuests: false,
    },
    "resend-invite": { type: "resend-invite", inviteId: personalInviteId },
    "issue-codes": {
      type: "issue-codes",
      terms: { role: "analyst", expiresAt: null, allowsGuests: true },
      codes: [newAccessCode(), newAccessCode()].map((code) => ({ id: randomUUID(), code })),
    },
    "revoke-invite": { type: "revoke-invite", inviteId },
    "seat-member": { type: "seat-member", memberId, desk: "church" },
    "make-announcement": { type: "make-announcement", text: "The call is at noon." },
    "nudge-members": { type: "nudge-members", memberIds: [moderatorId], text: "We would like to hear from you." },
    "plan-inject": { type: "plan-inject", content: injectContent(), plan: { kind: "options", count: 500 } },
    "revise-inject": {
      type: "revise-inject",
      injectId: targets.injectId,
      changes: { title: "The harvest is lost" },
      plan: { kind: "round", roundId: nextRoundId, edge: "opens", offsetMs: 0 },
    },
    "remove-inject": { type: "remove-inject", injectId: targets.spareInjectId },
    "release-inject": { type: "release-inject", injectId: targets.injectId },
    "revoke-invites": { type: "revoke-invites", inviteIds: [personalInviteId] },
    // One more than there are places taken, so that the first of two who wait gets in.
    "set-capacity": { type: "set-capacity", capacity: 6 },
    "admit-applicants": { type: "admit-applicants", applicantIds: [applicantId] },
    "dismiss-applicant": { type: "dismiss-applicant", applicantId },
    "change-role": { type: "change-role", memberId, role: "analyst" },
    "suspend-member": { type: "suspend-member", memberId },
    "reinstate-member": { type: "reinstate-member", memberId: suspendedId },
    "remove-member": { type: "remove-member", memberId },
    "hand-over-exercise": { type: "hand-over-exercise", memberId: moderatorId },
    "submit-option": { type: "submit-option", content: optionContent() },
    "revise-option": {
      type: "revise-option",
      optionId: bundledId,
      baseRevision: 1,
      changes: { title: "Invest in the towns" },
      note: "",
    },
    "restore-revision": { type: "restore-revision", optionId: acceptedId, revision: 1, note: "Too slow." },
    "suggest-edit": {
      type: "suggest-edit",
      optionId: bundledId,
      facet: "summary",
      baseRevision: 1,
      text: "Money for the towns, and for their schools.",
      reason: "Schools come first.",
    },
    "accept-suggestion": { type: "accept-suggestion", suggestionId: targets.suggestionId },
    "decline-suggestion": {
      type: "decline-suggestion",
      suggestionId: targets.otherSuggestionId,
      reason: "It says less.",
    },
    "withdraw-suggestion": { type: "withdraw-suggestion", suggestionId: targets.ownSuggestionId },
    "attach-source": { type: "attach-source", optionId: bundledId, source: sourceTexts({ title: "Another report" }) },
    "remove-source": { type: "remove-source", sourceId },
    "assess-source": { type: "assess-source", sourceId, verdict: "disputed", reason: "Its figures are old." },
    "accept-option": { type: "accept-option", optionId: submittedId },
    "decline-option": { type: "decline-option", optionId: submittedId, reason: "It is another one's twin." },
    "merge-option": { type: "merge-option", optionId: submittedId, intoId: acceptedId, note: "" },
    "unmerge-option": { type: "unmerge-option", optionId: mergedId },
    "post-comment": {
      type: "post-comment",
      subject: { kind: "option", id: bundledId, facet: "summary" },
      parentId: commentId,
      kind: "counter",
      body: "Because the towns are poor.",
    },
    "edit-comment": { type: "edit-comment", commentId, body: "Why the towns?" },
    "delete-comment": { type: "delete-comment", commentId },
    "react-to-comment": { type: "react-to-comment", commentId, reaction: "agree", isOn: true },
    "resolve-comment": { type: "resolve-comment", commentId, revision: 1 },
    "reopen-comment": { type: "reopen-comment", commentId: settledCommentId },
    "create-narrative": { type: "create-narrative", texts: narrativeTexts({ nickname: "Force first" }) },
    "edit-narrative": { type: "edit-narrative", narrativeId, baseVersion: 1, changes: { tagline: "Begin at home." } },
    "remove-narrative": { type: "remove-narrative", narrativeId },
    "bundle-option": { type: "bundle-option", optionId: acceptedId, narrativeId, index: 0 },
    "unbundle-option": { type: "unbundle-option", optionId: bundledId },
    "add-takeaway": { type: "add-takeaway", texts: takeawayTexts({ statement: "Towns differ." }) },
    "edit-takeaway": { type: "edit-takeaway", takeawayId, baseVersion: 1, changes: { statement: "Towns come first." } },
    "remove-takeaway": { type: "remove-takeaway", takeawayId },
  };
  return samples[type];
}
