"use client";

import { clsx } from "clsx";
import { Pencil } from "lucide-react";
import { useExercise, useMe } from "@/lib/client/hooks";
import type { ContentField } from "@/lib/domain/options/changes";
import type { Presence } from "@/lib/realtime/messages";

type EditedByProps = { editing: Presence["editing"]; field: ContentField; className?: string };

/** Who else is editing a field at this moment; nothing when nobody is. */
export function EditedBy({ editing, field, className }: EditedByProps) {
  const me = useMe();
  const members = useExercise((state) => state.members);
  const ids = new Set(editing.filter((entry) => entry.field === field).map(({ memberId }) => memberId));
  if (me) ids.delete(me.id);
  const aliases = [...ids].flatMap((id) => members[id]?.alias ?? []);
  return (
    <p className={clsx("flex items-center gap-1.5 text-accent empty:hidden", className)}>
      {aliases.length > 0 && (
        <>
          <Pencil aria-hidden size={13} className="shrink-0" />
          <span>
            {new Intl.ListFormat("en").format(aliases)} {aliases.length === 1 ? "is" : "are"} editing this
          </span>
        </>
      )}
    </p>
  );
}
