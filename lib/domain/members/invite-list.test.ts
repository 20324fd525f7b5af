import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTable, toCsv } from "@/lib/client/parse-table";
import { type InviteList, mostListed, readInviteList } from "./invite-list";

const read = (text: string): InviteList => readInviteList(parseTable(text), "analyst");
const listed = (text: string) => read(text).rows.map((row) => row.listed);
const ann = { email: "ann@example.org", name: "Ann Lee", role: "observer", region: "Asia", field: "Law" };

describe("a list is understood", () => {
  it.each([
    ["by comma", "name,e-mail,role,region,expertise\nAnn Lee,ann@example.org,observer,Asia,Law"],
    ["by semicolon", "E-Mail;Name;Field;Country;Role\r\nann@example.org;Ann Lee;Law;Asia;Observer\r\n"],
    [
      "by tab, as a spreadsheet copies it",
      "Full name\tMail address\tRole\tRegion\tExpertise\nAnn Lee\tANN@example.org\tobservers\tAsia\tLaw",
    ],
    [
      "with a byte order mark and quotes",
      '\uFEFF"E-mail","Name","Role","Region","Field of expertise"\n"ann@example.org","Ann Lee","observer","Asia","Law"',
    ],
    [
      "with the name in two columns",
      "First name,Last name,Email,Role,Region,Field\nAnn,Lee,ann@example.org,observer,Asia,Law",
    ],
    ["without a heading", "Ann Lee,ann@example.org,Asia,observer,Law"],
    [
      "with columns that say nothing to us",
      "No.,Email,Phone,Name,Role,Region,Expertise\n1,ann@example.org,555,Ann Lee,observer,Asia,Law",
    ],
    [
      "with empty rows and spaces",
      "\n\nname , e-mail , role , region , expertise\n\n Ann Lee , ann@example.org , observer , Asia , Law \n,,,,\n",
    ],
  ])("%s", (_what, text) => {
    expect(listed(text)).toEqual([ann]);
    expect(read(text).rows.map(({ status }) => status)).toEqual(["good"]);
  });

  it("when it is nothing but addresses, some with a name", () => {
    expect(
      listed("ann@example.org\nBen Cole <ben@example.org>;\nmailto:cem@example.org").map(({ email, name }) => [
        email,
        name,
      ]),
    ).toEqual([
      ["ann@example.org", ""],
      ["ben@example.org", "Ben Cole"],
      ["cem@example.org", ""],
    ]);
  });

  it("with a comma, a line's end and a quote inside of quotes", () => {
    const text = 'name;e-mail;expertise\n"Lee; ""Ann""";ann@example.org;"Law,\nlots of it"';
    expect(listed(text)).toMatchObject([{ name: 'Lee; "Ann"', field: "Law,\nlots of it" }]);
  });

  it("when it is empty: as nobody", () => {
    for (const text of ["", "\n\n", "name,e-mail\n"]) expect(read(text).rows).toEqual([]);
  });
});

describe("a row is refused, with its number and the reason", () => {
  const problems = (text: string) =>
    read(text).rows.flatMap(({ row, status, problems }) => (status === "wrong" ? [[row, ...problems]] : []));

  it.each([
    ["an address that is none", "name,e-mail\nAnn,ann@\nBen,ben@example.org", [2, '"ann@" is not an e-mail address.']],
    ["no address", "name,e-mail\nBen,ben@example.org\nAnn,", [3, "There is no e-mail address."]],
    [
      "a role that there is not",
      "e-mail,role\nann@example.org,chair",
      [2, '"chair" is not a role. Use organizer, moderator, analyst or observer.'],
    ],
    [
      "an address that stands there before",
      "e-mail\nann@example.org\nben@example.org\nANN@example.org ",
      [4, "This address stands in row 2 already."],
    ],
    [
      "a name that is too long",
      `name,e-mail\n${"x".repeat(121)},ann@example.org`,
      [2, "The name: At most 120 characters."],
    ],
  ])("%s", (_what, text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it("beyond a thousand", () => {
    const rows = Array.from({ length: mostListed + 2 }, (_, index) => `a${index}@example.org`);
    expect(problems(rows.join("\n")).map(([row]) => row)).toEqual([1_001, 1_002]);
  });
});

it("who is here already is told apart from what is wrong", () => {
  const known = new Map([
    ["ann@example.org", "member"],
    ["ben@example.org", "invited"],
  ] as const);
  const { rows } = readInviteList(parseTable("Ann@example.org\nben@example.org\ncem@example.org"), "analyst", known);
  expect(rows.map(({ status, problems }) => [status, ...problems])).toEqual([
    ["known", "A member already."],
    ["known", "Invited already."],
    ["good"],
  ]);
});

it("says something of every row that is not empty, whatever stands there, and reads what it wrote itself", () => {
  const cell = fc.constantFrom(
    "",
    "ann@example.org",
    "ben@example.org",
    "e-mail",
    "name",
    "role",
    "analyst",
    "=1+1",
    'a"b;c,d\te',
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (table) => {
      const { heading, rows } = readInviteList(table, "analyst");
      const filled = table.filter((cells) => cells.some((text) => text !== ""));
      expect(rows.length + (heading ? 1 : 0)).toBe(filled.length);
      for (const { status, problems } of rows) expect(problems.length === 0).toBe(status === "good");
      const good = rows.filter(({ status }) => status === "good").map((row) => row.listed.email);
      expect(new Set(good).size).toBe(good.length);
      const withAddress = filled.filter((cells) => cells.length > 1 && cells.includes("ann@example.org"));
      if (withAddress.length > 0) expect(parseTable(toCsv(withAddress))).toEqual(withAddress);
    }),
  );
});
