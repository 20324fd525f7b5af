import { z } from "zod";
import { Summary } from "@/lib/domain/analysis/analysis";
import { Id, Instant, Ordinal } from "@/lib/domain/primitives";

const Option = z.object({ number: Ordinal, title: z.string() });

/** What a reference leads to, to be read beside the statement that rests on it. */
export const ReferenceSource = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("revision"),
    /** Under the title that it had then. */
    option: Option,
    revision: Ordinal,
    /** The latest revision there is. */
    latest: Ordinal,
    byId: Id,
    at: Instant,
    /** Markdown. */
    summary: z.string(),
  }),
  z.object({
    kind: z.literal("comment"),
    option: Option,
    commentId: Id,
    byId: Id,
    at: Instant,
    /** Markdown; empty where it was deleted, or is hidden from who asks. */
    body: z.string(),
    isHidden: z.boolean(),
  }),
  z.object({
    kind: z.literal("statistic"),
    option: Option,
    roundId: Id,
    roundName: z.string(),
    criterionId: z.string(),
    /** How many scored it; `summary` is null where they are too few to be told, or while they are sealed. */
    n: z.number().int().nonnegative(),
    summary: Summary.nullable(),
  }),
  z.object({ kind: z.literal("inject"), number: Ordinal, title: z.string(), body: z.string(), at: Instant.nullable() }),
]);
export type ReferenceSource = z.infer<typeof ReferenceSource>;
