"use client";

import { EyeOff } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isStaff } from "@/lib/domain/audience";
import { BlindBoard } from "./blind-board";
import { OpenSitting } from "./open-sitting";

/** Where organizers and moderators bundle by themselves. */
export function BlindRoom() {
  const { slug } = useLive();
  const me = useMe();
  const sitting = useExercise((state) => state.sitting);
  if (!me || !isStaff(me.role)) {
    return (
      <>
        <PageHeader title="Independent bundling" />
        <EmptyState
          title="This is for organizers and moderators"
          action={<LinkButton href={`/exercises/${slug}/board`}>Go to the board</LinkButton>}
        >
          They bundle the options by themselves before they compare. What comes of it, you see on the board.
        </EmptyState>
      </>
    );
  }
  if (sitting) return <BlindBoard key={sitting.id} sitting={sitting} memberId={me.id} />;
  return (
    <>
      <PageHeader
        title="Independent bundling"
        lede="Who has seen somebody else’s bundles finds it hard to see others. So each of you bundles the accepted options alone first, and you compare when you are done."
      />
      <EmptyState title="None has been opened" action={<OpenSitting />}>
        <EyeOff aria-hidden size={22} className="mx-auto mb-2 text-soft" />
        Once it is open, every organizer and moderator gets a board of their own here. Nobody sees what the others do,
        only how many have handed in, until you reveal it.
      </EmptyState>
    </>
  );
}
