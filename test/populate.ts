import { randomUUID } from "node:crypto";
import type { Id, Instant } from "@/lib/domain/primitives";
import { injectContent, narrativeTexts, optionContent, sourceTexts, splitTexts, takeawayTexts } from "./contents";
import { hour, type Stage, stages, type TestExercise } from "./exercise";

/** What commands may be about. */
export type Targets = {
  /** Accepted, and in the narrative from the stage "bundle" on. */
  bundledId: Id;
  /** Accepted, in no narrative. */
  acceptedId: Id;
  submittedId: Id;
  /** Accepted, and merged into the first. */
  mergedId: Id;
  /** Accepted, and split into two. */
  splitId: Id;
  commentId: Id;
  /** By the other analyst, for the bundled option. */
  suggestionId: Id;
  otherSuggestionId: Id;
  /** By the analyst, for an option of their own. */
  ownSuggestionId: Id;
  sourceId: Id;
  /** A call for proposals that stands. */
  callId: Id;
  /** On the accepted option, settled by its revision 2. */
  settledCommentId: Id;
  /** The analyst's, on the merged option. */
  hiddenCommentId: Id;
  /** The other analyst's, about the first comment. */
  flagId: Id;
  /** The option whose thread is locked. */
  lockedId: Id;
  /** From the stage "bundle" on. */
  narrativeId: Id;
  /** From the stage "conclude" on. */
  takeawayId: Id;
  inviteId: Id;
  /** Two that are still to come, and one that is out. */
  injectId: Id;
  spareInjectId: Id;
  releasedInjectId: Id;
  contradictionId: Id;
  /** The analyst's. */
  ownContradictionId: Id;
  /** An independent bundling in which the organizer and the moderator have handed in. */
  sittingId: Id;
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
  "splitId",
  "suggestionId",
  "otherSuggestionId",
  "ownSuggestionId",
  "sourceId",
  "callId",
  "commentId",
  "settledCommentId",
  "hiddenCommentId",
  "flagId",
  "narrativeId",
  "takeawayId",
  "injectId",
  "spareInjectId",
  "releasedInjectId",
  "contradictionId",
  "ownContradictionId",
  "sittingId",
] as const;

/** Goes on to a stage, and leaves on the way something of everything that can be made. */
export async function populate(game: TestExercise, stage: Stage): Promise<Targets> {
  const { play, analyst, moderator } = game;
  const made = Object.fromEntries(madeIds.map((name) => [name, randomUUID()])) as Record<(typeof madeIds)[number], Id>;
  const reaches = (wanted: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(wanted);
  const { inviteId } = await game.invite();
  for (const id of [made.injectId, made.spareInjectId, made.releasedInjectId]) {
    await play(game.organizer, {
      id,
      type: "plan-inject",
      content: injectContent({ asksOptions: true }),
      plan: { kind: "reserve" },
    });
  }
  const [{ memberId: suspendedId }] = await game.recruit("observer", 1);
  await play(game.organizer, { type: "suspend-member", memberId: suspendedId });
  const personalInviteId = await game.invitePerson("ann@example.org");
  const [, applicantId] = [await game.queue(), await game.queue()];

  if (reaches("propose")) {
    await game.playTo("propose");
    await play(game.organizer, { type: "release-inject", injectId: made.releasedInjectId });
    for (const id of [made.bundledId, made.acceptedId, made.submittedId, made.mergedId, made.splitId]) {
      await play(analyst, { id, type: "submit-option", content: optionContent() });
      if (id !== made.submittedId) await play(moderator, { type: "accept-option", optionId: id });
    }
    await play(moderator, { type: "merge-option", optionId: made.mergedId, intoId: made.bundledId, note: "" });
    await play(moderator, { type: "split-option", optionId: made.splitId, ...splitTexts() });
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
    await moderate(game, made);
    const gap = { instrumentId: "law-enforcement" };
    const pairs = [
      [made.contradictionId, analyst, [made.bundledId, made.acceptedId]],
      [made.ownContradictionId, analyst, [made.bundledId, made.submittedId]],
    ] as const;
    for (const [id, player, [one, other]] of pairs) {
      await play(player, {
        id,
        type: "flag-contradiction",
        optionIds: [one, other],
        reason: "There is money for one.",
      });
    }
    await bundleBlind(game, made);
    await play(moderator, { id: made.callId, type: "issue-call", gap, text: "What could the police do?" });
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
    lockedId: made.mergedId,
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

async function bundleBlind({ play, organizer, moderator }: TestExercise, made: Record<(typeof madeIds)[number], Id>) {
  const { sittingId, bundledId, acceptedId } = made;
  await play(moderator, { id: sittingId, type: "open-independent-bundling" });
  for (const player of [organizer, moderator]) {
    const groups = [{ id: randomUUID(), nickname: "Towns", optionIds: [bundledId, acceptedId] }];
    await play(player, { type: "save-bundling", sittingId, groups });
    await play(player, { type: "hand-in-bundling", sittingId });
  }
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

async function moderate({ play, moderator, analyst, other }: TestExercise, made: Record<(typeof madeIds)[number], Id>) {
  const { mergedId: lockedId, hiddenCommentId: commentId } = made;
  const subject = { kind: "option" as const, id: lockedId, facet: null };
  await play(analyst, { id: commentId, type: "post-comment", subject, parentId: null, kind: null, body: "Nonsense!" });
  await play(moderator, { type: "hide-comment", commentId, reason: "It attacks the author." });
  await play(moderator, { type: "lock-thread", subject: { kind: "option", id: lockedId }, reason: "It is merged." });
  const flagged = { ...subject, id: made.bundledId };
  const flag = { subject: flagged, commentId: made.commentId, reason: "off-topic", text: "" } as const;
  await play(other, { id: made.flagId, type: "raise-flag", ...flag });
}
