"use client";

import { useExercise, useMe } from "@/lib/client/hooks";
import { isStaff } from "@/lib/domain/audience";
import type { PolicyOption } from "@/lib/domain/options/option";
import { policy } from "@/lib/domain/policy";

/**
 * Whether it is for the viewer to revise this option at all. When that is possible is said in the
 * editor, where one may write ahead of the round.
 */
export function useMayRevise(option: Pick<PolicyOption, "authorId">): boolean {
  const me = useMe();
  const status = useExercise((state) => state.exercise.status);
  if (!me || !policy["revise-option"].roles.includes(me.role)) return false;
  if (!policy["revise-option"].status.includes(status)) return false;
  return me.id === option.authorId || isStaff(me.role);
}
