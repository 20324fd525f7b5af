import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exceptions } from "./exceptions";
import { ofAccount } from "./of-account";
import { ofMember } from "./of-member";

type Field = { name: string; type: string; doc: string };

/** The tables of the Prisma schema, with their columns and what stands above each. */
function readTables(): Map<string, Field[]> {
  const folder = "prisma/schema";
  const source = readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
    .join("\n");
  return new Map(
    [...source.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].map(([, body]) => {
      const fields = [...body!.matchAll(/((?:^ +\/\/\/.*\n)*)^ {2}(\w+) +(\w+)(?:\[\]|\?)?(?= |$)/gm)];
      return [
        /@@map\("(\w+)"\)/.exec(body!)![1]!,
        fields.map(([, doc, name, type]) => ({ name: name!, type: type!, doc: doc! })),
      ];
    }),
  );
}

const tables = readTables();
const collections = [...ofAccount, ...ofMember];
const isRead = (table: string): boolean => collections.some((collection) => collection.table === table);

/** Whether a column says who somebody is, or holds ids of members. */
function namesPeople({ name, type, doc }: Field): boolean {
  if (type === "Json") return /member/i.test(doc);
  if (!["String"].includes(type)) return false;
  return /^(userId|memberId|by|email|to|identifier|simulatedFor)$|(author|By|by|member|user|supporter|contributor|creditedTo|handedIn)Ids?$/.test(
    name,
  );
}

it("reads the schema as it is", () => {
  expect(tables.size).toBeGreaterThan(40);
  expect(
    tables
      .get("policy_option")
      ?.filter(namesPeople)
      .map(({ name }) => name),
  ).toEqual(["authorId", "asked", "objections", "contributorIds"]);
});

it.each([...tables.keys()])("%s is in everybody's data, or it is said why not", (table) => {
  const isExcepted = table in exceptions;
  expect(isRead(table) !== isExcepted, `Add ${table} to a collection, or to the exceptions with the reason`).toBe(true);
});

const people = [...tables].flatMap(([table, fields]) =>
  fields.filter(namesPeople).map(({ name }) => ({ column: `${table}.${name}`, table, name })),
);

it.each(people)(
  "who is named in $column finds that in their data, or it is said why not",
  ({ column, table, name }) => {
    const isAsked = collections.some(
      ({ table: of, whose, row }) => of === table && (new RegExp(`\\b${name}\\b`).test(whose) || name in row.shape),
    );
    const isExcepted = column in exceptions || (table === "event" && name === "by");
    expect(isAsked !== isExcepted, `Add ${column} to a collection, or to the exceptions with the reason`).toBe(true);
  },
);

it("has no exception that is none, and each with its reason", () => {
  const columns = people.map(({ column }) => column);
  for (const [name, reason] of Object.entries(exceptions)) {
    expect(tables.has(name) || columns.includes(name), name).toBe(true);
    expect(reason.length).toBeGreaterThan(10);
  }
});
