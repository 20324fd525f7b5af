import { z } from "zod";
import { Id, Instant } from "@/lib/domain/primitives";

/** What somebody still owes the others; the most pressing first. */
export const debtKinds = [
  "resume",
  "close",
  "publish",
  "question",
  "changes",
  "suggestion",
  "dispute",
  "still-stands",
  "rate-merged",
  "rate",
  "ratify",
  "shock",
  "call",
  "draft",
  "revision",
  "flag",
  "triage",
  "bundle",
  "contradiction",
] as const;

export const Debt = z.object({
  kind: z.enum(debtKinds),
  /** The option it is about; null for a new one, and where it is about many. */
  option: z.object({ number: z.number().int(), title: z.string() }).nullable(),
  /** The inject it is about, where it is about one. */
  inject: z.object({ number: z.number().int() }).optional(),
  /** The call for proposals it is about, where it is about one. */
  call: z.object({ number: z.number().int() }).optional(),
  /** The comment, suggestion, source or draft. */
  id: Id.nullable(),
  byId: Id.nullable(),
  /** What was asked, suggested or begun, in short. */
  excerpt: z.string(),
  /** Since when it stands. */
  since: Instant.nullable(),
  /** Until when it can be done, where the round that permits it ends. */
  until: Instant.nullable(),
  count: z.number().int().positive(),
});
export type Debt = z.infer<typeof Debt>;
