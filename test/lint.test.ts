/* eslint-disable sandtable/tables -- Statements that are to be refused. */
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

// The files of these tests are not there, so no types are known of them.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that refuse a file of this content. */
async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

type Case = [file: string, code: string];

const uses = (specifier: string) => `import { thing } from "${specifier}"; thing();`;

describe("imports run one way", () => {
  const forbidden: Case[] = [
    ["lib/domain/options/a.ts", uses("@/lib/realtime/sequence")],
    ["lib/domain/options/a.ts", uses("@/lib/server/env")],
    ["lib/domain/options/a.ts", uses("../../server/env")],
    ["lib/domain/options/a.ts", uses("@/lib/domain/../server/env")],
    ["lib/domain/a.ts", uses("react")],
    ["lib/domain/a.ts", uses("node:crypto")],
    ["lib/domain/a.ts", 'export { thing } from "@/lib/client/outbox";'],
    ["lib/domain/a.ts", 'export type Thing = import("@/lib/client/outbox").Outbox;'],
    ["lib/domain/a.ts", 'export const thing = import("@/lib/client/outbox");'],
    ["lib/realtime/a.ts", uses("@/lib/client/outbox")],
    ["lib/realtime/a.ts", uses("@/lib/server/log/relay")],
    ["lib/client/a.ts", uses("@/lib/server/log/execute")],
    ["lib/client/a.ts", uses("@/components/ui/button")],
    ["lib/client/a.ts", uses("node:fs")],
    ["components/options/a.tsx", uses("@/lib/server/exercises/open-room")],
    [
      "components/options/a.tsx",
      'import type { Thing } from "@/lib/server/exercises/read-snapshot"; export type A = Thing;',
    ],
    ["components/options/a.tsx", uses("@/app/layout")],
    ["components/ui/a.tsx", uses("@/lib/domain/errors")],
    ["components/ui/a.tsx", uses("../options/option-row")],
    ["components/ui/a.tsx", uses("@/lib/client/hooks")],
    ["lib/server/options/a.ts", uses("@/lib/client/send-command")],
    ["lib/server/options/a.ts", uses("@/components/ui/button")],
    ["lib/server/options/a.ts", uses("@/app/layout")],
    ["server.ts", uses("@/lib/domain/errors")],
    ["server.ts", uses("pino")],
    ["app/a/page.tsx", uses("@/test/exercise")],
    ["lib/server/log/a.ts", uses("./execute.test")],
    ["misc/a.ts", uses("zod")],
  ];
  const allowed: Case[] = [
    ["lib/domain/options/a.ts", uses("zod")],
    ["lib/domain/options/a.ts", uses("../errors")],
    ["lib/domain/options/a.test.ts", uses("@/lib/server/log/execute")],
    ["lib/realtime/a.ts", uses("@/lib/domain/events")],
    ["lib/client/a.ts", uses("@/lib/realtime/sequence")],
    ["components/options/a.tsx", uses("@/lib/client/hooks")],
    ["components/options/a.tsx", uses("@/components/ui/button")],
    ["components/ui/a.tsx", uses("./button")],
    ["components/ui/a.tsx", uses("react-aria-components")],
    ["app/a/page.tsx", uses("@/lib/server/exercises/open-room")],
    ["lib/server/options/a.ts", uses("@/lib/realtime/messages")],
    ["lib/server/options/a.ts", uses("node:crypto")],
    ["server.ts", uses("@/lib/server/env")],
    ["server.ts", uses("node:http")],
    ["scripts/crowd/a.ts", uses("@/lib/client/send-command")],
  ];
  it.each(forbidden)("%s does not: %s", async (file, code) => {
    expect(await refusals(file, code)).toContain("sandtable/boundaries");
  });
  it.each(allowed)("%s may: %s", async (file, code) => {
    expect(await refusals(file, code)).toEqual([]);
  });
});

