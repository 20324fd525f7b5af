"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { AllOptions } from "@/components/options/all-options";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isStaff } from "@/lib/domain/audience";
import { TriageDesk } from "./triage-desk";

/** The queue of what waits for organizers and moderators, worked on by several of them at once. */
export function TriageRoom() {
  const { slug } = useLive();
  const me = useMe();
  if (!me || !isStaff(me.role)) {
    return (
      <EmptyState
        title="The queue is for organizers and moderators"
        action={<LinkButton href={`/exercises/${slug}/moderation`}>What they have done</LinkButton>}
      >
        Here they read what has been proposed and flagged. What comes of it stands in the log of moderation.
      </EmptyState>
    );
  }
  return (
    <AllOptions>
      <TriageDesk />
    </AllOptions>
  );
}
