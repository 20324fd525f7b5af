import { z } from "zod";

/** How far somebody has read: the number of the last event they have seen. */
export const ReadMark = z.object({ seq: z.number().int().nonnegative().max(2_147_483_647) });
export type ReadMark = z.infer<typeof ReadMark>;
