import { expect, it } from "vitest";
import { isKnown } from "./etag";

const asking = (named?: string): Request =>
  new Request("http://localhost/", named === undefined ? {} : { headers: { "if-none-match": named } });

it.each(['"abc"', 'W/"abc"', '"x", "abc"', ' W/"x" ,W/"abc" ', "*"])("%s names it", (named) => {
  expect(isKnown(asking(named), '"abc"')).toBe(true);
});

it.each([undefined, "", '"abcd"', "abc", '"x", "y"'])("%s does not", (named) => {
  expect(isKnown(asking(named), '"abc"')).toBe(false);
});
