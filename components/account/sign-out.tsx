"use client";

import { LogOut } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** The way out; who has no address to come back with is told so first. */
export function SignOut({ isGuest }: { isGuest: boolean }) {
  if (!isGuest) return <SignOutForm />;
  return (
    <Dialog
      title="Leave for good?"
      size="sm"
      trigger={
        <Button>
          <LogOut aria-hidden size={16} />
          Sign out
        </Button>
      }
    >
      <p className="mb-4">
        You joined as a guest, so only this browser knows you. After signing out you cannot come back as yourself; what
        you wrote stays in the exercise.
      </p>
      <SignOutForm label="Sign out for good" />
    </Dialog>
  );
}

function SignOutForm({ label = "Sign out" }: { label?: string }) {
  return (
    <form method="post" action="/sign-out">
      <Button type="submit">
        <LogOut aria-hidden size={16} />
        {label}
      </Button>
    </form>
  );
}
