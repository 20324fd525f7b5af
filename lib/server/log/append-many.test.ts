import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { searchOptions } from "@/lib/server/options/search-options";
import { appendMany } from "./append-many";
import type { Entry } from "./append";

const ground = testDatabase();

// That the log equals the tables is seen after every test.
it("leaves log and tables as one by one would have", async () => {
  const game = await createTestExercise(ground.db);
  await game.playTo("propose");
  const ids = Array.from({ length: 5 }, () => randomUUID());
  const by = game.analyst.memberId;
  const content = optionContent({ title: "Zeppelins over the gulf" });
  const options = ids.map((optionId, index): Entry => ({
    event: {
      type: "option.submitted",
      payload: { optionId, number: index + 1, content, sourceNote: "", rivalOfId: null },
    },
    by,
  }));
  const comments = Array.from({ length: 40 }, (_, index): Entry => ({
    event: {
      type: "comment.posted",
      payload: {
        commentId: randomUUID(),
        subject: { kind: "option", id: ids[index % 5]!, facet: null },
        ...{ quote: null, parentId: null, kind: null, body: `Comment ${index}` },
      },
    },
    by: game.other.memberId,
  }));
  const { id: roundId } = game.roundOf("propose");
  const ratings = ids.map((optionId, index): Entry => {
    const answer = { scores: { impact: 1 + index }, placement: null, reason: "", abstains: false, revision: 1 };
    const { memberId } = game.other;
    return { event: { type: "option.rated", payload: { roundId, optionId, memberId, answer } }, by: memberId };
  });
  await appendMany(ground.db, game.slug, [...options, ...ratings, ...comments.slice(0, 20)], game.clock.now);
  game.clock.now += 1;
  await appendMany(ground.db, game.slug, comments.slice(20), game.clock.now);
  await game.play(game.analyst, { type: "submit-option", content });
  expect(await ground.db.prisma.$transaction((tx) => searchOptions(tx, game.id, "zeppelin"))).toHaveProperty("size", 6);
});
