"use client";

import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { type Gap, gapsOf } from "@/lib/domain/report/gaps";
import type { Report } from "@/lib/domain/report/schema";
import { countOf } from "@/lib/domain/report/words";

/** That this is not the published report yet, and what it still lacks. */
export function DraftNotice({ report }: { report: Report }) {
  const gaps = gapsOf(report);
  return (
    <Notice tone="warn" title="Draft report: not published yet" className="mb-8 max-w-[60em]">
      {gaps.length === 0 ? (
        <p>Nothing is missing. The organizer can publish it once the exercise is closed.</p>
      ) : (
        <>
          <p>Only members see it. Still missing:</p>
          <ul className="mt-1 list-disc ps-5">
            {gaps.map((gap) => (
              <li key={gap.kind}>
                {gapText(gap)}{" "}
                <Link
                  href={`/exercises/${report.slug}/${roomOf[gap.kind]}`}
                  className="font-medium underline underline-offset-2 print:hidden"
                >
                  {roomOf[gap.kind] === "board" ? "Board" : "Narratives"}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

const roomOf: Record<Gap["kind"], "board" | "narratives"> = {
  "no-narratives": "narratives",
  "no-abstract": "narratives",
  "no-options": "board",
  unbundled: "board",
  "no-takeaways": "narratives",
  unreferenced: "narratives",
};

const mostNamed = 12;

function gapText(gap: Gap): string {
  switch (gap.kind) {
    case "no-narratives":
      return "There are no master narratives.";
    case "no-abstract":
      return `${countOf(gap.narratives.length, "narrative")} without an abstract: ${named("MN", gap.narratives)}.`;
    case "no-options":
      return `${countOf(gap.narratives.length, "narrative")} without options: ${named("MN", gap.narratives)}.`;
    case "unbundled":
      return `${countOf(gap.options.length, "option")} in no narrative: ${named("PO", gap.options)}.`;
    case "no-takeaways":
      return "There are no takeaways.";
    case "unreferenced":
      return `${countOf(gap.statements, "statement")} without a reference.`;
  }
}

function named(prefix: "MN" | "PO", numbers: number[]): string {
  const names = numbers.slice(0, mostNamed).map((number) => `${prefix}-${number}`);
  const rest = numbers.length - names.length;
  return rest > 0 ? `${names.join(", ")} and ${rest} more` : names.join(", ");
}
