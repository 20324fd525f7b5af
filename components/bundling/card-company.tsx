"use client";

import { clsx } from "clsx";
import { Hand } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import type { Id } from "@/lib/domain/primitives";
import { useBoardActions } from "./board-actions";

/** Who else is at this card now: they have it in focus, or have picked it up. */
export function CardCompany({ optionId }: { optionId: Id }) {
  const others = useBoardActions().company?.get(optionId) ?? [];
  if (others.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-wrap gap-1.5">
      {others.map(({ memberId, alias, isHeld }) => (
        <li
          key={memberId}
          className={clsx(
            "flex animate-appear items-center gap-1.5 rounded-full py-0.5 ps-0.5 pe-2 text-xs",
            isHeld ? "bg-accent font-semibold text-on-accent" : "bg-wash text-soft",
          )}
        >
          <Avatar alias={alias} size="sm" />
          <bdi>{alias}</bdi>
          {isHeld ? (
            <>
              <Hand aria-hidden size={12} />
              <span className="sr-only">has picked this up</span>
            </>
          ) : (
            <span className="sr-only">is here</span>
          )}
        </li>
      ))}
    </ul>
  );
}
