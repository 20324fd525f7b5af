"use client";

import { EyeOff } from "lucide-react";
import Link from "next/link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isStaff } from "@/lib/domain/audience";
import { handedIn } from "./who-bundles";

/** The way from the board to one's own. */
export function BlindLink() {
  const { slug } = useLive();
  return (
    <LinkButton variant="secondary" href={`/exercises/${slug}/board/blind`}>
      <EyeOff aria-hidden size={16} />
      <span className="max-lg:sr-only">Bundle alone</span>
    </LinkButton>
  );
}

/** On the board, to organizers and moderators: that an independent bundling is open, and how far it is. */
export function BlindCall() {
  const { slug } = useLive();
  const me = useMe();
  const sitting = useExercise((state) => state.sitting);
  const members = useExercise((state) => state.members);
  if (!me || !isStaff(me.role) || !sitting || sitting.revealedAt !== null) return null;
  const { count, of } = handedIn(sitting, members);
  const isIn = sitting.handedInIds.includes(me.id);
  return (
    <Notice className="mb-3" title="An independent bundling is open">
      {count} of {of} have handed in{isIn && ", and you are among them"}.{" "}
      {!isIn && "Put the options together by yourself first, before this board shows you how others do. "}
      <Link href={`/exercises/${slug}/board/blind`} className="font-semibold text-accent hover:underline">
        Go to your own bundles
      </Link>
    </Notice>
  );
}
