"use client";

import Link from "next/link";
import { optionPath } from "@/components/options/option-path";
import { PlacementMark } from "@/components/options/placement-mark";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { OptionLine } from "./option-line";
import type { Narrative } from "@/lib/domain/narratives/narrative";

/** The options of a narrative in reading order, with those merged into them. */
export function BundledOptions({ narrative, size }: { narrative: Narrative; size: "compact" | "full" }) {
  const { slug } = useLive();
  const options = useExercise((state) => state.options);
  const members = useExercise((state) => state.members);
  const all = Object.values(options);
  const bundled = narrative.optionIds.flatMap((id) => options[id] ?? []);
  if (bundled.length === 0) {
    return <p className="text-sm text-soft">No options yet. Moderators put them here on the board.</p>;
  }
  return (
    <ol className={size === "full" ? "border-t border-line" : "flex flex-col gap-1"}>
      {bundled.map((option) => {
        const parts = all.filter((part) => part.mergedIntoId === option.id).toSorted((a, b) => a.number - b.number);
        if (size === "compact") {
          return (
            <li key={option.id} className="grid grid-cols-[3.25rem_minmax(0,1fr)] items-baseline text-sm">
              <span className="text-[0.8125rem] text-soft tabular-nums">PO-{option.number}</span>
              <Link href={optionPath(slug, option.number)} dir="auto" className="hover:underline">
                {option.title}
              </Link>
            </li>
          );
        }
        return (
          <li key={option.id} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2.5 border-b border-line py-2.5">
            <PlacementMark placement={option.placement} className="mt-0.5 size-7" />
            <div className="min-w-0">
              <Link
                href={optionPath(slug, option.number)}
                dir="auto"
                className="font-read leading-snug font-semibold hover:underline"
              >
                {option.title}
              </Link>
              <p className="text-[0.8125rem] text-soft tabular-nums">
                PO-{option.number} · <span dir="auto">{members[option.authorId]?.alias}</span> · {option.commentCount}{" "}
                {option.commentCount === 1 ? "comment" : "comments"}
              </p>
              <OptionLine narrative={narrative} option={option} />
              {parts.length > 0 && (
                <p className="text-[0.8125rem] text-soft">
                  Merged into it:{" "}
                  {parts.map((part, index) => (
                    <span key={part.id}>
                      {index > 0 && ", "}
                      <Link
                        href={optionPath(slug, part.number)}
                        title={part.title}
                        className="underline decoration-edge underline-offset-2 hover:text-ink"
                      >
                        PO-{part.number}
                      </Link>
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
