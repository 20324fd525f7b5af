"use client";

import { Hand } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useExercise, useMe, useServerNow } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";
import { type Claim, claimOn } from "@/lib/domain/triage/claim";
import type { Claims } from "./use-claims";

const everyMs = 5_000;

export type Holder = { claim: Claim; alias: string; isMe: boolean } | null;

/** Who is on an entry now. */
export function useHolder(claims: readonly Claim[], entryId: Id): Holder {
  const claim = claimOn(claims, entryId, useServerNow(everyMs));
  const me = useMe();
  const alias = useExercise((state) => state.members[claim?.memberId ?? ""]?.alias);
  return claim && { claim, alias: alias ?? "Somebody", isMe: claim.memberId === me?.id };
}

/** Who is on this, and the way to be it oneself. */
export function ClaimLine({ entryId, claims }: { entryId: Id; claims: Claims }) {
  const holder = useHolder(claims.claims, entryId);
  return (
    <div
      role="status"
      className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-wash px-3 py-1.5 text-sm"
    >
      <Hand aria-hidden size={15} className={holder ? "text-accent" : "text-soft"} />
      <span className="min-w-0 flex-1">
        {holder === null && <span className="text-soft">Nobody is on this.</span>}
        {holder?.isMe && <>You are on this; the others see it.</>}
        {holder && !holder.isMe && (
          <>
            <b dir="auto">{holder.alias}</b> is on this.
          </>
        )}
      </span>
      {holder?.isMe ? (
        <Button size="sm" variant="quiet" onPress={claims.release}>
          Release
        </Button>
      ) : (
        <Button size="sm" onPress={() => claims.claim(entryId, holder !== null)}>
          {holder ? "Take over" : "Claim"}
        </Button>
      )}
    </div>
  );
}

/** Who is on it, in a list. */
export function ClaimMark({ entryId, claims }: { entryId: Id; claims: readonly Claim[] }) {
  const holder = useHolder(claims, entryId);
  if (holder === null) return null;
  return (
    <span className="inline-flex max-w-full items-center gap-1 text-xs font-semibold text-accent">
      <Hand aria-hidden size={12} className="shrink-0" />
      <span dir="auto" className="truncate">
        {holder.isMe ? "You" : holder.alias}
      </span>
    </span>
  );
}
