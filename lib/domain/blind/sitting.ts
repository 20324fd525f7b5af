import { z } from "zod";
import { Id, type Instant, line } from "@/lib/domain/primitives";

/** Nobody keeps more groups than these apart. */
export const mostGroups = 30;

/** A bundle of one's own: a nickname, which may still be missing, and options. */
export const Group = z.object({ id: Id, nickname: line(80, 0), optionIds: z.array(Id).max(2_000) });
export type Group = z.infer<typeof Group>;

/** How one person bundles the options: no option twice. What is in no group stands alone. */
export const Groups = z
  .array(Group)
  .max(mostGroups, `At most ${mostGroups} groups.`)
  .refine((groups) => hasNoneTwice(groups.map(({ id }) => id)), "Two groups have the same id.")
  .refine((groups) => hasNoneTwice(groups.flatMap(({ optionIds }) => optionIds)), "An option is in one group alone.");

function hasNoneTwice(ids: readonly Id[]): boolean {
  return new Set(ids).size === ids.length;
}

/** What a member has made of the options in a sitting. */
export const Bundling = z.object({ memberId: Id, groups: z.array(Group) });
export type Bundling = z.infer<typeof Bundling>;

/** What one has made oneself, with the sitting that it belongs to. */
export type OwnBundling = Bundling & { sittingId: Id };

export function bundlingKey({ sittingId, memberId }: Pick<OwnBundling, "sittingId" | "memberId">): string {
  return `${sittingId} ${memberId}`;
}

/** So many must have handed in before anything is shown: one alone agrees with nobody. */
export const fewestHandedIn = 2;

/**
 * One independent bundling: organizers and moderators bundle the same options, none seeing what the others do until it
 * is revealed.
 */
export type Sitting = {
  id: Id;
  openedById: Id;
  openedAt: Instant;
  /** In the order in which they did. */
  handedInIds: Id[];
  revealedAt: Instant | null;
  /** What was handed in; nothing until it is revealed. */
  revealed: Bundling[];
};
