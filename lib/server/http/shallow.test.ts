import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { expectRefusal } from "@/test/refusals";
import { refuseBadAddress } from "./bad-address";
import { readJson } from "./route";
import { requireShallow } from "./shallow";

const nested = (depth: number): string => `${"[".repeat(depth)}1${"]".repeat(depth)}`;
const read = (body: string) => readJson(new Request("http://localhost/", { method: "POST", body }), z.any());

describe("a body", () => {
  it("may be nested as deep as any input is, and no deeper", async () => {
    expect(requireShallow(nested(32))).toBe(nested(32));
    await expectRefusal(read(nested(33)), "too-large");
    await expectRefusal(read(`{"a":`.repeat(100_000)), "too-large");
  });

  it("may hold so many values, and no more", async () => {
    expect(await read(JSON.stringify(Array.from({ length: 40_000 }, () => 1)))).toHaveLength(40_000);
    await expectRefusal(read(JSON.stringify(Array.from({ length: 60_000 }, () => 1))), "too-large");
  });

  it("may hold any signs within texts", async () => {
    const text = `${"[{,".repeat(30_000)}"\\`;
    expect(await read(JSON.stringify({ text }))).toEqual({ text });
  });

  it("has no prototype to give", async () => {
    const text = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
    const body = (await read(text).catch(() => ({}))) as { isAdmin?: boolean };
    expect(body.isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe("an address", () => {
  const refuses = (url: string): boolean => {
    const request = Object.assign(new IncomingMessage(new Socket()), { url });
    return refuseBadAddress(request, new ServerResponse(request));
  };

  it("is refused that asks for too much, or cannot be decoded", () => {
    expect(refuses(`/?${"a&".repeat(100)}a`)).toBe(true);
    expect(refuses("/%zz")).toBe(true);
  });

  it("is let through with as many parameters as anything here has", () => {
    expect(refuses(`/options?${"a=1&".repeat(99)}a=1`)).toBe(false);
    expect(refuses("/")).toBe(false);
  });
});
