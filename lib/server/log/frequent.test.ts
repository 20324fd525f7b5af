import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/domain/errors";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type Player } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { readWholeLog } from "@/test/log-equals-tables";
import { createTurns } from "@/lib/server/turns";

const ground = testDatabase();

async function openFloor() {
  const game = await createTestExercise(ground.db, { analysts: 6 });
  await game.playTo("propose");
  const optionId = randomUUID();
  await game.play(game.analyst, { type: "submit-option", id: optionId, content: optionContent() });
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const comment = (body: string, id = randomUUID()): Played => {
    return { type: "post-comment", id, subject, quote: null, parentId: null, kind: null, body };
  };
  const since = await game.readSeq();
  const readNews = async () => (await readWholeLog(ground.db, game.id)).slice(since).map(({ event }) => event);
  return { game, comment, since, readNews };
}

const bodiesOf = (events: { payload: object }[]) =>
  events.map(({ payload }) => ("body" in payload ? payload.body : ""));

function codeOf(outcome: PromiseSettledResult<unknown>): string {
  if (outcome.status === "fulfilled") return "done";
  return outcome.reason instanceof Refusal ? outcome.reason.code : String(outcome.reason);
}

describe("what a crowd sends at the same time", () => {
  it("is committed together, each numbered and answered for itself", async () => {
    const { game, comment, since, readNews } = await openFloor();
    const turns = Array.from({ length: 40 }, (_, place) => ({
      by: game.analysts[place % 6]!,
      body: `Comment ${place}`,
    }));
    const executed = await Promise.all(turns.map(({ by, body }) => game.play(by, comment(body))));

    const news = await readNews();
    expect(bodiesOf(news).toSorted()).toEqual(turns.map(({ body }) => body).toSorted());
    executed.forEach(({ seq, events }, place) => {
      expect(bodiesOf(events)).toEqual([turns[place]!.body]);
      expect(news[seq - since - 1]).toStrictEqual(events[0]);
    });
  });

  it("is refused one by one: who may not stops nobody else", async () => {
    const { game, comment, readNews } = await openFloor();
    const stranger: Player = { ...game.analyst, userId: randomUUID() };
    const silent = comment("To nobody") as Extract<Played, { type: "post-comment" }>;
    const outcomes = await Promise.allSettled([
      game.play(game.analyst, comment("One")),
      game.play(stranger, comment("From outside")),
      game.play(game.observer, comment("From the gallery")),
      game.play(game.other, { ...silent, subject: { ...silent.subject, id: randomUUID() } }),
      game.play(game.other, comment("Two")),
    ]);
    expect(outcomes.map(codeOf)).toEqual(["done", "forbidden", "forbidden", "not-found", "done"]);
    expect(bodiesOf(await readNews())).toEqual(["One", "Two"]);
  });

  it("counts once, though it comes twice in the same moment, and a taken id stops nobody else", async () => {
    const { game, comment, readNews } = await openFloor();
    const elsewhere = await openFloor();
    const [id, taken] = [randomUUID(), randomUUID()];
    await elsewhere.game.play(elsewhere.game.analyst, elsewhere.comment("Theirs", taken));
    const outcomes = await Promise.allSettled([
      game.play(game.analyst, comment("Once", id)),
      game.play(game.analyst, comment("Once", id)),
      game.play(game.other, comment("Mine", taken)),
      game.play(game.other, comment("After")),
      game.play(game.other, comment("Something else", id)),
    ]);
    expect(outcomes.map(codeOf)).toEqual(["done", "done", "id-reused", "done", "id-reused"]);
    expect(bodiesOf(await readNews()).toSorted()).toEqual(["After", "Once"]);
  });

  it("finds the clock up to date, whatever fell due before", async () => {
    const { game, comment, readNews } = await openFloor();
    game.clock.now = game.opensAt("challenge") + 5;
    await Promise.all(game.analysts.map((by, place) => game.play(by, comment(`Late ${place}`))));
    const types = (await readNews()).map(({ type }) => type);
    expect(types).toEqual(["round.closed", "round.opened", ...game.analysts.map(() => "comment.posted")]);
  });
});

describe("turns", () => {
  it("gather what comes while one lot is being done, in its order, and fail with their own lot alone", async () => {
    const lots: number[][] = [];
    const turn = createTurns<number, number>(async (_, items) => {
      lots.push(items);
      await Promise.resolve();
      if (items.includes(5)) throw new Error("This lot failed.");
      return items.map((item) => item * 10);
    }, 3);
    const asked = [1, 2, 3, 4, 5, 6, 7].map((item) => turn("a", item));
    const other = turn("b", 9);
    const outcomes = await Promise.allSettled(asked);
    expect(lots.filter((lot) => !lot.includes(9))).toEqual([[1], [2, 3, 4], [5, 6, 7]]);
    expect(outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : null))).toEqual([
      ...[10, 20, 30, 40],
      ...[null, null, null],
    ]);
    expect(await other).toBe(90);
    expect(await turn("a", 8)).toBe(80);
  });

  it("are given up by who has waited for too long, and go on for the others", async () => {
    let release = (): void => undefined;
    const done: number[] = [];
    const work = async (_: string, items: number[]): Promise<number[]> => {
      done.push(...items);
      if (items.includes(1)) await new Promise<void>((resolve) => (release = resolve));
      return items;
    };
    const turn = createTurns(work, 1, 50);
    const first = turn("a", 1);
    await expectRefusal(turn("a", 2), "unavailable");
    const third = turn("a", 3);
    release();
    expect(await Promise.all([first, third])).toEqual([1, 3]);
    expect(done).toEqual([1, 3]);
  });
});
