"use client";

import { ThumbsUp } from "lucide-react";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/tooltip";
import { useAllowed, useExercise, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { votersOf } from "@/lib/domain/narratives/ratification";
import type { Takeaway } from "@/lib/domain/narratives/narrative";

/** How many stand behind a takeaway, and, while a round asks for it, whether the viewer does. */
export function TakeawaySupport({ takeaway: { id, supporterIds } }: { takeaway: Takeaway }) {
  const members = useExercise((state) => state.members);
  const me = useMe();
  const canSupport = useAllowed("support-takeaway");
  const { save, isPending, error } = useSave();
  const isMine = me !== undefined && supporterIds.includes(me.id);
  if (supporterIds.length === 0 && !canSupport) return null;
  const names = supporterIds.map((memberId) => members[memberId]?.alias).join(", ");
  const count = `${supporterIds.length} of ${votersOf(members).size} stand behind it`;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-soft">
      {canSupport && (
        <Tooltip text={names || "Nobody yet"}>
          <Button
            size="sm"
            aria-pressed={isMine}
            isPending={isPending}
            className={isMine ? "border-accent text-accent" : undefined}
            onPress={() => void save({ id: newId(), type: "support-takeaway", takeawayId: id, isOn: !isMine })}
          >
            <ThumbsUp aria-hidden size={14} />
            {isMine ? "You stand behind it" : "Stand behind it"}
          </Button>
        </Tooltip>
      )}
      <span title={names}>{count}</span>
      {error && <span className="text-danger">{error.message}</span>}
    </p>
  );
}
