import { Writable } from "node:stream";
import pino from "pino";
import { expect, it } from "vitest";
import { logOptions } from "@/lib/server/logger";

const secrets = {
  token: "sandtable_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  cookie: "sandtable.session=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB",
  email: "ann@example.org",
  smtp: "smtps://desk:hunter2@mail.example.org:465",
  code: "http://localhost:3000/join/CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC",
  feed: "/api/v1/calendar/DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD.ics",
  mails: "/unsubscribe/0123456789abcdef0123456789abcdef.EEEEEEEEEEEEEEEEEEEEEE",
  ticket: `${"eyJleGVyY2lzZUlkIjoi".repeat(4)}.FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF`,
};

function write(act: (logger: pino.Logger) => void): string {
  let text = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  act(pino({ ...logOptions, level: "trace" }, stream));
  return text;
}

it("names no secret, wherever in a line it stands", () => {
  const text = write((logger) => {
    for (const [name, secret] of Object.entries(secrets)) {
      logger.info({ [name]: secret }, "as a field");
      logger.info({ a: { b: { c: secret } } }, "deep within");
      logger.warn({ path: `/somewhere/${secret}` }, "in a path");
      logger.error({ error: new Error(`It failed at ${secret}`) }, "in an error");
      logger.error({ error: new Error("outer", { cause: new Error(`It failed at ${secret}`) }) }, "in its cause");
      logger.info(`in the message: ${secret}`);
      logger.info({ list: [secret] }, "in a list");
    }
    logger.info({ headers: { cookie: "a=b", authorization: "Bearer x" }, password: "hunter2" }, "by their names");
  });
  expect(text.split("\n").length).toBeGreaterThan(50);
  expect(text).not.toMatch(/AAAA|BBBB|CCCC|DDDD|EEEE|FFFF|hunter2|ann@example|Bearer x|"a=b"/);
});

it("leaves alone what is needed to find a fault", () => {
  const id = "018f4c3e-7b1a-7c3d-9e2f-0123456789ab";
  const text = write((logger) =>
    logger.error({ path: `/exercises/mexico/options/12`, exerciseId: id }, "request failed"),
  );
  expect(text).toContain("/exercises/mexico/options/12");
  expect(text).toContain(id);
});