describe("a package has its place", () => {
  const homes: [string, string[], string[]][] = [
    [
      "@prisma/client",
      ["lib/server/db/a.ts", "prisma/a.ts", "test/a.ts"],
      ["app/a/page.tsx", "scripts/a.ts", "lib/client/a.ts"],
    ],
    ["@/lib/server/db/generated/client", ["lib/server/options/a.ts"], ["app/a/page.tsx", "scripts/a.ts"]],
    [
      "next-auth",
      ["lib/server/auth/a.ts", "app/api/auth/a/route.ts"],
      ["lib/server/log/a.ts", "app/api/v1/route.ts", "components/account/a.tsx"],
    ],
    ["next-auth/react", ["components/account/a.tsx"], ["components/frame/a.tsx"]],
    ["socket.io", ["lib/server/log/a.ts"], ["server.ts", "lib/server/presence/a.ts", "lib/client/a.ts"]],
    [
      "socket.io-client",
      ["lib/client/a.ts", "scripts/crowd/a.ts", "test/a.ts"],
      ["components/frame/a.tsx", "lib/server/log/a.ts"],
    ],
    ["vitest", ["test/a.ts", "lib/domain/a.test.ts"], ["lib/domain/a.ts", "lib/server/log/a.ts"]],
    ["server-only", [], ["lib/server/log/a.ts", "app/a/page.tsx", "test/a.ts"]],
  ];
  it.each(homes)("%s", async (name, inside, outside) => {
    for (const file of inside) expect(await refusals(file, uses(name)), file).toEqual([]);
    for (const file of outside) expect(await refusals(file, uses(name)), file).toEqual(["sandtable/boundaries"]);
  });
});

describe("refused and accepted", () => {
  const line = "export const a = 1;";
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `export const a${index} = 1;`).join("\n");
  const write = "export const write = (tx) => tx.comment.update({ where: {}, data: {} });";
  const cases: [what: string, rule: string, refused: Case[], accepted: Case[]][] = [
    [
      "any",
      "@typescript-eslint/no-explicit-any",
      [
        ["lib/server/a.ts", "export const a: any = 1;"],
        ["test/a.ts", "export const a = 1 as any;"],
      ],
      [["lib/server/a.ts", "export const a: unknown = 1;"]],
    ],
    [
      "the environment",
      "no-restricted-syntax",
      [
        ["lib/server/a.ts", "export const a = process.env.PORT;"],
        ["lib/server/a.ts", "const { env } = process;\nexport const a = env.PORT;"],
        ["lib/server/a.ts", 'export const a = process["env"];'],
        ["lib/server/a.ts", "export const a = globalThis.process.env.PORT;"],
        ["lib/server/a.ts", "const own = process;\nexport const a = own;"],
        ["lib/server/a.ts", 'export const a = Reflect.get(process, "env") as unknown;'],
        ["lib/domain/a.ts", "export const a = import.meta.env;"],
        ["components/ui/a.tsx", "export const a = process.env.NODE_ENV;"],
        ["scripts/crowd/a.ts", "export const a = process.env.PORT;"],
      ],
      [
        ["lib/server/env.ts", "export const a = process.env.PORT;"],
        ["next.config.js", "export const a = process.env.PORT;"],
        ["playwright.config.ts", "export const a = process.env.CI;"],
        ["scripts/start.mjs", "export const a = process.env.PORT;"],
      ],
    ],
    [
      "the environment by import",
      "no-restricted-imports",
      [["lib/server/a.ts", 'import { env } from "node:process";\nexport const a = env;']],
      [["lib/server/a.ts", "export const a = process.pid;"]],
    ],
    [
      "the clock and chance in the domain",
      "no-restricted-syntax",
      [
        ["lib/domain/a.ts", "export const a = () => Date.now();"],
        ["lib/domain/a.ts", "export const a = () => new Date();"],
        ["lib/domain/a.ts", "export const a = () => Math.random();"],
      ],
      [
        ["lib/domain/a.ts", "export const a = (now: number) => new Date(now);"],
        ["lib/domain/a.test.ts", "export const a = () => Date.now();"],
        ["lib/client/a.ts", "export const a = () => Date.now();"],
      ],
    ],
    [
      "the world in the domain",
      "no-restricted-globals",
      [
        ["lib/domain/a.ts", "export const a = () => crypto.randomUUID();"],
        ["lib/domain/a.ts", "export const a = () => setTimeout(() => undefined, 1);"],
      ],
      [["lib/server/a.ts", "export const a = () => crypto.randomUUID();"]],
    ],
    [
      "a file of more than 300 lines",
      "max-lines",
      [
        ["lib/server/a.ts", lines(301)],
        ["components/map/a.tsx", lines(301)],
      ],
      [
        ["lib/server/a.ts", lines(300)],
        ["prisma/seed/mexico-2013/a.ts", lines(301)],
      ],
    ],
    [
      "a barrel",
      "no-restricted-syntax",
      [
        ["lib/domain/a.ts", 'export * from "./errors";'],
        ["components/ui/a.ts", 'export * as b from "./button";'],
      ],
      [["lib/domain/a.ts", 'export { Refusal } from "./errors";']],
    ],
    [
      "what is not used",
      "@typescript-eslint/no-unused-vars",
      [
        ["lib/domain/a.ts", `import { Refusal } from "./errors";\n${line}`],
        ["lib/domain/a.ts", `const unused = 1;\n${line}`],
        ["lib/domain/a.ts", "export const a = (unused: number) => 1;"],
      ],
      [["lib/domain/a.ts", "export const a = (_unused: number) => 1;"]],
    ],
    [
      "a table written past the log",
      "sandtable/tables",
      [
        ["lib/server/discussion/edit-comment.ts", write],
        ["lib/server/narratives/a.ts", "export const a = (db) => db().prisma.policyOption.deleteMany({});"],
        ["lib/server/options/project.ts", "export const a = (tx) => tx.event.create({ data: {} });"],
        ["lib/server/exercises/create-exercise.ts", write],
        ["lib/server/log/append.ts", write],
        ["app/api/v1/a/route.ts", 'export const a = (pool) => pool.query("UPDATE comment SET body = $1");'],
        ["prisma/seed.ts", "export const a = (pool) => pool.query(`DELETE FROM policy_option WHERE id = ${1}`);"],
      ],
      [
        ["lib/server/discussion/project.ts", write],
        ["lib/server/log/append.ts", "export const a = (tx) => tx.event.createMany({ data: [] });"],
        ["lib/server/exercises/create-exercise.ts", "export const a = (tx) => tx.exercise.create({ data: {} });"],
        ["lib/server/options/drafts.ts", "export const a = (tx) => tx.draft.upsert({});"],
        ["lib/server/log/lock.ts", "export const a = (tx) => tx.comment.findMany({});"],
        ["lib/server/log/lock.ts", 'export const a = "SELECT seq FROM exercise FOR NO KEY UPDATE";'],
        ["components/map/a.tsx", "export const a = (dots: Map<string, number>) => dots.delete('round');"],
      ],
    ],
  ];
  it.each(cases)("%s", async (_what, rule, refused, accepted) => {
    for (const [file, code] of refused)
      expect([...new Set(await refusals(file, code))], `${file}: ${code.slice(0, 200)}`).toEqual([rule]);
    for (const [file, code] of accepted)
      expect(await refusals(file, code), `${file}: ${code.slice(0, 200)}`).toEqual([]);
  });
});

