"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { commentAnchor, jumpTo } from "@/components/discussion/use-target";
import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isStaff } from "@/lib/domain/audience";
import { type PolicyOption, standingOf, waitsForAuthor } from "@/lib/domain/options/option";
import { optionPath } from "./option-path";
import { useMayRevise } from "./use-may-revise";

/** To an option's author and to staff: that changes were asked for, and what is to be done about it. */
export function ChangesAsked({ option }: { option: PolicyOption }) {
  const { slug } = useLive();
  const me = useMe();
  const mayRevise = useMayRevise();
  const isOnPage = usePathname() === optionPath(slug, option.number);
  const { asked } = option;
  const asker = useExercise((state) => state.members[asked?.memberId ?? ""]?.alias) ?? "A moderator";
  const isAuthor = me?.id === option.authorId;
  if (!asked || !me || standingOf(option) !== "submitted" || !(isAuthor || isStaff(me.role))) return null;
  const isWaiting = waitsForAuthor(option);
  const page = optionPath(slug, option.number);
  return (
    <Notice
      tone={isWaiting ? "warn" : "info"}
      title={isWaiting ? "Changes asked for" : "Revised since changes were asked for"}
    >
      <p>
        <bdi>{asker}</bdi> asked on revision {asked.revision}, <LocalTime at={asked.at} style="relative" />.{" "}
        {isAuthor && isWaiting && "Revise the option, or answer in the thread; your revision brings it back to them."}
        {isAuthor && !isWaiting && "Your revision is with the moderators."}
        {!isAuthor && isWaiting && "It comes back into the queue once its author has revised it."}
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-3">
        <Link
          href={`${page}${commentAnchor(asked.commentId)}`}
          className="font-medium text-accent hover:underline"
          onClick={(event) => {
            if (!isOnPage) return;
            event.preventDefault();
            jumpTo(asked.commentId);
          }}
        >
          {isWaiting ? "Read what is to change" : "Read what was asked"}
        </Link>
        {isAuthor && isWaiting && mayRevise && (
          <LinkButton size="sm" variant="primary" href={optionPath(slug, option.number, "/edit")}>
            Revise
          </LinkButton>
        )}
      </p>
    </Notice>
  );
}
