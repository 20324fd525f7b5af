"use client";

import { useSeeComment, useSeePlace } from "@/lib/client/use-attention";
import type { Id } from "@/lib/domain/primitives";

/** Stands in a page that shows a place, and notes that it has been seen. */
export function SeesPlace({ id, withComments = false }: { id: Id; withComments?: boolean }) {
  useSeePlace(id, withComments);
  return null;
}

/** Stands in a thread that has led its reader to a comment. */
export function SeesComment({ placeId, commentId }: { placeId: Id; commentId: Id | null }) {
  useSeeComment(placeId, commentId);
  return null;
}
