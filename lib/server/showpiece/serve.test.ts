import { beforeEach, expect, it } from "vitest";
import { GET } from "@/app/api/v1/exercises/[slug]/showpiece/route";
import { countsOf } from "@/lib/domain/replay/counts";
import { reelOf } from "@/lib/domain/showpiece/reel";
import { Showpiece } from "@/lib/domain/showpiece/showpiece";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { findShowpiece, serveShowpiece } from "./serve";

const ground = testDatabase();
let game: TestExercise;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  for (let number = 1; number <= 6; number += 1) {
    await game.play(game.analyst, { type: "submit-option", content: optionContent() });
  }
});

const publish = (): Promise<void> => game.playTo("published");
const ask = (headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request("http://localhost:3000/api/v1", { headers }), { params: Promise.resolve({ slug: game.slug }) });

it("is there for what is published alone", async () => {
  expect(await findShowpiece()).toBeNull();
  expect((await ask()).status).toBe(404);
  await publish();
  expect((await findShowpiece())?.showpiece.slug).toBe(game.slug);
});

it("ends with what a stranger is shown, and is given out once to who has it", async () => {
  await publish();
  const response = await ask();
  const showpiece = Showpiece.parse(await response.json());
  const reel = reelOf(showpiece);
  const frame = reel.frameOf(reel.length - 1);
  const { state } = await readSnapshot(game.id, { kind: "reader" }, { threads: "all", options: "all" });
  expect(frame.counts).toEqual(countsOf(state));
  expect(frame.dots).toHaveLength(6);

  const etag = response.headers.get("etag")!;
  expect((await ask({ "if-none-match": etag })).status).toBe(304);
  expect((await serveShowpiece(game.slug)).etag).toBe(etag);
});
