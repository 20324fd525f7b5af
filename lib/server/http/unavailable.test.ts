import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { Command } from "@/lib/domain/commands";
import { connect } from "@/lib/server/db/client";
import { execute } from "@/lib/server/log/execute";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { openForAll } from "@/test/open-for-all";
import type { TestExercise } from "@/test/exercise";
import { route } from "./route";

const ground = testDatabase();
const context = { params: Promise.resolve({}) };

/** A command as the door answers it. */
function post(game: TestExercise, id: string, db = ground.db): Promise<Response> {
  const command = Command.parse({ id, type: "submit-option", content: optionContent() });
  const { slug, clock, analyst } = game;
  const door = route(async () => Response.json(await execute(slug, analyst.userId, command, { db, now: clock.now })));
  return door(new Request("http://localhost/api/v1/commands", { method: "POST" }), context);
}

async function expectToComeAgain(answer: Response): Promise<void> {
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
  expect(await answer.json()).toMatchObject({ error: { code: "unavailable", retryAfterSeconds: 2 } });
}

it("asks to come again while the disk is full, and has then done nothing of it", async () => {
  const game = await openForAll(ground.db);
  const [id, before] = [randomUUID(), await game.readSeq()];
  await ground.db.pool.query(`
    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER full_disk BEFORE INSERT ON policy_option FOR EACH ROW EXECUTE FUNCTION full_disk()`);
  await expectToComeAgain(await post(game, id));
  expect(await game.readSeq()).toBe(before);
  await ground.db.pool.query("DROP TRIGGER full_disk ON policy_option; DROP FUNCTION full_disk");
  expect((await post(game, id)).status).toBe(200);
  expect((await post(game, id)).status).toBe(200);
  expect(await game.readSeq()).toBe(before + 1);
});

it("asks to come again when no connection is to be had, and goes on as soon as there is one", async () => {
  const [game, other] = [await openForAll(ground.db), await openForAll(ground.db)];
  const [first, second] = [randomUUID(), randomUUID()];
  const before = await other.readSeq();
  const small = connect(ground.url, 1, 300);
  const holder = await ground.db.pool.connect();
  try {
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM exercise WHERE id = $1 FOR UPDATE", [game.id]);
    const waiting = post(game, first, small);
    await expectToComeAgain(await post(other, second, small));
    await holder.query("ROLLBACK");
    expect((await waiting).status).toBe(200);
    expect((await post(other, second, small)).status).toBe(200);
  } finally {
    holder.release();
    await small.close();
  }
  expect(await other.readSeq()).toBe(before + 1);
});
