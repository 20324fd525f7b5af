"use client";

import { Avatar } from "@/components/ui/avatar";
import { useExercise, useMe, usePresence } from "@/lib/client/hooks";
import { isStaff } from "@/lib/domain/audience";

/** The other organizers and moderators who have the board open. */
export function AlsoHere() {
  const boardId = useExercise((state) => state.exercise.id);
  const members = useExercise((state) => state.members);
  const me = useMe();
  const presence = usePresence(boardId);
  const others = (presence?.here ?? [])
    .flatMap((id) => members[id] ?? [])
    .filter((member) => member.id !== me?.id && isStaff(member.role));
  if (others.length === 0) return null;
  const names = others.map((member) => member.alias).join(", ");
  return (
    <p className="flex items-center gap-2 text-[0.8125rem] text-soft" title={names}>
      <span className="flex -space-x-1.5">
        {others.slice(0, 5).map((member) => (
          <Avatar key={member.id} alias={member.alias} size="sm" className="ring-2 ring-paper" />
        ))}
      </span>
      <span className="sr-only">Also at the board: {names}</span>
      <span aria-hidden className="max-lg:hidden">
        {others.length === 1 ? `${names} is here too` : `${others.length} others here`}
      </span>
    </p>
  );
}
