"use client";

import { useCallback, useState } from "react";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { Id } from "@/lib/domain/primitives";

type Thread = Record<Id, Comment>;
type Arrivals = { known: Thread | undefined; fresh: ReadonlySet<Id>; unseen: readonly Id[] };

const freshForMs = 8_000;

/**
 * Which comments of others have come in since the page was opened: `fresh` until a moment after they
 * came into view, `unseen` until they did.
 */
export function useArrivals(comments: Thread | undefined, myId: Id | undefined) {
  const [arrivals, setArrivals] = useState<Arrivals>({ known: comments, fresh: new Set(), unseen: [] });
  if (comments && comments !== arrivals.known) setArrivals(withArrived(arrivals, comments, myId));

  const see = useCallback((id: Id): void => {
    setArrivals((before) => ({ ...before, unseen: before.unseen.filter((other) => other !== id) }));
    setTimeout(
      () => setArrivals((before) => ({ ...before, fresh: new Set([...before.fresh].filter((other) => other !== id)) })),
      freshForMs,
    );
  }, []);

  return { fresh: arrivals.fresh, unseen: arrivals.unseen, see };
}

function withArrived(before: Arrivals, comments: Thread, myId: Id | undefined): Arrivals {
  const { known } = before;
  // The first thread that is there is what there was; nothing of it has just come in.
  const arrived = known ? Object.values(comments).filter(({ id, authorId }) => !known[id] && authorId !== myId) : [];
  if (arrived.length === 0) return { ...before, known: comments };
  const ids = arrived.map(({ id }) => id);
  return { known: comments, fresh: new Set([...before.fresh, ...ids]), unseen: [...before.unseen, ...ids] };
}
