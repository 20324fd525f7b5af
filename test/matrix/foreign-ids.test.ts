import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Id } from "@/lib/domain/primitives";
import { keepFile } from "@/lib/server/files/keep-file";
import { onePixel } from "../contents";
import { testDatabase } from "../database";
import { roundNames } from "../exercise";
import { type Answer, ask, type Method } from "./doors";
import { readings } from "./expected-reading";
import { makeWorld, type World } from "./world";

const ground = testDatabase();
const at = "/api/v1/exercises/{slug}";

/** What of an exercise can be asked for by an id. */
type Ids = {
  comment: Id;
  file: Id;
  export: Id;
  ratedRound: Id;
  option: Id;
  narrative: Id;
  inject: Id;
  flag: Id;
};
type Case = { method?: Method; address: string; params?: (ids: Ids) => Record<string, string>; body?: object };

/** Asked for by an id. Where there is a number as well, it is one that the exercise has. */
const byId: Case[] = [
  { address: `${at}/comments/{id}/versions`, params: ({ comment }) => ({ id: comment }) },
  { address: `${at}/files/{id}`, params: ({ file }) => ({ id: file }) },
  { address: `${at}/exports/{id}`, params: (ids) => ({ id: ids.export }) },
  { address: `${at}/exports/{id}/file`, params: (ids) => ({ id: ids.export }) },
  { address: `${at}/results/{roundId}`, params: ({ ratedRound }) => ({ roundId: ratedRound }) },
  { address: `${at}/results/{roundId}/{number}`, params: ({ ratedRound }) => ({ roundId: ratedRound, number: "1" }) },
  {
    address: `${at}/results/{roundId}/{number}/reasons`,
    params: ({ ratedRound }) => ({ roundId: ratedRound, number: "1" }),
  },
  ...(["option", "narrative", "inject"] as const).map((name): Case => ({
    ...{ method: "PUT", address: `${at}/reads/{subjectId}`, body: { seq: 1 } },
    params: (ids) => ({ subjectId: ids[name] }),
  })),
  ...(["option", "flag"] as const).map((name): Case => ({
    ...{ method: "PUT", address: `${at}/triage/claims/{entryId}`, body: { takesOver: true } },
    params: (ids) => ({ entryId: ids[name] }),
  })),
];

/** Asked for by a number, of which an exercise that has only begun has none. */
const byNumber: Case[] = [
  `${at}/options/{number}`,
  `${at}/options/{number}/comments`,
  `${at}/options/{number}/credit`,
  `${at}/options/{number}/duplicates`,
  `${at}/options/{number}/revisions`,
  `${at}/narratives/{number}/comments`,
  `${at}/narratives/{number}/revisions`,
  `${at}/injects/{number}/comments`,
].map((address) => ({ address, params: () => ({ number: "1" }) }));

const references = [
  ({ comment }: Ids) => `PO-1 #${comment.slice(0, 8)}`,
  () => "PO-1 r1",
  () => `PO-1 impact in round ${roundNames.indexOf("challenge") + 1}`,
  () => "IN-1",
];
const refer = ({ slug, passes }: World, of: string): Promise<Answer> =>
  ask("GET", `${at}/references`, passes.organizer, { params: { slug }, query: `?of=${encodeURIComponent(of)}` });

let [begun, full, other]: World[] = [];
let foreign: Ids;
const nothing = Object.fromEntries(
  ["comment", "file", "export", "ratedRound", "option", "narrative", "inject", "flag"].map((name) => [
    name,
    randomUUID(),
  ]),
) as Ids;

async function idsOf({ id: exerciseId, targets, ratedRoundId }: World): Promise<Ids> {
  const { id: file } = await keepFile(exerciseId, "A letter", onePixel);
  const made = { format: "pdf", key: "k", audience: "everyone", state: "ready", progress: 100, size: 3, sha256: "s" };
  const { id } = await ground.db.prisma.export.create({
    data: { ...made, exerciseId, content: Buffer.from("PDF"), madeAt: new Date() },
  });
  const { commentId, bundledId, narrativeId, releasedInjectId, flagId } = targets;
  return {
    ...{ comment: commentId, file, export: id, ratedRound: ratedRoundId },
    ...{ option: bundledId, narrative: narrativeId, inject: releasedInjectId, flag: flagId },
  };
}

beforeAll(async () => {
  begun = await makeWorld(ground.db, "draft");
  full = await makeWorld(ground.db, "conclude");
  other = await makeWorld(ground.db, "published");
  foreign = await idsOf(other);
});

function send(world: World, { method = "GET", address, params, body }: Case, ids: Ids): Promise<Answer> {
  return ask(method, address, world.passes.organizer, { params: { slug: world.slug, ...params?.(ids) }, body });
}

/** That what is asked with an id of elsewhere is answered as if that were the id of nothing. */
function expectNothing(elsewhere: Answer, nowhere: Answer): void {
  expect(elsewhere.status, elsewhere.text).toBe(404);
  expect([elsewhere.code, elsewhere.message]).toEqual([nowhere.code, nowhere.message]);
  expect(Object.keys(JSON.parse(elsewhere.text) as object)).toEqual(["error"]);
}

describe.each(byId)("$address", (asked) => {
  it("finds what is of the exercise, and nothing of another, though anybody may read that there", async () => {
    const found = await send(other!, asked, foreign);
    expect(found.status, found.text).toBe(200);
    expectNothing(await send(full!, asked, foreign), await send(full!, asked, nothing));
  });
});

describe.each(byNumber)("$address", (asked) => {
  it("finds what has this number in the exercise, and not what has it elsewhere", async () => {
    expect((await send(other!, asked, foreign)).status).toBe(200);
    const answer = await send(begun!, asked, foreign);
    expectNothing(answer, answer);
  });
});

it.each(references)("a reference leads nowhere but within the exercise", async (of) => {
  const found = await refer(other!, of(foreign));
  expect(found.status, found.text).toBe(200);
  const answer = await refer(begun!, of(foreign));
  expectNothing(answer, answer);
});

it("a comment elsewhere is not found by its beginning, though the option has the same number", async () => {
  const [ofComment] = references;
  expectNothing(await refer(full!, ofComment!(foreign)), await refer(full!, ofComment!(nothing)));
});

it("asks with every address of the API that has an id or a number behind the exercise", () => {
  const tried = [...byId, ...byNumber].map(({ address }) => address);
  const further = readings
    .map(({ address }) => address)
    .filter((address) => address.startsWith(at) && /\{(?!slug|table)/.test(address));
  expect(further.filter((address) => !tried.includes(address))).toEqual([]);
});
