"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { announce } from "@/components/ui/toasts";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { asMember, postJson, refusalOf } from "@/lib/client/send-command";
import type { Id } from "@/lib/domain/primitives";
import { Claim } from "@/lib/domain/triage/claim";

const Answer = z.object({ claims: z.array(Claim) });

/** A claim is renewed by what its holder does, but no more often than this. */
const renewAfterMs = 60_000;

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
  const own = useRef<{ entryId: Id; at: number } | null>(null);
  const path = `/api/v1/exercises/${slug}/triage/claims`;

  const take = useCallback(
    (body: unknown): void => {
      const parsed = Answer.safeParse(body);
      if (!parsed.success) return;
      setClaims(parsed.data.claims);
      const mine = parsed.data.claims.find(({ memberId }) => memberId === myId);
      if (own.current?.entryId !== mine?.entryId) own.current = mine ? { entryId: mine.entryId, at: Date.now() } : null;
    },
    [myId],
  );
  const put = useCallback(
    async (entryId: Id, takesOver: boolean): Promise<void> => {
      own.current = { entryId, at: Date.now() };
      const answer = await postJson(`${path}/${entryId}`, { takesOver }, asMember(myId), "PUT");
      if (answer?.status === 200) return take(answer.body);
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
    const renew = (): void => {
      if (own.current && Date.now() - own.current.at > renewAfterMs) void put(own.current.entryId, false);
    };
    window.addEventListener("keydown", renew);
    window.addEventListener("pointerdown", renew);
    window.addEventListener("pagehide", release);
    return () => {
      window.removeEventListener("keydown", renew);
      window.removeEventListener("pointerdown", renew);
      window.removeEventListener("pagehide", release);
      release();
    };
  }, [put, release]);

  return { claims, claim: (entryId, takesOver) => void put(entryId, takesOver), release };
}
