import { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";

let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint();
});

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId ?? "");
}

const importing = (name: string) => `import * as thing from "${name}";\n\nexport const used = thing;\n`;

const forbidden: [file: string, imported: string][] = [
  ["lib/domain/rounds/clock.ts", "@/lib/server/env"],
  ["lib/domain/rounds/clock.ts", "node:fs"],
  ["lib/domain/rounds/clock.ts", "../../server/env"],
  ["lib/domain/state.ts", "react"],
  ["lib/realtime/messages.ts", "@/lib/client/outbox"],
  ["lib/client/outbox.ts", "@/lib/server/env"],
  ["lib/client/outbox.ts", "@/components/ui/button"],
  ["components/ui/button.tsx", "@/lib/domain/state"],
  ["components/ui/button.tsx", "@/components/map/option-map"],
  ["components/map/option-map.tsx", "@/lib/server/db/client"],
  ["components/map/option-map.tsx", "@/app/layout"],
  ["lib/server/log/execute.ts", "@/lib/client/outbox"],
  ["lib/server/log/execute.ts", "socket.io"],
  ["lib/server/log/execute.ts", "next-auth"],
  ["app/page.tsx", "@prisma/client"],
  ["app/page.tsx", "@/lib/server/db/generated/client"],
  ["app/page.tsx", "next-auth"],
  ["server.ts", "@/lib/domain/state"],
];

const allowed: [file: string, imported: string][] = [
  ["lib/domain/rounds/clock.ts", "zod"],
  ["lib/realtime/messages.ts", "@/lib/domain/events"],
  ["lib/client/live-exercise.ts", "socket.io-client"],
  ["components/map/option-map.tsx", "@/lib/client/hooks"],
  ["lib/server/log/sockets.ts", "socket.io"],
  ["lib/server/auth/next-auth.ts", "next-auth"],
  ["app/page.tsx", "@/lib/server/env"],
  ["server.ts", "@/lib/server/env"],
];

describe("directions of imports", () => {
  it.each(forbidden)("%s may not import %s", async (file, imported) => {
    expect(await rulesBroken(file, importing(imported))).toContain("no-restricted-imports");
  });

  it.each(allowed)("%s may import %s", async (file, imported) => {
    expect(await rulesBroken(file, importing(imported))).toEqual([]);
  });
});

const faults: [name: string, file: string, code: string, rule: string][] = [
  ["any", "lib/client/outbox.ts", "export const value = (input: any) => String(input);\n", "@typescript-eslint/no-explicit-any"],
  ["the environment", "lib/server/log/execute.ts", "export const port = process.env.PORT;\n", "no-restricted-syntax"],
  ["the environment in a page", "app/page.tsx", "export const port = process.env.PORT;\n", "no-restricted-syntax"],
  ["the clock in the domain", "lib/domain/rounds/clock.ts", "export const now = () => Date.now();\n", "no-restricted-properties"],
  ["a new Date in the domain", "lib/domain/rounds/clock.ts", "export const now = () => new Date();\n", "no-restricted-syntax"],
  ["chance in the domain", "lib/domain/rounds/clock.ts", "export const dice = () => Math.random();\n", "no-restricted-properties"],
  ["a file of 301 lines", "lib/client/outbox.ts", "export const line = 1;\n".repeat(301), "max-lines"],
  ["a barrel", "lib/client/outbox.ts", 'export * from "./hooks";\n', "no-restricted-syntax"],
  [
    "a handler that writes a table",
    "lib/server/options/accept-option.ts",
    'export const write = (tx: { comment: { create: (data: object) => void } }) => tx.comment.create({ data: {} });\n',
    "no-restricted-syntax",
  ],
];

describe("what lint refuses", () => {
  it.each(faults)("%s", async (_name, file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  it("lets env.ts read the environment, and project write a table", async () => {
    expect(await rulesBroken("lib/server/env.ts", "export const port = process.env.PORT;\n")).toEqual([]);
    const writing = "export const write = (tx: { comment: { create: (data: object) => void } }) => tx.comment.create({ data: {} });\n";
    expect(await rulesBroken("lib/server/discussion/project.ts", writing)).toEqual([]);
  });
});
