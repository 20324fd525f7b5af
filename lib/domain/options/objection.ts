import { z } from "zod";
import { Id, Instant, line } from "@/lib/domain/primitives";
import type { PolicyOption } from "./option";

/** Why an option should not be counted with another: by somebody who wrote of either. One of each member, their last. */
export const Objection = z.object({ memberId: Id, reason: line(2_000, 3), at: Instant });
export type Objection = z.infer<typeof Objection>;

type Written = Pick<PolicyOption, "authorId" | "contributorIds">;

/** Whether it is theirs to object when these two are merged: they wrote of one of them. */
export function mayObject(memberId: Id, option: Written, into: Written): boolean {
  return [option, into].some(({ authorId, contributorIds }) => [authorId, ...contributorIds].includes(memberId));
}

/** The objections without this member's. */
export function withoutObjection(objections: readonly Objection[], memberId: Id | null): Objection[] {
  return objections.filter((objection) => objection.memberId !== memberId);
}
