"use client";

import { useExercise, useMe } from "@/lib/client/hooks";
import type { CommandType } from "@/lib/domain/commands";
import { policy } from "@/lib/domain/policy";

/**
 * Whether it is for the viewer to revise options at all, whoever wrote them. When that is possible is
 * said in the editor, where one may write ahead of the round.
 */
export function useMayRevise(): boolean {
  return useMayAtAll("revise-option");
}

/** Whether it is for the viewer to propose options, now or in a round to come. */
export function useMayPropose(): boolean {
  return useMayAtAll("submit-option");
}

function useMayAtAll(type: CommandType): boolean {
  const me = useMe();
  const status = useExercise((state) => state.exercise.status);
  return me !== undefined && policy[type].roles.includes(me.role) && policy[type].status.includes(status);
}
