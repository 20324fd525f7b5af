import { CircleUser } from "lucide-react";
import { LinkButton } from "@/components/ui/button";

/** The way to one's account; for whoever is not signed in, the way in. */
export function VisitorLink({ visitor }: { visitor: { name: string | null; email: string | null } | null }) {
  if (!visitor) {
    return (
      <LinkButton href="/sign-in" variant="quiet" size="sm">
        Sign in
      </LinkButton>
    );
  }
  return (
    <LinkButton href="/account" variant="quiet" size="sm" className="min-w-0 shrink!">
      <CircleUser aria-hidden size={16} />
      <span dir="auto" className="truncate">
        {visitor.name ?? visitor.email ?? "Account"}
      </span>
    </LinkButton>
  );
}
