import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { optionContent } from "./contents";
import { testDatabase } from "./database";
import { createTestExercise } from "./exercise";
import { ask, passBySession } from "./matrix/doors";

const ground = testDatabase();
const hostile = `x' OR '1'='1'; UPDATE "user" SET name = 'mine'; -- $1 \\' %_ {"a":1}`;

it("what members write and ask for is a value to the database, and never part of a statement", async () => {
  const game = await createTestExercise(ground.db);
  await game.playTo("propose");
  const [optionId, commentId] = [randomUUID(), randomUUID()];
  const content = optionContent();
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: { ...content, title: hostile } });
  const subject = { kind: "option", id: optionId, facet: null } as const;
  const said = { type: "post-comment", subject, quote: null, parentId: null, kind: null, body: hostile } as const;
  await game.play(game.analyst, { ...said, id: commentId });
  expect(await ground.db.prisma.comment.findUnique({ where: { id: commentId } })).toMatchObject({ body: hostile });

  const pass = await passBySession(game.analyst.userId);
  const at = "/api/v1/exercises/{slug}";
  const read = (address: string, params: object, query = "") =>
    ask("GET", `${at}${address}`, pass, { params: { slug: game.slug, ...params }, query });
  const asked = encodeURIComponent(hostile);
  expect((await read("/options/cards", {}, `?q=${asked}`)).status).toBe(200);
  expect((await read("/options/similar", {}, `?text=${asked}`)).status).toBeLessThan(500);
  expect((await read("/references", {}, `?of=${asked}`)).status).toBe(400);
  for (const [address, params] of [
    ["", { slug: hostile }],
    ["/comments/{id}/versions", { id: hostile }],
    ["/results/{roundId}", { roundId: hostile }],
    ["/options/{number}", { number: hostile }],
    ["/data/{table}", { table: hostile }],
  ] as const) {
    expect((await read(address, params)).status, address).toBeOneOf([400, 404]);
  }
  const token = await ask("GET", "/api/v1/account", { authorization: `Bearer ${encodeURIComponent(hostile)}` });
  expect(token.code).toBe("unauthenticated");
  expect(await ground.db.prisma.user.count({ where: { name: "mine" } })).toBe(0);
});
