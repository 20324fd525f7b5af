import type { Notice } from "@/lib/domain/attention/notice";
import { mostNotices, type Seen } from "@/lib/domain/attention/requests";
import type { Id } from "@/lib/domain/primitives";
import { asMember, isForOther, postJson } from "./send-command";

/** How much is unseen at a place: what was done there, and what was said. */
type Unseen = { done: number; said: number };

/** What of the viewer's notices has not been seen. `notices` are the latest of it, and empty until a page wants them. */
export type AttentionState = {
  status: "loading" | "ready" | "failed";
  unseen: number;
  places: Record<Id, Unseen>;
  notices: Notice[];
  /** Whether `notices` has been asked for. */
  isListed: boolean;
};

export const nothingYet: AttentionState = { status: "loading", unseen: 0, places: {}, notices: [], isListed: false };

const pauseMs = 1_000;
const againAfterMs = 5_000;

export type Attention = ReturnType<typeof createAttention>;

/** Keeps what the viewer has not seen; asks for it when it may have changed, one question at a time. */
export function createAttention(slug: string, memberId: Id | null) {
  let state = nothingYet;
  let isAsking = false;
  let isStale = false;
  let listing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const path = `/api/v1/exercises/${slug}/notices`;

  function change(next: Partial<AttentionState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  async function ask(): Promise<void> {
    if (memberId === null) return;
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    clearTimeout(timer);
    while (isStale) {
      isStale = false;
      const isListed = listing > 0;
      const query = isListed ? `?unseen=yes&limit=${mostNotices}` : "?limit=0";
      const answer = await fetch(path + query, { cache: "no-store" })
        .then((response) =>
          response.ok ? (response.json() as Promise<Omit<AttentionState, "status" | "isListed">>) : null,
        )
        .catch(() => null);
      if (!answer) {
        change({ status: state.status === "ready" ? "ready" : "failed" });
        timer = setTimeout(() => void ask(), againAfterMs);
        break;
      }
      const { unseen, places, notices } = answer;
      change({ status: "ready", unseen, places, notices: isListed ? notices : [], isListed });
      // Much may happen at once; asking again a moment later finds all of it.
      if (isStale) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    isAsking = false;
  }

  return {
    getState: (): AttentionState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh: (): void => void ask(),
    stop: (): void => clearTimeout(timer),
    /** Keeps the notices themselves, too, for as long as a page shows them. */
    list(): () => void {
      listing += 1;
      if (listing === 1) void ask();
      return () => {
        listing -= 1;
      };
    },
    /** Notes what the viewer has seen; false where that did not arrive. */
    async markSeen(seen: Seen): Promise<boolean> {
      const answer = await postJson(`${path}/seen`, seen, asMember(memberId), "PUT");
      if (!answer || isForOther(answer) || answer.status >= 300) return false;
      void ask();
      return true;
    },
  };
}
