import { beforeAll, describe, expect, it } from "vitest";
import { buildOpenApi } from "@/lib/server/api/openapi";
import { testDatabase } from "../database";
import { type Answer, ask } from "./doors";
import { expectedReading, type Reading, readings } from "./expected-reading";
import { makeWorld, people, type Situation, situations, type Somebody, type World } from "./world";

const ground = testDatabase();
const tally = { refused: 0, allowed: 0 };
const answered = new Set<string>();

it("has a row for every GET of the API document, and no other", () => {
  const told = Object.entries(buildOpenApi().paths).flatMap(([address, methods]) =>
    "get" in methods ? [address] : [],
  );
  expect(readings.map(({ address }) => address).toSorted()).toEqual(told.toSorted());
});

const queries: Record<string, string> = { "/api/v1/exercises/{slug}/references": "?of=PO-1%20r1" };

function read({ slug, targets, passes, ratedRoundId }: World, who: Somebody, { address }: Reading): Promise<Answer> {
  const params = {
    slug,
    number: "1",
    id: targets.commentId,
    roundId: ratedRoundId,
    table: "options",
    token: "none",
    file: "none.ics",
  };
  const named = Object.entries(params).filter(([name]) => address.includes(`{${name}}`));
  return ask("GET", address, passes[who], { params: Object.fromEntries(named), query: queries[address] ?? "" });
}

describe.each(situations)("in situation %s", (situation: Situation) => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld(ground.db, situation);
  });

  it("gives what may be read to whom may read it, and to nobody else", { timeout: 300_000 }, async () => {
    const before = await world.readSeq();
    for (const reading of readings) {
      const answers = await Promise.all(people.map((who) => read(world, who, reading)));
      for (const [at, who] of people.entries()) {
        const answer = answers[at]!;
        const expected = expectedReading(reading, who, situation);
        const told = `${who} reads ${reading.address}: ${answer.text.slice(0, 300)}`;
        if (expected === "allowed") expect([200, ...reading.also], told).toContain(answer.status);
        else expect(answer.code, told).toBe(expected);
        if (answer.status === 200) answered.add(reading.address);
        else if (expected === "not-found") expect(answer.text, told).not.toContain(world.id);
        tally[expected === "allowed" ? "allowed" : "refused"] += 1;
      }
    }
    expect(await world.readSeq()).toBe(before);
  });
});

/** Of these there is nothing in these worlds, or for nobody in them: files and links are made on other ways, which have tests of their own. */
const notHere = [
  /ready$/,
  /metrics$/,
  /admin/,
  /unsubscribe/,
  /calendar\/\{file\}/,
  /exports\/\{id\}/,
  /files\/\{id\}/,
  /archive$/,
];

it("has tried every case, and read everything there is somewhere", () => {
  expect(tally.refused + tally.allowed).toBe(readings.length * people.length * situations.length);
  const unread = readings.map(({ address }) => address).filter((address) => !answered.has(address));
  expect(unread.filter((address) => !notHere.some((pattern) => pattern.test(address)))).toEqual([]);
});
