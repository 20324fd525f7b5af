import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import type { ThreadPage } from "@/lib/domain/pages";
import { createToken } from "@/lib/server/auth/tokens";
import { answerDirectly } from "./direct";

const ground = testDatabase();

const server = createServer((request, response) => {
  if (answerDirectly(request, response) === null) response.writeHead(204).end();
});
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function openFloor() {
  const game = await createTestExercise(ground.db);
  await game.playTo("propose");
  const { events } = await game.play(game.analyst, { type: "submit-option", content: optionContent() });
  const optionId = events[0]?.type === "option.submitted" ? events[0].payload.optionId : "";
  const { token } = await createToken(game.analyst.userId, { name: "Test" });
  const headers = { authorization: `Bearer ${token}`, "accept-encoding": "identity" };
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const comment = { type: "post-comment" as const, subject, quote: null, parentId: null, kind: null, body: "Indeed." };
  return { game, headers, comment };
}

describe("what is answered without Next", () => {
  it("is the rest of nothing: other addresses, other methods and longer paths go on", async () => {
    const asked = [
      ["GET", "/api/v1/exercises/a/commands"],
      ["POST", "/api/v1/exercises/a/b/commands"],
      ["GET", "/api/v1/exercises/a"],
      ["HEAD", "/reports/a"],
      ["GET", "/"],
    ] as const;
    for (const [method, path] of asked) expect((await fetch(`${origin}${path}`, { method })).status).toBe(204);
  });

  it("refuses as every route does", async () => {
    const { game, headers } = await openFloor();
    const commands = `${origin}/api/v1/exercises/${game.slug}/commands`;
    const thread = `${origin}/api/v1/exercises/${game.slug}/options/1/comments`;
    expect((await fetch(commands, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await fetch(commands, { method: "POST", body: "{", headers })).status).toBe(400);
    expect((await fetch(thread)).status).toBe(404);
    expect((await fetch(thread.replace("options/1", "options/99"), { headers })).status).toBe(404);
    expect((await fetch(thread.replace("options/1", "options/one"), { headers })).status).toBe(400);
    expect((await fetch(thread.replace("options/1", "options/%00"), { headers })).status).toBe(404);
  });

  it("gives a thread as it stands after the last event, packed for who takes it so, and not again to who has it", async () => {
    const { game, headers, comment } = await openFloor();
    const thread = `${origin}/api/v1/exercises/${game.slug}/options/1/comments`;
    const read = async () => (await (await fetch(thread, { headers })).json()) as ThreadPage;
    expect(Object.keys((await read()).comments)).toEqual([]);
    const { seq } = await game.play(game.analyst, comment);
    const now = await read();
    expect(now.seq).toBe(seq);
    expect(Object.values(now.comments).map(({ body }) => body)).toEqual(["Indeed."]);

    const { etag } = Object.fromEntries((await fetch(thread, { headers })).headers) as { etag: string };
    expect((await fetch(thread, { headers: { ...headers, "if-none-match": etag } })).status).toBe(304);
    const packed = await fetchRaw(thread, { ...headers, "accept-encoding": "br, gzip;q=0.5" });
    expect(JSON.parse(gunzipSync(packed).toString())).toEqual(now);
  });

  it("hides from each what is hidden from them", async () => {
    const { game, headers, comment } = await openFloor();
    const { events } = await game.play(game.other, comment);
    const commentId = events[0]?.type === "comment.posted" ? events[0].payload.commentId : "";
    await game.play(game.moderator, { type: "hide-comment", commentId, reason: "Off the point" });
    const thread = `${origin}/api/v1/exercises/${game.slug}/options/1/comments`;
    const { token } = await createToken(game.moderator.userId, { name: "Test" });
    const bodyFor = async (given: Record<string, string>) => {
      const { comments } = (await (await fetch(thread, { headers: given })).json()) as ThreadPage;
      return comments[commentId]?.body;
    };
    expect(await bodyFor(headers)).toBe("");
    expect(await bodyFor({ authorization: `Bearer ${token}` })).toBe("Indeed.");
  });
});

/** Bytes as they come, which `fetch` would unpack. */
async function fetchRaw(url: string, headers: Record<string, string>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => resolve(Buffer.concat(pieces)));
    }).on("error", reject);
  });
}
