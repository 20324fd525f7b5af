import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { narrativeTexts, optionContent, splitTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { Refusal } from "@/lib/domain/errors";
import { isProposed, type PolicyOption, standingOf } from "@/lib/domain/options/option";
import { createRandom } from "@/lib/domain/random";
import { readCredit } from "@/lib/server/credit/read-credit";
import { readState } from "@/lib/server/exercises/read-snapshot";

const ground = testDatabase();

type Game = { game: TestExercise; narrativeIds: string[] };

async function layOut(): Promise<Game> {
  const game = await createTestExercise(ground.db, { analysts: 3 });
  const ids = Array.from({ length: 5 }, () => randomUUID());
  await game.playTo("propose");
  for (const [place, id] of ids.entries()) {
    const content = optionContent({ title: `Option ${place + 1}` });
    await game.play(game.analyst, { id, type: "submit-option", content });
    await game.play(game.moderator, { type: "accept-option", optionId: id });
  }
  await game.playTo("challenge");
  for (const optionId of ids) {
    await game.play(game.other, { type: "rate-option", optionId, reason: "", scores: { feasibility: 5 } });
  }
  await game.playTo("bundle");
  const narrativeIds = [randomUUID(), randomUUID()];
  for (const [place, id] of narrativeIds.entries()) {
    await game.play(game.moderator, { id, type: "create-narrative", texts: narrativeTexts() });
    for (const optionId of ids.slice(2 * place, 2 * place + 2)) {
      await game.play(game.moderator, { type: "bundle-option", optionId, narrativeId: id, index: 9 });
    }
  }
  return { game, narrativeIds };
}

const readAll = (game: TestExercise) => {
  const viewer = { kind: "member" as const, memberId: game.other.memberId, role: game.other.role };
  return ground.db.prisma.$transaction((tx) => readState(tx, game.id, viewer, { threads: "all", options: "all" }));
};
type State = Awaited<ReturnType<typeof readAll>>;

const steps = ["merge", "split", "undo", "bundle"] as const;

/** A move among what stands, by the moderator; null where there is none to make. */
function moveOf(step: (typeof steps)[number], seed: number, state: State, narrativeIds: string[]): Played | null {
  const random = createRandom(seed);
  const options = Object.values(state.options).toSorted((a, b) => a.number - b.number);
  const standing = options.filter((option) => isProposed(option));
  const [one, other] = random.some(standing, 2);
  switch (step) {
    case "merge":
      return one && other ? { type: "merge-option", optionId: one.id, intoId: other.id, note: "" } : null;
    case "split":
      return one ? { type: "split-option", optionId: one.id, ...splitTexts({ baseRevision: one.revision }) } : null;
    case "undo":
      return undoOf(random.pick(options.filter((option) => undoOf(option) !== null)));
    case "bundle": {
      const narrativeId = random.pick(narrativeIds);
      return one ? { type: "bundle-option", optionId: one.id, narrativeId, index: random.below(3) } : null;
    }
  }
}

function undoOf(option: PolicyOption | undefined): Played | null {
  if (option === undefined) return null;
  const standing = standingOf(option);
  if (standing === "merged") return { type: "unmerge-option", optionId: option.id };
  return standing === "split" ? { type: "unsplit-option", optionId: option.id } : null;
}

/** Plays a command, of which some are refused: what has been merged into is not merged, nor is what was split undone before. */
async function tryTo(game: TestExercise, command: Played): Promise<boolean> {
  try {
    await game.play(game.moderator, command);
    await expectLogEqualsTables(ground.db, game.id);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === "invalid") return false;
    throw error;
  }
}

/** What merging, splitting and undoing must leave as it was, of the options that were there at first. */
async function readWhatStays(game: TestExercise, { options, narratives, ratings }: State) {
  const first = Object.values(options).filter(({ splitFromId }) => splitFromId === null);
  const credits = [];
  for (const { number } of first) {
    const { seq: _seq, ...credit } = await readCredit(game.id, number);
    credits.push(credit);
  }
  return { options: Object.fromEntries(first.map((option) => [option.id, option])), narratives, ratings, credits };
}

it("comes back to the same boards, ratings and credits once all merges and splits are undone", async () => {
  const aStep = fc.tuple(fc.constantFrom("merge" as const, "split" as const, "undo" as const), fc.nat());
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 2, maxLength: 7 }), async (moves) => {
      const { game, narrativeIds } = await layOut();
      const before = await readWhatStays(game, await readAll(game));
      const made: string[] = [];
      // What came last goes first: a place on the board is counted among those that stood there then.
      const undoLast = async (): Promise<void> => {
        const command = undoOf((await readAll(game)).options[made.pop() ?? ""]);
        if (command) await game.play(game.moderator, command);
      };
      for (const [step, seed] of moves) {
        if (step === "undo") {
          await undoLast();
          continue;
        }
        const command = moveOf(step, seed, await readAll(game), narrativeIds);
        if (command && "optionId" in command && (await tryTo(game, command))) made.push(command.optionId);
      }
      while (made.length > 0) await undoLast();
      const state = await readAll(game);
      const parts = Object.values(state.options).filter(({ splitFromId }) => splitFromId !== null);
      expect(parts.filter((part) => isProposed(part))).toEqual([]);
      const after = await readWhatStays(game, state);
      expect({ ...after, narratives: {} }).toEqual({ ...before, narratives: {} });
      expect(placesOf(after)).toEqual(placesOf(before));
    }),
    { numRuns: 4, seed: 20 },
  );
});

it("keeps every option in one place whatever is bundled in between, and leaves nothing merged or split", async () => {
  const aStep = fc.tuple(fc.constantFrom(...steps), fc.nat());
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 10 }), async (moves) => {
      const { game, narrativeIds } = await layOut();
      for (const [step, seed] of moves) {
        const command = moveOf(step, seed, await readAll(game), narrativeIds);
        if (command !== null) await tryTo(game, command);
      }
      for (let isLeft = true; isLeft;) {
        isLeft = false;
        for (const option of Object.values((await readAll(game)).options)) {
          const command = undoOf(option);
          if (command && (await tryTo(game, command))) isLeft = true;
        }
      }
      const { options, narratives } = await readAll(game);
      expect(Object.values(options).filter((option) => undoOf(option) !== null || option.mergedFrom)).toEqual([]);
      expect(Object.values(options).flatMap(({ takenIn }) => Object.keys(takenIn))).toEqual([]);
      const bundled = Object.values(narratives).flatMap(({ optionIds }) => optionIds);
      expect(new Set(bundled).size).toBe(bundled.length);
      expect(bundled.filter((id) => !isProposed(options[id]!))).toEqual([]);
    }),
    { numRuns: 3, seed: 21 },
  );
});

function placesOf({ narratives }: Pick<State, "narratives">) {
  return Object.fromEntries(Object.values(narratives).map(({ id, optionIds }) => [id, optionIds]));
}
