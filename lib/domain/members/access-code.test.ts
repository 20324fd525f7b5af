import fc from "fast-check";
import { expect, it } from "vitest";
import { AccessCode, accessCodeFrom, readAccessCode, spellAccessCode } from "./access-code";

const random = fc.uint8Array({ minLength: 8, maxLength: 8 });

it("is read back however it is typed", () => {
  const typing = fc.constantFrom(
    (text: string) => text.toLowerCase(),
    (text: string) => text.replaceAll("0", "O").replaceAll("1", "l"),
    (text: string) => text.replace("-", " – "),
    (text: string) => ` ${[...text].join(" ")}\t`,
    (text: string) => text.replace("-", ""),
  );
  fc.assert(
    fc.property(random, typing, (bytes, type) => {
      const code = accessCodeFrom(bytes);
      expect(AccessCode.safeParse(code).success).toBe(true);
      expect(readAccessCode(type(spellAccessCode(code)))).toBe(code);
    }),
  );
});

it("uses every bit of what it is made from: 40", () => {
  const codes = new Set(Array.from({ length: 32 }, (_, byte) => accessCodeFrom(new Uint8Array(8).fill(byte))));
  expect(codes.size).toBe(32);
  expect(() => accessCodeFrom(new Uint8Array(7))).toThrow();
});

it("is written in two parts without letters that are taken for others", () => {
  fc.assert(
    fc.property(random, (bytes) => {
      expect(spellAccessCode(accessCodeFrom(bytes))).toMatch(/^[^ILOU]{4}-[^ILOU]{4}$/);
    }),
  );
});

it.each(["", "K7QF", "K7QF-2MPDX", "K7QF-2MP!", "K7QF-2MPU", "x".repeat(40)])("is not read out of %j", (typed) => {
  expect(readAccessCode(typed)).toBeNull();
});
