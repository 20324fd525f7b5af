import { expect, it } from "vitest";
import type { Viewer } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";
import { Refusal } from "@/lib/domain/errors";
import { fold } from "@/lib/domain/evolve";
import { policy } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";
import { emptyTimeline, extended, stateAt, type Timeline } from "@/lib/domain/replay/timeline";
import type { ExerciseState } from "@/lib/domain/state";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { testDatabase } from "@/test/database";
import type { Player, TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { openForAll } from "@/test/open-for-all";
import { createRandom, type Random } from "@/test/random";
import { randomCommand } from "@/test/random-commands";
import { readBatch } from "./read-batch";

const ground = testDatabase();
const steps = 160;

type Taken = { viewer: Viewer; state: ExerciseState };

it.each([1, 2, 3])("what replay shows at a moment is what the server showed in that moment, seed %i", async (seed) => {
  const random = createRandom(seed);
  const game = await openForAll(ground.db);
  const { organizer, moderators, analysts, observer } = game;
  const players = [organizer, ...moderators, ...analysts, observer];
  // Who may see what stays the same, so that then and now can be compared.
  const restless = [moderators[1]!, analysts[2]!].map(({ memberId }) => memberId);
  await game.play(organizer, { type: "seat-member", memberId: analysts[0]!.memberId, desk: "church" });
  const viewers: Viewer[] = [
    { kind: "reader" },
    { kind: "member", memberId: organizer.memberId, role: "organizer" },
    { kind: "member", memberId: analysts[0]!.memberId, role: "analyst", desk: "church" },
    { kind: "member", memberId: analysts[1]!.memberId, role: "analyst", desk: null },
    { kind: "member", memberId: observer.memberId, role: "observer" },
  ];

  const taken: Taken[] = [];
  for (let step = 0; step < steps; step += 1) {
    game.clock.now += 1_000;
    await attempt(random, game, players, restless);
    if (step % 10 === 9) await deleteSomething(random, game, players);
    if (step % 10 === 4) await hideSomething(random, game);
    if (step % 8 !== 0) continue;
    for (const viewer of viewers) {
      const { state } = await readSnapshot(game.id, viewer, { threads: "all", options: "all" });
      taken.push({ viewer, state });
    }
  }

  const deleted = await readGone(game.id, "deleted");
  const hidden = await readGone(game.id, "hidden");
  const timelines = new Map<Viewer, Timeline>();
  for (const viewer of viewers) timelines.set(viewer, await load(game.id, viewer));
  for (const { viewer, state } of taken) {
    const replayed = stateAt(timelines.get(viewer)!, state.seq);
    const gone = new Set([...deleted, ...hidden]);
    expect(silenced(replayed, gone), JSON.stringify(viewer)).toStrictEqual(silenced(state, gone));
    if (viewer.kind === "reader") {
      for (const id of hidden) expect(wordsOf(replayed, id), "hidden words are in no replay").toBe("");
    }
    for (const id of deleted) expect(wordsOf(replayed, id), "deleted words come back in no replay").toBe("");
  }
  expect(deleted.size).toBeGreaterThan(0);
  expect(hidden.size).toBeGreaterThan(0);
});

/** The log as a page loads it. */
async function load(exerciseId: Id, viewer: Viewer): Promise<Timeline> {
  let timeline = emptyTimeline;
  for (;;) {
    const { from, to, events } = await readBatch(exerciseId, viewer, timeline.lastSeq);
    if (from === to) return timeline;
    timeline = extended(timeline, events, to);
  }
}

async function attempt(random: Random, game: TestExercise, players: Player[], restless: Id[]): Promise<void> {
  const state = fold((await readWholeLog(ground.db, game.id)).map(({ event }) => event));
  const command = randomCommand(random, state, restless);
  if (command.type === "seat-member") return;
  const mayDoIt = players.filter(({ memberId }) => policy[command.type].roles.includes(state.members[memberId]!.role));
  await tried(game.play(random.pick(mayDoIt)!, command));
}

/** What is refused, while the clock stands say, is left. */
async function tried(played: Promise<unknown>): Promise<void> {
  await played.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

/** By its author, who alone may do so, and who may have been shut out since. */
async function deleteSomething(random: Random, { id, play }: TestExercise, players: Player[]): Promise<void> {
  const { threads, members } = fold((await readWholeLog(ground.db, id)).map(({ event }) => event));
  const comments = Object.values(threads).flatMap((thread) => Object.values(thread));
  const comment = random.pick(
    comments.filter(({ deletedAt, authorId }) => deletedAt === null && members[authorId]?.standing === "active"),
  );
  const author = players.find(({ memberId }) => memberId === comment?.authorId);
  if (comment && author) await tried(play(author, { type: "delete-comment", commentId: comment.id }));
}

async function hideSomething(random: Random, { id, play, organizer }: TestExercise): Promise<void> {
  const { threads } = fold((await readWholeLog(ground.db, id)).map(({ event }) => event));
  const comment = random.pick(Object.values(threads).flatMap((thread) => Object.values(thread)));
  if (comment) await tried(play(organizer, { type: "hide-comment", commentId: comment.id, reason: "It is rude." }));
}

/** The comments that are deleted or hidden at the end. */
async function readGone(exerciseId: Id, how: "deleted" | "hidden"): Promise<Set<Id>> {
  const { threads } = fold((await readWholeLog(ground.db, exerciseId)).map(({ event }) => event));
  const comments = Object.values(threads).flatMap((thread) => Object.values(thread));
  const isGone = ({ deletedAt, hidden }: Comment) => (how === "deleted" ? deletedAt : hidden) !== null;
  return new Set(comments.filter(isGone).map(({ id }) => id));
}

/** The state without the words that were deleted or hidden since, which the log gives out no more. */
function silenced(state: ExerciseState, gone: ReadonlySet<Id>): ExerciseState {
  const threads = Object.entries(state.threads).map(([subjectId, thread]) => [
    subjectId,
    Object.fromEntries(
      Object.entries(thread).map(([id, comment]) => [
        id,
        gone.has(id) ? { ...comment, body: "", quote: null } : comment,
      ]),
    ),
  ]);
  return { ...state, threads: Object.fromEntries(threads) as ExerciseState["threads"] };
}

/** What a comment says in this state; nothing where it is not there. */
function wordsOf({ threads }: ExerciseState, commentId: Id): string {
  const comment = Object.values(threads).find((thread) => commentId in thread)?.[commentId];
  return comment ? `${comment.body}${comment.quote ?? ""}` : "";
}
