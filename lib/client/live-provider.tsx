"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Ticket } from "@/lib/realtime/messages";
import { type Attention, createAttention } from "./attention";
import { browserStorage } from "./browser-storage";
import { createLiveExercise, type LiveExercise, type Snapshot } from "./live-exercise";
import { RateOption } from "@/lib/domain/ratings/rating";
import { PostComment } from "@/lib/domain/discussion/commands";
import type { CommandOf } from "@/lib/domain/commands";
import { createOutbox, type Outbox } from "./outbox";
import { createReader, type Reader } from "./reader";
import { asMember, createSender, postJson, type Sender } from "./send-command";

export type Live = {
  slug: string;
  /** Whether somebody is signed in, as a member or not. */
  isSignedIn: boolean;
  exercise: LiveExercise;
  outbox: Outbox;
  /** Answers about options that are on their way. */
  ratingBox: Outbox<CommandOf<"rate-option">>;
  send: Sender;
  reader: Reader;
  attention: Attention;
};

const LiveContext = createContext<Live | null>(null);

type LiveProviderProps = {
  slug: string;
  /** A `Snapshot` as JSON: thousands of members as one text take React a fraction of what they take as values. */
  snapshot: string;
  isSignedIn: boolean;
  children: ReactNode;
};

/** Everything below it sees one exercise, live. Starts from the snapshot the server rendered. */
export function LiveProvider({ slug, snapshot, isSignedIn, children }: LiveProviderProps) {
  const [live] = useState(() => createLive(slug, JSON.parse(snapshot) as Snapshot, isSignedIn));

  useEffect(() => {
    const { exercise, outbox, ratingBox, attention } = live;
    if (exercise.getViewer().kind === "reader") return;
    const flush = () => {
      outbox.flush();
      ratingBox.flush();
    };
    const settle = () => ratingBox.settleTo(exercise.getState().seq);
    let beginnings = exercise.getBeginnings();
    const unsubscribe = exercise.subscribe(() => {
      settle();
      // What came between is not told as events; slow mode may have been lifted meanwhile.
      if (beginnings !== exercise.getBeginnings()) outbox.release(null);
      beginnings = exercise.getBeginnings();
      if (exercise.getConnection() === "live") flush();
    });
    const unsettle = ratingBox.subscribe(settle);
    const unattend = exercise.onAttention(attention.refresh);
    exercise.connect();
    const handleOnline = () => {
      exercise.resume();
      flush();
    };
    window.addEventListener("online", handleOnline);
    window.addEventListener("offline", exercise.suspend);
    return () => {
      window.removeEventListener("online", handleOnline);
      window.removeEventListener("offline", exercise.suspend);
      unsubscribe();
      unsettle();
      unattend();
      attention.stop();
      exercise.disconnect();
    };
  }, [live]);

  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error("useLive needs a LiveProvider above it.");
  return live;
}

function createLive(slug: string, snapshot: Snapshot, isSignedIn: boolean): Live {
  const origin = typeof window === "undefined" ? "http://localhost" : window.location.origin;
  const { viewer } = snapshot;
  const send = createSender(origin, slug, asMember(viewer.kind === "member" ? viewer.memberId : null));
  const outbox = createOutbox(send, browserStorage, `outbox:${slug}:${memberOf(snapshot)}`, PostComment, {
    laneOf: ({ subject }) => subject.id,
    now: () => exercise.clock.now(),
  });
  const ratingBox = createOutbox(send, browserStorage, `ratings:${slug}:${memberOf(snapshot)}`, RateOption);
  const exercise = createLiveExercise({
    origin,
    snapshot,
    fetchTicket: async () => {
      const answer = await postJson(`/api/v1/exercises/${slug}/ticket`, {});
      // The session is over, or the member is shut out: what remains to be seen is for the server to say.
      if (answer?.status === 401 || answer?.status === 404) reloadOnce();
      if (answer?.status !== 200) return null;
      const { memberId, ...ticket } = answer.body as Ticket & { memberId: string };
      // Somebody else has signed in in this browser since: what is written here must not go out under their name.
      if (memberId !== memberOf(snapshot)) window.location.reload();
      return ticket;
    },
    fetchSnapshot: async (isWhole) => {
      const scope = `threads=none&options=${isWhole ? "cards" : "few"}`;
      const response = await fetch(`/api/v1/exercises/${slug}?${scope}`).catch(() => null);
      return response?.ok ? ((await response.json()) as Snapshot) : null;
    },
    onOutdated: reloadOnce,
    onEvents: (events) => {
      outbox.settle(events.flatMap((event) => (event.type === "comment.posted" ? [event.payload.commentId] : [])));
      for (const { type, payload } of events) {
        if (type === "slow-mode.set") outbox.release(payload.subject?.id ?? null);
      }
    },
  });
  const attention = createAttention(slug, viewer.kind === "member" ? viewer.memberId : null);
  return { slug, isSignedIn, exercise, outbox, ratingBox, send, reader: createReader(slug), attention };
}

function memberOf({ viewer }: Snapshot): string {
  return viewer.kind === "member" ? viewer.memberId : "reader";
}

const reloadedKey = "sandtable:reloaded";
const reloadAgainAfterMs = 60_000;

// A server that is older than the page, in the middle of an upgrade, must not make it reload for ever.
function reloadOnce(): void {
  const last = Number(browserStorage.getItem(reloadedKey) ?? 0);
  if (Date.now() - last < reloadAgainAfterMs) return;
  browserStorage.setItem(reloadedKey, String(Date.now()));
  window.location.reload();
}
