"use client";

import { Simulated } from "@/components/rehearsals/simulated";
import { useExercise } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";

/** A member as the others see them; with `isFull` also where they are from and what they know. */
export function MemberName({ id, isFull }: { id: Id; isFull?: boolean }) {
  const member = useExercise((state) => state.members[id]);
  if (!member) return <>a member</>;
  const about = isFull ? [member.region, member.field].filter(Boolean).join(", ") : "";
  return (
    <span dir="auto">
      <b className="font-semibold text-ink">{member.alias}</b>
      {member.isSimulated && <Simulated />}
      {about && ` (${about})`}
    </span>
  );
}
