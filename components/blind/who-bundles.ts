import { isStaff } from "@/lib/domain/audience";
import type { Sitting } from "@/lib/domain/blind/sitting";
import type { Member } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";

/** How many have handed in, of how many who are asked: organizers and moderators, and who handed in as one. */
export function handedIn({ handedInIds }: Sitting, members: Record<Id, Member>): { count: number; of: number } {
  const asked = Object.values(members).filter(
    ({ id, role, standing }) => handedInIds.includes(id) || (isStaff(role) && standing === "active"),
  );
  return { count: handedInIds.length, of: asked.length };
}
