import { expect, it } from "vitest";
import { countChosen, everything, formatQuery, isNarrowed, OptionQuery, readQuery } from "./query";

const read = (search: string) => readQuery(new URLSearchParams(search));

it("a query comes back from the address as it was", () => {
  const query = { ...everything, q: "a b ", stakeholder: "church", round: "2", unread: true, sort: "latest" as const };
  expect(read(formatQuery(query))).toEqual(query);
  expect(formatQuery(everything)).toBe("");
  expect([countChosen(query), isNarrowed(query), isNarrowed({ ...everything, sort: "latest" })]).toEqual([
    3,
    true,
    false,
  ]);
});

it.each([
  "status=dubious",
  "sort=",
  "narrative=0",
  "author=me",
  "unread=maybe",
  "round=-1",
  "a=b",
  "stakeholder=A b",
  "constructor=1&__proto__=2",
])("%j in an address asks for everything", (search) => expect(read(search)).toEqual(everything));

it("what is asked for over the API must be understood, or is refused", () => {
  expect(OptionQuery.safeParse({ status: "dubious" }).success).toBe(false);
  expect(OptionQuery.safeParse({ q: "\0" }).success).toBe(false);
  expect(OptionQuery.safeParse({ q: "x".repeat(501) }).success).toBe(false);
});
