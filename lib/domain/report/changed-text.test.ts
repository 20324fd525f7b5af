import { expect, it } from "vitest";
import { changedText } from "./changed-text";

it("strikes what was taken away and sets what was added in bold", () => {
  expect(changedText("It saves many lives.", "It saves some lives.")).toBe("It saves ~~many~~**some** lives.");
  expect(changedText("", "A first text.")).toBe("**A first text.**");
  expect(changedText("A last text.", "")).toBe("~~A last text.~~");
});

it("leaves out most of what stayed", () => {
  const long = "Towns know their thieves. ".repeat(20);
  const text = changedText(`${long}Many are bought. ${long}`, `${long}Some are bought. ${long}`);
  expect(text).toContain("~~Many~~**Some** are bought.");
  expect(text.startsWith("… ")).toBe(true);
  expect(text.endsWith(" …")).toBe(true);
  expect(text.length).toBeLessThan(200);
});

it("names references as they are read, and says where one was changed", () => {
  expect(changedText("Towns know [[PO-1 r1]].", "Some know [[PO-1 r2]].")).toBe(
    "~~Towns~~**Some** know (PO-1 ~~r1~~**r2**).",
  );
});

it("escapes what was written, so that nothing in it makes marks of its own", () => {
  expect(changedText("2 * 3 [a](b)", "2 * 4 [a](b)")).toBe("2 \\* ~~3~~**4** \\[a\\](b)");
  expect(changedText("x", "<b>**y**")).not.toContain("<b>");
});
