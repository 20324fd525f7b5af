import { randomUUID } from "node:crypto";
import type { CommandType } from "@/lib/domain/commands";
import { policy } from "@/lib/domain/policy";
import { buildOpenApi } from "@/lib/server/api/openapi";
import type { Pass } from "../matrix/doors";
import type { World } from "../matrix/world";
import type { Random } from "../random";
import { sampleCommand } from "../sample-commands";
import { fromSchema } from "./from-schema";
import { addressPart, garbage, mutated, nonsense, query } from "./nonsense";
import type { Wire } from "./wire";

/** A request, of which kind it is, and whether it may be accepted as a command. */
export type Shot = { what: string; wire: Wire; isCommand?: boolean };

const types = Object.keys(policy) as CommandType[];
/** What would leave nothing to shoot at, were it as frequent as the rest. */
const ending: readonly CommandType[] = [
  "close-exercise",
  "publish-exercise",
  "hand-over-exercise",
  "erase-member",
  "remove-member",
  "suspend-member",
  "change-role",
  "advance-round",
  "remove-narrative",
];
const calm = types.filter((type) => !ending.includes(type));

const pages = [
  ["", "sign-in", "account", "mailbox", "archives", "join", "exercises/new", "sign-in/check-mail"],
  ["exercises/{slug}", "exercises/{slug}/options", "exercises/{slug}/options/{number}", "exercises/{slug}/rate"],
  ["exercises/{slug}/options/{number}/history", "exercises/{slug}/options/{number}/split", "exercises/{slug}/map"],
  ["exercises/{slug}/board", "exercises/{slug}/board/compare", "exercises/{slug}/report/versions/{number}"],
  ["exercises/{slug}/narratives/{number}", "exercises/{slug}/injects/{number}", "exercises/{slug}/replay"],
  ["exercises/{slug}/ratings", "exercises/{slug}/attention", "exercises/{slug}/triage", "exercises/{slug}/coverage"],
  ["exercises/{slug}/console", "exercises/{slug}/console/members", "exercises/{slug}/console/audit"],
  ["reports/{slug}", "reports/{slug}/map.png", "reports/{slug}/versions/{number}", "reports/fonts/{name}"],
  ["waiting/{slug}", "shut-out/{slug}", "unsubscribe/{token}", "join/{code}", "_next/data/x.json", "_next/image"],
  ["socket.io/", "favicon.ico", ".env", "server.ts", "prisma/schema"],
].flat();
const authPaths = [
  ["session", "csrf", "providers", "signin", "signout", "callback/email", "signin/email", "callback/x", "error"],
  ["_log", "verify-request", "x/y/z"],
].flat();
const methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "PROPFIND", "REPORT", "SEARCH"];
const mediaTypes = [
  "application/json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/xml",
  "application/octet-stream",
  "application/json; charset=utf-16",
  "",
  "x".repeat(3_000),
];
const oddHeaders = [
  "accept",
  "accept-language",
  "accept-encoding",
  "if-none-match",
  "range",
  "cookie",
  "authorization",
  "sandtable-member",
  "sec-fetch-site",
  "x-forwarded-for",
  "x-forwarded-proto",
  "x-forwarded-host",
  "x-middleware-subrequest",
  "rsc",
  "next-action",
  "next-router-state-tree",
  "content-encoding",
  "expect",
  "last-event-id",
];

