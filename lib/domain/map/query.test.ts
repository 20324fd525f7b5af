import { expect, it } from "vitest";
import { asUsual, formatMapQuery, type MapQuery, readMapQuery } from "./query";

const read = (search: string) => readMapQuery(new URLSearchParams(search));

it("a way of looking comes back from the address as it was", () => {
  const query: MapQuery = {
    ...asUsual,
    narrative: "2",
    by: "authors",
    x: "impact",
    y: "risk",
    regions: "hidden",
    round: "4",
  };
  expect(read(formatMapQuery(query))).toEqual(query);
  expect(formatMapQuery(asUsual)).toBe("");
});

it.each(["by=nobody", "narrative=0", "x=A b", "view=globe", "round=-1", "constructor=1&__proto__=2"])(
  "%j in an address changes nothing",
  (search) => expect(read(search)).toEqual(asUsual),
);
