import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { testDatabase } from "@/test/database";
import { readAt } from "@/lib/server/exercises/read-at";
import { logger } from "@/lib/server/logger";
import { readForm, readJson, route } from "./route";

testDatabase();

const reset = (): Error => Object.assign(new Error("aborted"), { code: "ECONNRESET" });

/** A request whose client hangs up after the first piece of its body. */
function brokenOff(): Request {
  const pieces = [new TextEncoder().encode('{"a":')];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.error(reset());
    },
  });
  return new Request("http://localhost/api/v1/things", { method: "POST", body, duplex: "half" } as RequestInit);
}

const noParams = { params: Promise.resolve({}) };

beforeEach(() => {
  vi.spyOn(logger, "warn").mockReturnValue();
  vi.spyOn(logger, "error").mockReturnValue();
  vi.spyOn(logger, "debug").mockReturnValue();
});
afterEach(() => void vi.restoreAllMocks());

it("a client that hangs up in the middle of its request is no failure of the server's", async () => {
  const read = route(async (request) => Response.json(await readJson(request, z.object({ a: z.number() }))));
  await read(brokenOff(), noParams);
  expect(logger.error).not.toHaveBeenCalled();
  expect(logger.debug).toHaveBeenCalledWith(expect.objectContaining({ path: "/api/v1/things" }), "client hung up");
});

it("a connection of the server's own that is reset is one, and says what happened", async () => {
  const error = reset();
  const failing = route(() => Promise.reject(error));
  const response = await failing(new Request("http://localhost/api/v1/things"), noParams);
  expect(response.status).toBe(503);
  expect(logger.error).toHaveBeenCalledWith({ error, method: "GET", path: "/api/v1/things" }, "request failed");
});

it("what is no JSON, or of no such shape, is refused and not logged", async () => {
  const read = route(async (request) => Response.json(await readJson(request, z.object({ a: z.number() }))));
  for (const body of ["{", '{"a":"b"}', '{"a":1,"b":2}']) {
    const response = await read(new Request("http://localhost/x", { method: "POST", body }), noParams);
    expect(response.status).toBe(400);
  }
  expect(logger.error).not.toHaveBeenCalled();
});

it("what is deleted while it is read is not found, and no failure of the server's", async () => {
  const read = route(async () => Response.json(await readAt(randomUUID(), async () => ({}))));
  const response = await read(new Request("http://localhost/x"), noParams);
  expect(response.status).toBe(404);
  expect(logger.error).not.toHaveBeenCalled();
});

it("there is nothing at an address with a NUL in it", async () => {
  const asked = vi.fn(() => Promise.resolve(new Response("found")));
  const answer = await route(asked)(new Request("http://localhost/"), {
    params: Promise.resolve({ slug: "a\0b" } as never),
  });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: "not-found" } });
  expect(asked).not.toHaveBeenCalled();
});

it("a form is read as any of the two kinds, as empty where it is none, and refused where it is too large", async () => {
  const read = route(async (request) => Response.json([...(await readForm(request))]));
  const send = (body: BodyInit) => read(new Request("http://localhost/x", { method: "POST", body }), noParams);
  const parts = new FormData();
  parts.set("page", "1");
  for (const body of [parts, new URLSearchParams({ page: "1" })])
    expect(await (await send(body)).json()).toEqual([["page", "1"]]);
  expect(await (await send("page")).json()).toEqual([]);
  expect((await send(new URLSearchParams({ page: "1".repeat(2_000_000) }))).status).toBe(413);
});
