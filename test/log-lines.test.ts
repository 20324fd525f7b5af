import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Account, User } from "next-auth";
import { POST as postSignOut } from "@/app/sign-out/route";
import { joinAsGuest } from "@/lib/server/auth/join-as-guest";
import { lookUpInvite } from "@/lib/server/auth/look-up-invite";
import { nextAuthOptions } from "@/lib/server/auth/next-auth";
import { listSessions, revokeOtherSessions, revokeSession } from "@/lib/server/auth/sessions";
import { ordinaryMisses } from "@/lib/server/http/misses";
import { observeRequest } from "@/lib/server/http/observe-request";
import { route } from "@/lib/server/http/route";
import { logger } from "@/lib/server/logger";
import { findInvite } from "@/lib/server/members/find-invite";
import { testDatabase } from "./database";
import { createTestExercise, createUser } from "./exercise";
import { ask, type Pass, passBySession } from "./matrix/doors";
import { makeWorld } from "./matrix/world";
import { expectRefusal } from "./refusals";

const ground = testDatabase();
const door = "/api/v1/exercises/{slug}/commands";
let written: string[];

beforeEach(() => {
  written = [];
  const { [pino.symbols.streamSym]: stream } = logger as unknown as Record<symbol, { write: (line: string) => void }>;
  // In place of standard output; all that comes before is as it is in production.
  vi.spyOn(stream!, "write").mockImplementation((line) => void written.push(line));
  logger.level = "trace";
});
afterEach(() => {
  logger.level = "silent";
  vi.restoreAllMocks();
});

