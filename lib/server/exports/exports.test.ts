import { randomUUID } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020";
import Papa from "papaparse";
import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { GET as getData } from "@/app/api/v1/exercises/[slug]/data/[table]/route";
import { GET as getFile } from "@/app/api/v1/exercises/[slug]/exports/[id]/file/route";
import { GET as getExport } from "@/app/api/v1/exercises/[slug]/exports/[id]/route";
import { POST } from "@/app/api/v1/exercises/[slug]/exports/route";
import { GET as getReport } from "@/app/api/v1/exercises/[slug]/report/route";
import { GET as getSchema } from "@/app/api/v1/report.schema.json/route";
import { ReportExport } from "@/lib/domain/report/exports";
import { createToken } from "@/lib/server/auth/tokens";
import { connectionConfig } from "@/lib/server/db/connection";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { makeExport } from "./make-export";
import { exportQueue } from "./queue";

const ground = testDatabase();
let game: TestExercise;
let optionIds: string[];

type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
type Asked = { player?: Player | undefined; params?: object; body?: object; headers?: Record<string, string> };

async function call(handle: unknown, { player, params = {}, body, headers = {} }: Asked = {}): Promise<Response> {
  const token = player && (await createToken(player.userId, { name: "Test" })).token;
  const request = new Request("http://localhost:3000/api/v1", {
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  return (handle as Route)(request, { params: Promise.resolve({ slug: game.slug, ...params } as never) });
}

const ask = (player?: Player, format = "docx") => call(POST, { player, body: { format } });
const read = async (response: Response) => ReportExport.parse(await response.json());

/** What the thread does. */
async function make(id: string): Promise<void> {
  const client = new pg.Client(connectionConfig(ground.url));
  await client.connect();
  await makeExport(client, id).finally(() => client.end());
}

async function rowsOf(table: string, player?: Player): Promise<Record<string, string>[]> {
  const response = await call(getData, { player, params: { table } });
  expect(response.status).toBe(200);
  return Papa.parse<Record<string, string>>((await response.text()).replace("\uFEFF", ""), { header: true }).data;
}

beforeEach(async () => {
  game = await createTestExercise(ground.db, { analysts: 4 });
  await game.playTo("propose");
  optionIds = [randomUUID(), randomUUID()];
  for (const [at, id] of optionIds.entries()) {
    const content = optionContent({ title: at === 0 ? "=1+1 dikes" : "Levees" });
    await game.play(game.analyst, { id, type: "submit-option", content });
  }
});

describe("a file of the report", () => {
  it("is made once of the same, for whoever asks", async () => {
    const [one, other] = await Promise.all([ask(game.analyst), ask(game.moderator)]);
    expect([one.status, other.status]).toEqual([202, 202]);
    const [{ id, state }, second] = [await read(one), await read(other)];
    expect(second.id).toBe(id);
    expect(state).toBe("waiting");
    const jobs = await ground.db.pool.query("SELECT FROM pgboss.job WHERE name = $1 AND data->>'exportId' = $2", [
      exportQueue.name,
      id,
    ]);
    expect(jobs.rowCount).toBe(1);

    await make(id);
    const again = await ask(game.moderator);
    expect(again.status).toBe(200);
    expect(await read(again)).toMatchObject({ id, state: "ready", progress: 100 });
    await game.play(game.analyst, { type: "submit-option", content: optionContent({ title: "Polders" }) });
    expect((await read(await ask(game.analyst))).id).not.toBe(id);
  });

  it("comes with a name in any writing, and is not sent twice to who has it", async () => {
    const { id } = await read(await ask(game.analyst));
    expect((await call(getFile, { player: game.analyst, params: { id } })).status).toBe(404);
    await make(id);
    const file = await call(getFile, { player: game.analyst, params: { id } });
    const { size } = await read(await call(getExport, { player: game.analyst, params: { id } }));
    expect((await file.arrayBuffer()).byteLength).toBe(size);
    expect(file.headers.get("content-disposition")).toMatch(
      /^attachment; filename="[\x20-\x7e]+\.docx"; filename\*=UTF-8''/,
    );
    const headers = { "if-none-match": file.headers.get("etag")! };
    expect((await call(getFile, { player: game.analyst, params: { id }, headers })).status).toBe(304);
  });

  it("is begun again where the one who made it is gone", async () => {
    const { id } = await read(await ask(game.analyst));
    await ground.db.prisma.export.update({ where: { id }, data: { state: "making", progress: 55 } });
    await make(id);
    expect(await read(await call(getExport, { player: game.analyst, params: { id } }))).toMatchObject({
      state: "ready",
    });
  });

  it("can be asked for again where it could not be made", async () => {
    const { id } = await read(await ask(game.analyst));
    await ground.db.prisma.export.update({ where: { id }, data: { state: "failed" } });
    const failed = await read(await call(getExport, { player: game.analyst, params: { id } }));
    expect(failed.problem).toContain("try again");
    expect(await read(await ask(game.analyst))).toMatchObject({ id, state: "waiting", problem: null });
  });

  it("is nobody's who may not read the report, and a draft never a reader's", async () => {
    expect((await ask()).status).toBe(404);
    const { id: draft } = await read(await ask(game.analyst));
    await game.playTo("published");
    expect((await call(getExport, { params: { id: draft } })).status).toBe(404);
    const published = await read(await ask());
    expect((await call(getExport, { params: { id: published.id } })).status).toBe(200);
  });
});

describe("data", () => {
  it("has every option, and no formula", async () => {
    const options = await rowsOf("options", game.analyst);
    expect(options.map(({ option }) => option)).toEqual(["PO-1", "PO-2"]);
    expect(options[0]!.title).toBe("'=1+1 dikes");
  });

  it("has comments, and of a deleted one no words", async () => {
    const subject = { kind: "option" as const, id: optionIds[0]!, facet: null };
    const ids = [randomUUID(), randomUUID()];
    for (const [at, id] of ids.entries()) {
      await game.play(game.analyst, {
        id,
        type: "post-comment",
        subject,
        body: `Words ${at}`,
        parentId: null,
        kind: null,
      });
    }
    await game.play(game.analyst, { type: "delete-comment", commentId: ids[0]! });
    const comments = await rowsOf("comments", game.moderator);
    expect(comments.map(({ about, text, deleted }) => [about, text, deleted])).toEqual([
      ["PO-1", "", "yes"],
      ["PO-1", "Words 1", "no"],
    ]);
  });

  it("has ratings by code, of revealed rounds and enough raters, for staff alone", async () => {
    await game.playTo("challenge");
    const raters = game.analysts;
    const rate = (player: Player, optionId: string, impact: number) =>
      game.play(player, { type: "rate-option", optionId, scores: { impact }, reason: "As I, the miller, know." });
    for (const [at, player] of raters.entries()) await rate(player, optionIds[0]!, at + 1);
    for (const player of raters.slice(0, 2)) await rate(player, optionIds[1]!, 7);

    expect(await rowsOf("ratings", game.organizer)).toEqual([]);
    await game.playTo("closed");
    for (const player of [game.analyst]) {
      expect((await call(getData, { player, params: { table: "ratings" } })).status).toBe(403);
    }
    const rows = await rowsOf("ratings", game.organizer);
    expect(rows.map(({ option }) => option)).toEqual(raters.map(() => "PO-1"));
    expect(rows.map(({ rater }) => rater)).toEqual(["R-001", "R-002", "R-003", "R-004"]);
    expect(rows.map((row) => row.Impact).toSorted()).toEqual(["1", "2", "3", "4"]);
    expect(JSON.stringify(rows)).not.toContain("miller");
    expect(await rowsOf("ratings", game.moderator)).toEqual(rows);
  });
});

it("has a report that keeps to the schema that it names", async () => {
  const schema = (await (await call(getSchema)).json()) as { $id: string };
  const report = (await (await call(getReport, { player: game.analyst })).json()) as { $schema: string };
  expect(report.$schema).toBe(schema.$id);
  const validate = new Ajv2020({ strict: false, formats: { uuid: true, uri: true } }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, narratives: [{}] })).toBe(false);
});
