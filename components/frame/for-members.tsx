"use client";

import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useLive } from "@/lib/client/live-provider";
import { WayIn } from "./way-in";

/** Where a reader comes upon a room, of this title, that is for members only; `what` begins a sentence. */
export function ForMembers({ title, what }: { title: string; what: string }) {
  const { slug, isSignedIn } = useLive();
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title="This is for members"
        action={
          <>
            <WayIn variant="primary" />
            <LinkButton href={`/exercises/${slug}/options`}>Read the options</LinkButton>
          </>
        }
      >
        {what} the members of this exercise.{" "}
        {isSignedIn
          ? "You are signed in, but not one of them. Whoever runs it can send you an invitation, or a code."
          : "If you are one, sign in."}
      </EmptyState>
    </>
  );
}
