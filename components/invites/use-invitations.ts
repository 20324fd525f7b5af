"use client";

import { useEffect, useState } from "react";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Invitation } from "@/lib/domain/members/invitation";

type Read = { invitations: Invitation[] | null; error: string | null };

const lookEveryMs = 3_000;

/** Whom the personal invitations are for and how their mails stand, read again while mails are on their way. */
export function useInvitations(isOrganizer: boolean): Read {
  const { slug } = useLive();
  const invites = useExercise((state) => state.invites);
  const [read, setRead] = useState<Read>({ invitations: null, error: null });
  const isMoving =
    read.invitations?.some(({ mail }) => mail?.state === "waiting" || mail?.state === "sending") ?? false;

  useEffect(() => {
    if (!isOrganizer) return;
    const stop = new AbortController();
    const look = async () => {
      const response = await fetch(`/api/v1/exercises/${slug}/invitations`, { signal: stop.signal }).catch(() => null);
      if (stop.signal.aborted) return;
      if (response?.ok) setRead({ ...((await response.json()) as { invitations: Invitation[] }), error: null });
      else setRead((before) => ({ ...before, error: unreadable }));
    };
    void look();
    const timer = isMoving ? setInterval(() => void look(), lookEveryMs) : undefined;
    return () => {
      clearInterval(timer);
      stop.abort();
    };
    // Asked again when somebody has been invited, has joined or was sent another mail.
  }, [slug, isOrganizer, invites, isMoving]);

  return read;
}

const unreadable = "The names and addresses could not be read. Load the page again when you are back online.";