/** Makes requests, one after the other the same for the same seed, but for ids, at exercises that live. */
export function createShooter(random: Random, worlds: readonly World[], origin: string) {
  const { below, pick, isOnceIn } = random;
  const document = buildOpenApi();
  const operations = Object.entries(document.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  type Operation = (typeof operations)[number];

  const passOf = ({ passes }: World): Pass => {
    const pass = { ...pick(Object.values(passes))! };
    if (pass.origin) pass.origin = origin;
    return pass;
  };
  const idsOf = ({ targets }: World): string[] =>
    Object.values(targets).filter((id): id is string => typeof id === "string");

  function fill(template: string, world: World): string {
    return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      if (isOnceIn(5)) return addressPart(random);
      if (name === "slug") return world.slug;
      if (name === "number" || name === "version") return String(below(6));
      if (name === "roundId") return world.ratedRoundId;
      if (name === "table") return pick(["options", "members", "ratings", "comments", "x"])!;
      return pick(idsOf(world))!;
    });
  }

  function headers(pass: Pass, media: string | null): Record<string, string> {
    const made: Record<string, string> = { ...pass, ...(media === null ? {} : { "content-type": media }) };
    if (isOnceIn(6)) {
      const value = isOnceIn(8)
        ? "v".repeat(below(20_000))
        : decodeURIComponent(encodeURI(`${nonsense(random)}`.slice(0, 200)));
      made[pick(oddHeaders)!] = value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "");
    }
    return made;
  }

  const http = (method: string, path: string, head: Record<string, string>, body: Buffer | null): Wire => ({
    kind: "http",
    method,
    path: path.replaceAll(/[^\x21-\xff]/g, "%20"),
    headers: head,
    body,
    chunked: body !== null && isOnceIn(8),
  });

  function command(world: World, write: (value: object) => string, what: string): Shot {
    const type = pick(isOnceIn(60) ? types : calm)!;
    const isElsewhere = isOnceIn(10);
    const targets = isElsewhere ? pick(worlds)!.targets : world.targets;
    const body = Buffer.from(write({ id: randomUUID(), ...sampleCommand(type, targets) }));
    const role = policy[type].roles.at(-1)!;
    const pass = { ...(isOnceIn(4) ? passOf(world) : world.passes[role]) };
    if (pass.origin) pass.origin = origin;
    const head = { ...pass, "content-type": "application/json" };
    return { what, wire: http("POST", `/api/v1/exercises/${world.slug}/commands`, head, body), isCommand: true };
  }

  function bodyOf({ operation }: Operation, world: World): Buffer {
    if (isOnceIn(4)) return garbage(random);
    const { requestBody } = operation as { requestBody?: { content: Record<string, { schema: object }> } };
    const schema = requestBody?.content["application/json"]?.schema;
    if (!schema) return garbage(random);
    const made = fromSchema(random, schema, document.components.schemas, idsOf(world));
    return Buffer.from(isOnceIn(2) ? JSON.stringify(made) : mutated(random, made));
  }

  function route(world: World): Shot {
    const operation = pick(operations)!;
    const method = isOnceIn(8) ? pick(methods)! : operation.method;
    const names = [
      "since",
      "before",
      "format",
      "of",
      "q",
      "sort",
      "numbers",
      "by",
      "count",
      "threads",
      "options",
      "kind",
    ];
    const body =
      method === "GET" || method === "HEAD" ? (isOnceIn(20) ? garbage(random) : null) : bodyOf(operation, world);
    const media = body === null ? null : isOnceIn(3) ? pick(mediaTypes)! : "application/json";
    const path = fill(operation.path, world) + query(random, names);
    return { what: "route", wire: http(method, path, headers(passOf(world), media), body) };
  }

  function page(world: World): Shot {
    const method = isOnceIn(6) ? pick(methods)! : "GET";
    const body = method === "GET" || method === "HEAD" ? null : garbage(random);
    const path = `/${fill(pick(pages)!, world)}${isOnceIn(12) ? `/${addressPart(random)}` : ""}`;
    const head = headers(passOf(world), body && pick(mediaTypes)!);
    return {
      what: "page",
      wire: http(method, path + query(random, ["option", "q", "sort", "_rsc", "callbackUrl"]), head, body),
    };
  }

  function door(world: World): Shot {
    const path = isOnceIn(3) ? pick(["/demo/enter", "/sign-out"])! : `/api/auth/${pick(authPaths)!}`;
    const method = pick(["GET", "POST", "POST", "PUT", "DELETE"])!;
    const body =
      method === "GET" ? null : isOnceIn(2) ? garbage(random) : Buffer.from("csrfToken=x&email=a%00b&memberId=1");
    const head = headers(isOnceIn(2) ? { origin } : passOf(world), body && pick(mediaTypes)!);
    return {
      what: "door",
      wire: http(method, path + query(random, ["callbackUrl", "token", "email", "error"]), head, body),
    };
  }

  function handshake(world: World): Shot {
    const asked = `/socket.io/${query(random, ["EIO", "transport", "sid", "t", "b64"])}`;
    const path = isOnceIn(2)
      ? "/socket.io/?EIO=4&transport=websocket"
      : isOnceIn(2)
        ? "/socket.io/?EIO=4&transport=polling"
        : asked;
    const upgrade = {
      connection: "Upgrade",
      upgrade: isOnceIn(6) ? "h2c" : "websocket",
      "sec-websocket-version": isOnceIn(6) ? "99" : "13",
      "sec-websocket-key": isOnceIn(6) ? "x" : "dGhlIHNhbXBsZSBub25jZQ==",
    };
    return {
      what: "handshake",
      wire: http("GET", path, { ...headers(passOf(world), null), ...(isOnceIn(3) ? {} : upgrade) }, null),
    };
  }

  function raw({ slug }: World): Shot {
    const path = `/api/v1/exercises/${slug}/commands`;
    const start = `POST ${path} HTTP/1.1\r\nhost: ${new URL(origin).host}\r\ncontent-type: application/json\r\n`;
    const complete = [
      "GET / HTTP/9.9\r\n\r\n",
      "NONSENSE\r\n\r\n",
      "GET  /  HTTP/1.1\r\n\r\n",
      `GET /${"\u0001"} HTTP/1.1\r\nhost: x\r\n\r\n`,
      "GET / HTTP/1.1\r\n\r\n",
      `${start}content-length: abc\r\n\r\n`,
      `${start}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`,
      `${start}transfer-encoding: chunked\r\ncontent-length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      `${start}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
      `GET /${"a".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      `GET / HTTP/1.1\r\nhost: x\r\n${Array.from({ length: 3_000 }, (_, at) => `h${at}: v\r\n`).join("")}\r\n`,
      `GET http://elsewhere.example/api/v1/account HTTP/1.1\r\nhost: elsewhere.example\r\n\r\n`,
      `CONNECT elsewhere.example:80 HTTP/1.1\r\nhost: elsewhere.example\r\n\r\n`,
      `GET //elsewhere.example/%2e%2e HTTP/1.1\r\nhost: ${"x".repeat(300)}\r\n\r\n`,
      `OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n`,
      `TRACE / HTTP/1.1\r\nhost: x\r\n\r\n`,
      `GET /api/health HTTP/1.1\r\nhost: \u0000\r\n\r\n`,
    ];
    const broken = [
      `${start}content-length: 100\r\n\r\n{"id":`,
      `${start}transfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n`,
      `${start}content-length: 100`,
      "GET / HTTP/1.1\r\nhost:",
      "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001",
    ];
    const breaksOff = isOnceIn(2);
    return {
      what: "raw",
      wire: { kind: "raw", bytes: Buffer.from(pick(breaksOff ? broken : complete)!, "latin1"), breaksOff },
    };
  }

  return function next(): Shot {
    const world = pick(worlds)!;
    const die = below(100);
    if (die < 15) return command(world, JSON.stringify, "valid command");
    if (die < 55) return command(world, (value) => mutated(random, value, 6 + below(20)), "mutated command");
    if (die < 75) return route(world);
    if (die < 81) return page(world);
    if (die < 87) return door(world);
    if (die < 93) return handshake(world);
    return raw(world);
  };
}
