"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { announce } from "@/components/ui/toasts";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { asMember, postJson, refusalOf } from "@/lib/client/send-command";
import type { Id } from "@/lib/domain/primitives";
import { Claim, idleClaimMs, renewClaimMs } from "@/lib/domain/triage/claim";

const Answer = z.object({ claims: z.array(Claim) });

export type Claims = {
  claims: readonly Claim[];
  claim: (entryId: Id, takesOver: boolean) => void;
  release: () => void;
};

/** Who of staff is on what, told as it changes; the viewer's own claim goes with them when they leave. */
export function useClaims(): Claims {
  const { slug, exercise } = useLive();
  const myId = useMe()?.id ?? null;
  const [claims, setClaims] = useState<Claim[]>([]);
  const own = useRef<Id | null>(null);
  const path = `/api/v1/exercises/${slug}/triage/claims`;

  const take = useCallback(
    (body: unknown): void => {
      const parsed = Answer.safeParse(body);
      if (!parsed.success) return;
      setClaims(parsed.data.claims);
      own.current = parsed.data.claims.find(({ memberId }) => memberId === myId)?.entryId ?? null;
    },
    [myId],
  );
  const put = useCallback(
    async (entryId: Id, takesOver: boolean): Promise<void> => {
      const isRenewal = own.current === entryId;
      own.current = entryId;
      const answer = await postJson(`${path}/${entryId}`, { takesOver }, asMember(myId), "PUT");
      if (answer?.status === 200) return take(answer.body);
      // A renewal that does not get through is tried again.
      if (!answer && isRenewal) return;
      own.current = null;
      announce(
        answer ? refusalOf(answer.body).message : "The server cannot be reached. Try again in a moment.",
        "warn",
      );
    },
    [myId, path, take],
  );
  const release = useCallback((): void => {
    if (own.current === null) return;
    own.current = null;
    // The page may be on its way out.
    void fetch(path, { method: "DELETE", headers: asMember(myId), keepalive: true })
      .then((response) => (response.ok ? response.json() : null))
      .then(take, () => undefined);
  }, [myId, path, take]);

  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => {
      void fetch(path, { signal: stop.signal, cache: "no-store" })
        .then((response) => (response.ok ? response.json() : null))
        .then(take, () => undefined);
    };
    read();
    const unattend = exercise.onAttention(read);
    return () => {
      unattend();
      stop.abort();
    };
  }, [exercise, path, take]);

  useEffect(() => {
    let activeAt = Date.now();
    const noteActivity = (): void => {
      activeAt = Date.now();
    };
    const renewal = setInterval(() => {
      if (own.current === null) return;
      if (Date.now() - activeAt > idleClaimMs) release();
      else void put(own.current, false);
    }, renewClaimMs);
    window.addEventListener("keydown", noteActivity);
    window.addEventListener("pointerdown", noteActivity);
    window.addEventListener("pagehide", release);
    return () => {
      clearInterval(renewal);
      window.removeEventListener("keydown", noteActivity);
      window.removeEventListener("pointerdown", noteActivity);
      window.removeEventListener("pagehide", release);
      release();
    };
  }, [put, release]);

  return { claims, claim: (entryId, takesOver) => void put(entryId, takesOver), release };
}
