import { z } from "zod";
import { FacetName } from "@/lib/domain/options/option";
import { Id, type Instant } from "@/lib/domain/primitives";

export const replyKinds = ["expand", "counter", "adapt", "ask", "evidence"] as const;
export const ReplyKind = z.enum(replyKinds);
export type ReplyKind = z.infer<typeof ReplyKind>;

/** What a thread is about: an option as a whole, or one of its facets. */
export const Subject = z.object({ kind: z.literal("option"), id: Id, facet: FacetName.nullable() });
export type Subject = z.infer<typeof Subject>;

export type Comment = {
  id: Id;
  subject: Subject;
  parentId: Id | null;
  kind: ReplyKind | null;
  authorId: Id;
  body: string;
  postedAt: Instant;
  /** When it was last edited; null when never. */
  editedAt: Instant | null;
};
