/* eslint-disable sandtable/tables -- To see a change past the log noticed, one has to be made. */
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "./database";
import { createTestExercise, type TestExercise } from "./exercise";
import { expectLogEqualsTables } from "./log-equals-tables";
import { expectRefusal } from "./refusals";
import { populate } from "./populate";
import { Refusal } from "@/lib/domain/errors";

const ground = testDatabase();
let game: TestExercise;

beforeAll(async () => {
  game = await createTestExercise(ground.db);
  await populate(game, "conclude");
});

describe("that the log equals the tables would not be said of", () => {
  it.each([
    ["an exercise's text", "UPDATE exercise SET title = $1", "Another title", "Mexico 2013"],
    ["a moment", `UPDATE exercise SET "openedAt" = "openedAt" + $1::interval`, "1 ms", "-1 ms"],
    ["what is due", `UPDATE due_event SET "dueAt" = "dueAt" + $1::interval`, "1 ms", "-1 ms"],
    ["the place in the log", "UPDATE exercise SET seq = seq + $1::int", "1", "-1"],
    ["a round's phase", "UPDATE round SET phase = $1 WHERE position = 4", "closed", "open"],
    [
      "a member's role",
      "UPDATE member SET role = $1 WHERE role NOT IN ('organizer', 'analyst', 'observer')",
      "moderator ",
      "moderator",
    ],
    ["an invite's uses", "UPDATE invite SET uses = uses + $1::int", "1", "-1"],
    [
      "an option's facet",
      "UPDATE policy_option SET facets = jsonb_set(facets, '{summary}', to_jsonb($1::text))",
      "Other",
      "Invest in the border towns.",
    ],
    [
      "an option's number",
      "UPDATE policy_option SET number = number + $1::int WHERE number = (SELECT max(number) FROM policy_option)",
      "1",
      "-1",
    ],
    ["a kept version", "UPDATE revision SET note = $1", "Unasked", ""],
    ["a comment", "UPDATE comment SET body = $1 WHERE body LIKE 'Why%'", "Why not?", "Why?"],
    ["a suggestion", "UPDATE suggestion SET answer = $1", "Unasked", ""],
    ["a source", "UPDATE source SET quote = $1", "Unasked", ""],
    ["an excerpt", "UPDATE policy_option SET excerpt = $1 WHERE number = 1", "Other", "Invest in the border towns."],
    ["a count of comments", `UPDATE policy_option SET "commentCount" = "commentCount" + $1::int`, "1", "-1"],
    ["a narrative", "UPDATE narrative SET tagline = $1", "Unasked", ""],
    ["a takeaway", "UPDATE takeaway SET version = version + $1::int", "1", "-1"],
    ["an audience in the log", "UPDATE event SET audience = $1 WHERE audience LIKE 'staff%'", "staffed", "staff"],
    ["a time in the log", `UPDATE event SET at = at + $1::interval WHERE seq = 3`, "100 days", "-100 days"],
  ])("%s that was changed past the log", async (_what, sql, change, undo) => {
    const { rowCount } = await ground.db.pool.query(sql, [change]);
    try {
      expect(rowCount).toBeGreaterThan(0);
      await expect(expectLogEqualsTables(ground.db, game.id)).rejects.toThrow();
    } finally {
      // A number has no other place to go while its row is there.
      if (undo !== undefined) await ground.db.pool.query(sql.replace("number = 4", "number = 5"), [undo]);
    }
    await expectLogEqualsTables(ground.db, game.id);
  });
});

it("a refusal is seen only where there is one, with its own code", async () => {
  const refuse = () => Promise.reject(new Refusal("stale", "Compare the two."));
  await expectRefusal(refuse(), "stale");
  await expect(expectRefusal(refuse(), "invalid")).rejects.toThrow();
  await expect(expectRefusal(Promise.resolve(), "stale")).rejects.toThrow("accepted");
  await expect(expectRefusal(Promise.reject(new TypeError("x is undefined")), "invalid")).rejects.toThrow(
    "x is undefined",
  );
});
