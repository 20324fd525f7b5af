import { z } from "zod";

/** Crockford's base 32 (2002): no letter that is taken for a digit, none that makes a rude word. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 8;

/** A code that is read aloud and typed: eight signs, 40 bits, written K7QF-2MPD and kept without the hyphen. */
export const AccessCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, "This is not an access code.");

/** A code from at least eight random bytes. */
export function accessCodeFrom(random: Uint8Array): string {
  if (random.length < length) throw new Error("A code takes eight random bytes.");
  return [...random.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

/** As it is shown and printed. */
export function spellAccessCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}

/** The code that somebody typed, whatever its case, spaces and hyphens; null when it can be none. */
export function readAccessCode(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}._·]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return AccessCode.safeParse(plain).success ? plain : null;
}
