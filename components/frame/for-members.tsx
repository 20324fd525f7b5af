import { EmptyState } from "@/components/ui/empty-state";
import { SignInLink } from "./sign-in-link";

/** Where a reader comes upon what only members see. */
export function ForMembers({ what }: { what: string }) {
  return (
    <EmptyState title="This is for members" action={<SignInLink variant="secondary" />}>
      {what} is shown to the members of this exercise. If you are one, sign in.
    </EmptyState>
  );
}
