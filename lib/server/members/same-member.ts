import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";

/** Names, with what a page sends, the member who has written it. */
const header = "sandtable-member";

/**
 * Refuses what was written by another member than the one whose session it comes with: in a browser in
 * which somebody else has signed in since, it would go out under their name.
 */
export function requireSameMember(request: Request, memberId: Id | null): void {
  const writer = request.headers.get(header);
  if (writer === null || writer === memberId) return;
  throw new Refusal(
    "other-member",
    "Somebody else has signed in in this browser since. What you wrote is kept here for you.",
  );
}
