import { z } from "zod";

const Part = z.object({
  /** Of an invitation to the rehearsal. */
  code: z.string(),
  /** One for each member, of an account of its own. */
  tokens: z.array(z.string()),
});

/** What a crowd's process is told to play: where, and as whom. */
export const CrowdTask = z.object({ origin: z.url(), seed: z.number().int(), analysts: Part, moderators: Part });
export type CrowdTask = z.infer<typeof CrowdTask>;
