import { requireSubject } from "@/lib/server/discussion/require-subject";
import type { Handler } from "@/lib/server/log/context";
import { findThreadRule } from "./rows";

export const setSlowMode: Handler<"set-slow-mode"> = async (context, { subject, seconds }) => {
  const { tx, look, exercise } = context;
  if (subject) await requireSubject(context, subject);
  const before = subject
    ? (await findThreadRule(look, subject.id))?.slowSeconds
    : (await tx.exercise.findUniqueOrThrow({ where: { id: exercise.id }, select: { slowSeconds: true } })).slowSeconds;
  return (before ?? null) === seconds ? [] : [{ type: "slow-mode.set", payload: { subject, seconds } }];
};
