import { z } from "zod";

/** Made by whoever acts, so that a retry carries the same one. In small letters, so that two that are the same look so. */
export const Id = z.uuid().toLowerCase();
export type Id = z.infer<typeof Id>;

/** Milliseconds since 1970-01-01T00:00:00Z. */
// So far from the end of what a database takes that no pause and no extension gets there.
const latest = Date.UTC(9_000, 0);
export const Instant = z.number().int().nonnegative().max(latest, "That is too far in the future.");
export type Instant = z.infer<typeof Instant>;

/** The number of a revision, a version, an option: from 1, as far as the database counts. */
export const Ordinal = z.number().int().positive().max(2_147_483_647);

/** A short identifier that a person may read in an address or an export: `law-enforcement`. */
export const Slug = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens.");

// Postgres cannot store NUL, and half a surrogate pair would come back as something else than was typed.
export const storable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

// A text of nothing but spaces and signs that nobody sees is an empty one.
const visible = (text: string): boolean =>
  text.trim() === "" || !storable(text) || /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** One line of text: trimmed, from `min` to `max` UTF-16 code units. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min, min <= 1 ? "Write something here." : `At least ${min} characters.`)
    .max(max, `At most ${max.toLocaleString("en")} characters.`)
    .refine(storable, "This text holds a character that cannot be stored.")
    .refine(visible, "Write something that can be seen.");

/** Markdown of one or more paragraphs; empty only where `min` is 0. */
export const prose = (max: number, min = 0) => line(max, min);

export const limits = {
  title: 160,
  facet: 40_000,
  comment: 10_000,
  note: 500,
  announcement: 1_000,
  brief: 40_000,
  narrativeText: 20_000,
  members: 5_000,
} as const;
