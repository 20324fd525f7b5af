"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useLive } from "@/lib/client/live-provider";
import type { Round } from "@/lib/domain/rounds/round";

/** The rounds in which something is rated, as links; nothing where there is but one. */
export function RoundChoice({ rounds, shown }: { rounds: Round[]; shown: Round }) {
  const { slug } = useLive();
  if (rounds.length < 2) return null;
  return (
    <nav
      aria-label="Rounds"
      className="mb-5 flex w-fit max-w-full flex-wrap gap-0.5 rounded-lg border border-line bg-wash p-0.5 print:hidden"
    >
      {rounds.map((round) => (
        <Link
          key={round.id}
          href={`/exercises/${slug}/ratings?round=${round.id}`}
          aria-current={round.id === shown.id ? "page" : undefined}
          className={clsx(
            "inline-flex min-h-[2.125rem] items-center rounded-md border border-transparent px-3 text-sm font-medium text-soft hover:text-ink max-sm:min-h-11",
            "aria-[current=page]:border-accent aria-[current=page]:bg-card aria-[current=page]:text-ink aria-[current=page]:shadow-xs",
          )}
        >
          {round.name}
        </Link>
      ))}
    </nav>
  );
}
