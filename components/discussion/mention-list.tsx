"use client";

import { clsx } from "clsx";
import { popoverClass } from "@/components/ui/popover";
import type { Member } from "@/lib/domain/members/member";

type MentionListProps = { id: string; members: readonly Member[]; active: number; onChoose: (member: Member) => void };

/** The members one may mean; the keys go to the field, which says which of them is chosen. */
export function MentionList({ id, members, active, onChoose }: MentionListProps) {
  if (members.length === 0) return null;
  return (
    <ul
      id={id}
      role="listbox"
      aria-label="Members"
      className={clsx(popoverClass, "absolute start-0 bottom-full z-20 mb-1 w-80 animate-appear p-1")}
    >
      {members.map((member, place) => (
        <li
          key={member.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          // Before the field loses the focus, and with it the place of the caret.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(member)}
          className="flex min-h-8 cursor-pointer items-baseline gap-2 rounded-lg px-2.5 py-1 text-sm hover:bg-wash aria-selected:bg-wash pointer-coarse:min-h-11 pointer-coarse:items-center"
        >
          <b dir="auto" className="font-semibold whitespace-nowrap">
            {member.alias}
          </b>
          <span dir="auto" className="min-w-0 truncate text-[0.8125rem] text-soft">
            {[member.region, member.field].filter(Boolean).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
