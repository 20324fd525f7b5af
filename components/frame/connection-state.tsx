"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useConnection, useExercise, usePendingComments, useViewer } from "@/lib/client/hooks";

const words = { connecting: "Connecting", live: "Live", offline: "Reconnecting", stuck: "Cannot save just now" };
const dots = {
  connecting: "animate-pulse bg-soft",
  live: "bg-accent",
  offline: "animate-pulse bg-warn",
  stuck: "animate-pulse bg-warn",
};

/**
 * Whether what is on the screen is up to date, how many comments wait to be sent, and while nothing can be, that none
 * is lost. As a banner it speaks only when something is wrong; while the page is cut off it speaks there alone. A reader's
 * page is not live and says nothing.
 */
export function ConnectionState({ isBanner = false }: { isBanner?: boolean }) {
  const connection = useConnection();
  const pending = usePendingComments();
  const viewer = useViewer();
  const refused = pending.filter((entry) => entry.status === "refused");
  const slug = useExercise((state) => state.exercise.slug);
  const refusedAt = useExercise((state) =>
    refused[0] ? state.options[refused[0].command.subject.id]?.number : undefined,
  );
  if (viewer.kind === "reader") return null;

  // The server is there, and could not take it: its database is not, or is full. What slow mode holds back is no such thing.
  const stuck = pending.filter(({ status, error }) => status === "waiting" && error === null);
  const state = connection === "live" && stuck.length > 0 ? "stuck" : connection;
  const waiting = connection === "live" ? stuck.length : pending.length - refused.length;
  const isFine = connection !== "offline" && waiting === 0 && refused.length === 0;
  const isCutOff = state === "offline" || state === "stuck";
  const isSilent = isBanner ? isFine : isCutOff;
  return (
    // Stays when it has nothing to say, or what it says then would not be read out.
    <div
      role="status"
      className={clsx(
        "text-xs whitespace-nowrap",
        isCutOff ? "text-warn" : "text-soft",
        isBanner ? "bg-wash" : "max-md:hidden",
        isBanner && !isCutOff && "md:hidden",
      )}
    >
      {!isSilent && (
        <div className={clsx(isBanner && "page-width flex flex-wrap gap-x-3 py-1")}>
          <p className="flex items-center gap-1.5">
            <span aria-hidden className={clsx("size-2 shrink-0 rounded-full", dots[state])} />
            {words[state]}
            {waiting > 0 && <span>· {comments(waiting)} waiting</span>}
            {refused.length > 0 && refusedAt !== undefined && (
              <Link
                href={`/exercises/${slug}/options/${refusedAt}`}
                className="font-semibold text-danger underline underline-offset-2"
              >
                {comments(refused.length)} refused
              </Link>
            )}
          </p>
          {isCutOff && <p className="text-soft">What you write is kept in this browser until it can be sent.</p>}
        </div>
      )}
    </div>
  );
}

function comments(count: number): string {
  return `${count} ${count === 1 ? "comment" : "comments"}`;
}
