"use client";

import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Notice } from "@/lib/domain/attention/notice";
import { pathOfNotice, sayNotice } from "@/lib/domain/attention/words";

/** One thing that happened; the whole of it leads there. */
export function NoticeEntry({ notice }: { notice: Notice }) {
  const { slug, attention } = useLive();
  const members = useExercise((state) => state.members);
  const { sentence, quote } = sayNotice(notice, (id) => members[id]?.alias);
  // What leads to the exercise itself leads nowhere that could show it better.
  const handleClick = (): void => {
    if (notice.seenAt === null) void attention.markSeen({ ids: [notice.id] });
  };
  return (
    <li className="relative rounded-md py-1.5 ps-3 pe-2 hover:bg-wash/70 sm:py-1">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-[0.9375rem] leading-snug">
        <Link
          href={pathOfNotice(slug, notice)}
          onClick={handleClick}
          dir="auto"
          className="min-w-0 font-medium after:absolute after:inset-0"
        >
          {sentence}
        </Link>
        <LocalTime at={notice.at} style="relative" className="text-[0.8125rem] whitespace-nowrap text-soft" />
      </p>
      {quote && (
        <p dir="auto" className="line-clamp-2 font-read text-[0.9375rem] leading-snug text-soft">
          {quote}
        </p>
      )}
    </li>
  );
}
