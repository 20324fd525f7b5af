import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { formatQuery, OptionQuery, readQuery } from "@/lib/domain/options/query";
import { markRead } from "@/lib/server/discussion/reads";
import { narrativeTexts, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { listOptions } from "./list-options";

const ground = testDatabase();
let game: TestExercise;
const ids = Array.from({ length: 5 }, () => randomUUID());
const places = [
  { x: -0.5, y: 0.5 },
  { x: 0, y: 0 },
  { x: 0.5, y: -0.5 },
  { x: -0.5, y: -0.5 },
  { x: 0.5, y: 0.5 },
];

beforeAll(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  for (const [index, id] of ids.entries()) {
    const content = optionContent({
      title: `Option ${"abcde"[index]}`,
      placement: places[index],
      stakeholders: index === 1 ? [{ id: "church", part: "leads" }] : [],
      instruments: index === 2 ? ["law-enforcement"] : [],
    });
    await game.play(index === 3 ? game.other : game.analyst, { id, type: "submit-option", content });
    game.clock.now += 1_000;
  }
  const comment = (index: number) => ({ kind: "option" as const, id: ids[index]!, facet: null });
  for (const index of [4, 4, 0])
    await game.play(game.other, {
      type: "post-comment",
      subject: comment(index),
      quote: null,
      parentId: null,
      kind: index === 0 ? "ask" : null,
      body: "Why?",
    });
  await game.playTo("bundle");
  const narrativeId = randomUUID();
  await game.play(game.moderator, {
    id: narrativeId,
    type: "create-narrative",
    texts: narrativeTexts({ quadrant: "lower-right" }),
  });
  await game.play(game.moderator, { type: "accept-option", optionId: ids[0]! });
  await game.play(game.moderator, { type: "bundle-option", optionId: ids[0]!, narrativeId, index: 0 });
  await game.play(game.moderator, { type: "decline-option", optionId: ids[1]!, reason: "Too vague." });
  await game.play(game.moderator, { type: "merge-option", optionId: ids[2]!, intoId: ids[4]!, note: "" });
});

const list = async (search: string): Promise<string> => {
  const query = OptionQuery.parse(Object.fromEntries(new URLSearchParams(search)));
  expect(formatQuery(query)).toBe(formatQuery(readQuery(new URLSearchParams(search))));
  const { numbers } = await listOptions(game.id, game.other.memberId, query);
  return numbers.join(" ");
};

it.each([
  ["", "1 2 3 4 5"],
  ["status=submitted", "4 5"],
  ["status=accepted", "1"],
  ["status=declined", "2"],
  ["status=merged", "3"],
  // In the quadrant in which it is shown: that of its narrative, once it is in one.
  ["quadrant=upper-left", ""],
  ["quadrant=lower-right", "1 3"],
  ["quadrant=upper-right", "2 5"],
  ["narrative=1", "1"],
  ["narrative=2", ""],
  ["narrative=none", "2 3 4 5"],
  ["stakeholder=church", "2"],
  ["stakeholder=army", ""],
  ["instrument=law-enforcement", "3"],
  ["round=1", ""],
  ["round=2", "1 2 3 4 5"],
  ["mine=yes", "4"],
  ["waiting=yes", "1"],
  ["sort=latest", "1 5 4 3 2"],
  ["sort=discussed", "5 1 2 3 4"],
  ["q=option&sort=discussed", "5 1 2 3 4"],
  ["q=option&status=submitted", "4 5"],
  ["q=PO-3", "3"],
  ["q=zebra", ""],
])("%j lists %j", async (search, expected) => {
  expect(await list(search)).toBe(expected);
});

it("asks for what one author wrote, by the filter and by the alias", async () => {
  const { alias } = await ground.db.prisma.member.findUniqueOrThrow({ where: { id: game.other.memberId } });
  expect(await list(`author=${game.other.memberId}`)).toBe("4");
  expect(await list(`q=${alias}`)).toBe("4");
});

it("takes out what has been read, until something is written there again", async () => {
  const { seq } = await listOptions(game.id, null, OptionQuery.parse({}));
  const other = { exerciseId: game.id, memberId: game.other.memberId, role: "analyst" as const };
  await markRead(other, ids[4]!, seq);
  expect(await list("unread=yes")).toBe("1 2 3 4");
  await game.play(game.moderator, {
    type: "post-comment",
    subject: { kind: "option", id: ids[4]!, facet: null },
    quote: null,
    parentId: null,
    kind: null,
    body: "More.",
  });
  expect(await list("unread=yes")).toBe("1 2 3 4 5");
});
