"use client";

import { CalendarDays } from "lucide-react";
import Link from "next/link";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";

/** The way to the address under which a member's own calendar finds the rounds. */
export function CalendarLink() {
  const { slug } = useLive();
  if (!useMe()) return null;
  return (
    <Link
      href={`/exercises/${slug}/attention#calendar`}
      className="inline-flex items-center gap-1.5 rounded py-1 text-[0.8125rem] text-soft hover:text-ink"
    >
      <CalendarDays aria-hidden size={14} />
      Rounds in your calendar
    </Link>
  );
}
