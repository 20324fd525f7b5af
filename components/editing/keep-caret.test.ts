import { expect, it } from "vitest";
import { caretAfter } from "./keep-caret";

it("leaves the caret at what it stood at, whether others wrote before or behind it", () => {
  const before = "One. Two| three.";
  const at = before.indexOf("|");
  const text = before.replace("|", "");
  const caretIn = (after: string): string => {
    const place = caretAfter(text, after, at);
    return `${after.slice(0, place)}|${after.slice(place)}`;
  };
  expect(caretIn("One. Two three. Four.")).toBe("One. Two| three. Four.");
  expect(caretIn("Number one. Two three.")).toBe("Number one. Two| three.");
  expect(caretIn("One.")).toBe("One.|");
});
