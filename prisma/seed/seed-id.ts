import { createHash } from "node:crypto";

/**
 * The id of a seeded thing, always the same for the same key, so that seeding again after an
 * interruption repeats commands instead of making second copies. A version 8 UUID.
 */
export function seedId(key: string): string {
  const hex = createHash("sha256").update(`sandtable seed ${key}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
