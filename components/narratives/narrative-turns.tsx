"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { quadrantText } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative } from "@/lib/domain/narratives/narrative";

/** On to the narrative before and the one after, by number. */
export function NarrativeTurns({ narrative }: { narrative: Narrative }) {
  const { slug } = useLive();
  const all = Object.values(useExercise((state) => state.narratives)).toSorted((a, b) => a.number - b.number);
  const place = all.findIndex((other) => other.id === narrative.id);
  const before = all[place - 1];
  const after = all[place + 1];
  if (!before && !after) return null;
  const hrefOf = (other: Narrative) => `/exercises/${slug}/narratives/${other.number}`;
  return (
    <nav
      aria-label="Other narratives"
      className="mt-14 flex flex-wrap justify-between gap-4 border-t border-line pt-5 font-read text-lg font-semibold"
    >
      {before && (
        <Link
          href={hrefOf(before)}
          className={`flex items-center gap-2 hover:underline ${quadrantText[before.quadrant]}`}
        >
          <ArrowLeft aria-hidden size={18} />
          <span dir="auto">{before.nickname}</span>
        </Link>
      )}
      {after && (
        <Link
          href={hrefOf(after)}
          className={`ms-auto flex items-center gap-2 hover:underline ${quadrantText[after.quadrant]}`}
        >
          <span dir="auto">{after.nickname}</span>
          <ArrowRight aria-hidden size={18} />
        </Link>
      )}
    </nav>
  );
}