/** The lines as they are read by whoever keeps them: each is one JSON object, with its time in UTC. */
function readLines(): Record<string, unknown>[] {
  return written.map((line) => {
    expect(line.indexOf("\n")).toBe(line.length - 1);
    const read = JSON.parse(line) as Record<string, unknown>;
    expect(read.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(read.level).toBeTypeOf("number");
    return read;
  });
}

it("of commands that are accepted, refused and misunderstood no line has their words, or what lets their sender in", async () => {
  const { slug, targets, passes: all } = await makeWorld(ground.db, "propose");
  const unknown = { authorization: `Bearer sandtable_${"x".repeat(43)}` };
  const passes: Pass[] = [all.analyst, all.observer, all.stranger, unknown, all["signed out"]];
  const marked = { body: "A Quillsecret word of ann@quill.example\r\nat 203.0.113.7", Quillfield: 1 };
  const subject = { kind: "option", id: targets.bundledId, facet: null };
  const comment = { type: "post-comment", subject, quote: null, parentId: null, kind: null, body: marked.body };
  const params = { slug };
  const codes: (string | null)[] = [];
  for (const pass of passes) {
    for (const body of [{ ...comment, id: randomUUID() }, { ...comment, ...marked, id: randomUUID() }, marked]) {
      codes.push((await ask("POST", door, pass, { params, body })).code);
    }
  }
  expect(codes).toEqual([
    ...[null, "invalid", "invalid"],
    ...["forbidden", "invalid", "invalid"],
    ...["not-found", "invalid", "invalid"],
    ...["unauthenticated", "unauthenticated", "unauthenticated"],
    ...["unauthenticated", "unauthenticated", "unauthenticated"],
  ]);
  const text = written.join("");
  expect(text).not.toMatch(/Quill|quill|203\.0\.113/);
  for (const secret of passes.flatMap((pass) => Object.values(pass)).filter((value) => !value.startsWith("http"))) {
    expect(text).not.toContain(secret.split(/[= ]/).at(-1));
  }
  const refused = readLines().filter(({ msg }) => msg === "refused");
  expect(refused.map(({ code }) => code)).toEqual(["forbidden", ...Array.from({ length: 6 }, () => "unauthenticated")]);
  for (const line of refused)
    expect(line).toMatchObject({ method: "POST", path: `/api/v1/exercises/${slug}/commands` });
});

it("a failure is told here with its cause and without what is secret in it, and to who asked with neither", async () => {
  const secret = "postgresql://desk:Quillpass@db.example:5432/sandtable";
  const failing = route(() => Promise.reject(new Error(`cannot reach ${secret}`, { cause: new Error("for\nged") })));
  const answer = await failing(new Request("http://localhost/x?email=ann@quill.example"), {
    params: Promise.resolve({}),
  });
  const told = await answer.text();
  expect(told).not.toMatch(/Quill|reach|postgres|ged|at .*\.ts/);
  expect(JSON.parse(told)).toMatchObject({ error: { code: "unavailable" } });
  const [line, ...others] = readLines();
  expect(others).toEqual([]);
  expect(line).toMatchObject({ msg: "request failed", method: "GET", path: "/x" });
  expect(JSON.stringify(line)).toContain("cannot reach postgresql://[hidden]@db.example");
  expect(written.join("")).not.toMatch(/Quillpass|quill/);
});

it("a line cannot be made to look like two", () => {
  logger.info({ path: '/a\n{"level":30,"msg":"signed in"}' }, 'one\r\n{"level":30,"msg":"signed in"}');
  expect(readLines()).toHaveLength(1);
});

it("tells of sign-ins with the way and the account's id, and of those that went wrong, without names and addresses", async () => {
  const { events, logger: told } = nextAuthOptions({ onRefusal: vi.fn(), onMail: vi.fn() }, "203.0.113.7");
  const user: User = { id: randomUUID(), name: "Ann Quill", email: "ann@quill.example" };
  const account = { provider: "github", providerAccountId: "1", type: "oauth", access_token: `gho_${"Q".repeat(36)}` };
  await events!.signIn!({ user, account: account as Account, isNewUser: true });
  const error = Object.assign(new Error("no ann@quill.example"), { jwt: "Quilltoken" });
  told!.error!("OAUTH_PARSE_PROFILE_ERROR", { error, providerId: "google", OAuthProfile: { name: "Ann Quill" } });
  told!.error!("CALLBACK_EMAIL_ERROR", error);
  const [signedIn, ...wrong] = readLines();
  expect(signedIn).toMatchObject({ msg: "signed in", userId: user.id, by: "github", isNew: true });
  const message = "no [hidden]";
  expect(wrong).toMatchObject([
    { msg: "signing in went wrong", code: "OAUTH_PARSE_PROFILE_ERROR", by: "google", error: { message } },
    { msg: "signing in went wrong", code: "CALLBACK_EMAIL_ERROR", error: { message } },
  ]);
  expect(written.join("")).not.toMatch(/Quill|quill|QQQQ|203\.0\.113/);
});

it("tells of sign-outs, however a session is ended, and not of those who were not signed in", async () => {
  const { userId } = await createUser(ground.db, "Ann Quill");
  const passes = [await passBySession(userId), await passBySession(userId), await passBySession(userId)];
  const signOut = (pass: Pass) =>
    postSignOut(new Request("http://localhost:3000/sign-out", { method: "POST", headers: pass }), {
      params: Promise.resolve({}),
    });
  expect((await signOut(passes[0]!)).status).toBe(303);
  await signOut(passes[0]!);
  await signOut({ origin: "http://localhost:3000" });
  const [kept] = await listSessions(userId, randomUUID());
  await revokeOtherSessions(userId, kept!.id);
  await revokeSession(userId, kept!.id);
  expect(readLines()).toMatchObject(Array.from({ length: 3 }, () => ({ msg: "signed out", userId, sessions: 1 })));
  expect(written.join("")).not.toMatch(/Quill/);
  for (const { cookie } of passes) expect(written.join("")).not.toContain(cookie!.split("=").at(-1));
});

it("tells of guests who come in by an invitation, and not of those who do not", async () => {
  const game = await createTestExercise(ground.db);
  const { code } = await game.invite({ allowsGuests: true });
  const invite = (await findInvite(code))!;
  const person = { id: randomUUID(), alias: "Blue Quill", region: "", field: "", name: "Ann Quill" };
  const { userId } = await joinAsGuest(code, invite, person);
  await expectRefusal(joinAsGuest(code, invite, { ...person, id: randomUUID() }), "alias-taken");
  expect(readLines()).toMatchObject([{ msg: "signed in", userId, by: "invitation" }]);
  expect(written.join("")).not.toMatch(/Quill/);
  expect(written.join("")).not.toContain(code);
});

describe("of who asks again and again for what is not there, or not for them", () => {
  const msg = "many things asked for that are not there";

  /** A server that answers with the status that is its path, and what waits until it has done so to this address. */
  async function serve() {
    const closed: Promise<unknown>[] = [];
    const server = createServer((request, response) => {
      const status = Number(request.url!.slice(1, 4));
      observeRequest(
        request,
        response,
        () => request.url!.slice(4) || "/exercises/[slug]",
        () => response.writeHead(status).end(),
      );
      closed.push(once(response, "close"));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ask = async (path: string, from: string, times: number) => {
      for (let asked = 0; asked < times; asked += 1) {
        await fetch(origin + path, { headers: { "x-forwarded-for": from, "x-request-id": "asked-here" } });
      }
      await Promise.all(closed);
    };
    return { ask, stop: () => server.close() };
  }

  it("it tells once, of each, with an alias of their address", async () => {
    const { ask, stop } = await serve();
    await ask("/404", "198.51.100.1", ordinaryMisses);
    expect(readLines()).toEqual([]);
    await ask("/404", "198.51.100.1", ordinaryMisses);
    await ask("/404", "198.51.100.2", ordinaryMisses + 1);
    const [first, second, ...others] = readLines();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ level: 40, msg, moreThan: ordinaryMisses, seconds: 60, requestId: "asked-here" });
    expect(second).toMatchObject({ level: 40, msg });
    expect(first!.from).toMatch(/^[\w-]{12}$/);
    expect(second!.from).not.toBe(first!.from);
    expect(written.join("")).not.toContain("198.51.100");
    stop();
  });

  it("it counts no answers that are there, and no files of a page from before an upgrade", async () => {
    const { ask, stop } = await serve();
    await ask("/200", "198.51.100.3", ordinaryMisses + 1);
    await ask("/404/_next", "198.51.100.3", ordinaryMisses + 1);
    expect(readLines()).toEqual([]);
    stop();
  });

  it("it counts invitations too, whose page is there whatever the code", async () => {
    const headers = new Headers({ "x-forwarded-for": "198.51.100.4" });
    for (let tried = 0; tried <= ordinaryMisses; tried += 1) await lookUpInvite(randomUUID().repeat(2), headers);
    expect(readLines()).toMatchObject([{ level: 40, msg }]);
  });
});
