import { z } from "zod";

const Count = z.number().int().nonnegative();

/** What the seals of a log say of it. */
export const ChainState = z.object({
  events: Count.describe("How many were looked at: all that are sealed."),
  head: z.string().describe("The link of the last of them, hexadecimal; zeros where there is none."),
  redacted: Count.describe("Of which words were deleted since."),
  withheld: Count.describe("Answers that stayed where the archive came from."),
  unsealed: Count,
  problems: z.array(z.object({ seq: Count, what: z.string() })),
});
export type ChainState = z.infer<typeof ChainState>;