it("what needs types is an error wherever there are types", async () => {
  const full = new ESLint();
  for (const file of ["lib/server/log/execute.ts", "components/ui/button.tsx", "server.ts", "test/exercise.ts"]) {
    const { rules } = (await full.calculateConfigForFile(file)) as { rules: Record<string, [number]> };
    for (const rule of [
      "no-floating-promises",
      "no-misused-promises",
      "no-unsafe-call",
      "switch-exhaustiveness-check",
    ]) {
      expect(rules[`@typescript-eslint/${rule}`]?.[0], `${rule} in ${file}`).toBe(2);
    }
  }
  const { rules } = (await full.calculateConfigForFile("components/ui/button.tsx")) as {
    rules: Record<string, [number]>;
  };
  expect(rules["react-hooks/rules-of-hooks"]?.[0]).toBe(2);
});

describe("nothing is made to run, and nothing is fetched, of what members write", () => {
  const forbidden: Case[] = [
    ["components/options/a.tsx", "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"],
    ["components/options/a.tsx", "document.body.innerHTML = 'x';"],
    ["components/options/a.tsx", "document.body.insertAdjacentHTML('beforeend', 'x');"],
    ["lib/domain/a.ts", "eval('1');"],
    ["lib/server/a.ts", "new Function('1')();"],
    ["lib/server/mail/a.ts", "void fetch('http://localhost/');"],
    ["app/api/a/route.ts", "void fetch('http://localhost/');"],
  ];
  it.each(forbidden)("%s refuses %s", async (file, code) => {
    expect(await refusals(file, code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/no-restricted-syntax|no-eval|no-new-func|no-restricted-globals/)]),
    );
  });
});
