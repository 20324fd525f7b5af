import { isStaff } from "@/lib/domain/audience";
import type { Role } from "@/lib/domain/members/member";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Comment } from "./comment";

type Somebody = { memberId: Id; role: Role };
type Writers = Pick<PolicyOption, "authorId" | "contributorIds">;

/**
 * Whether somebody may say that a comment is settled, or open again: who wrote it, whoever has written
 * of the option it stands on, and the moderators. `option` is null for a comment on a narrative.
 */
export function hasSay({ memberId, role }: Somebody, comment: Pick<Comment, "authorId">, option: Writers | null) {
  if (comment.authorId === memberId || isStaff(role)) return true;
  return option !== null && (option.authorId === memberId || option.contributorIds.includes(memberId));
}
