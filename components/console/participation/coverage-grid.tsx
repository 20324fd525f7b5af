"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { type Coverage, gapOf, type Voices } from "@/lib/domain/coverage/coverage";
import { countOf } from "@/lib/domain/report/words";

/** How many options speak of each stakeholder and instrument together, and from how many authors. */
export function CoverageGrid({ coverage }: { coverage: Coverage }) {
  const { slug } = useLive();
  const { stakeholders, instruments } = useExercise((state) => state.exercise);
  const stakeholderNames = new Map(stakeholders.map(({ id, name }) => [id, name]));
  const instrumentNames = new Map(instruments.map(({ id, name }) => [id, name]));
  const caption = "Options by stakeholder and instrument, and how many authors they have";
  return (
    <>
      <div tabIndex={0} role="region" aria-label={caption} className="relative overflow-x-auto pb-2">
        <table className="border-separate border-spacing-0.5 text-sm tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky start-0 z-10 bg-paper pe-2 text-start align-bottom text-xs text-soft">
                Stakeholder
              </th>
              {coverage.grid[0]?.cells.map(({ instrument }) => (
                <th key={instrument} scope="col" className="max-w-28 min-w-20 px-1 align-bottom text-xs text-soft">
                  <bdi>{instrumentNames.get(instrument)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.grid.map(({ stakeholder, cells }) => (
              <tr key={stakeholder}>
                <th
                  scope="row"
                  className="sticky start-0 z-10 max-w-44 min-w-28 bg-paper pe-2 text-start font-medium wrap-anywhere max-sm:max-w-32"
                >
                  <bdi>{stakeholderNames.get(stakeholder)}</bdi>
                </th>
                {cells.map(({ instrument, ...voices }) => (
                  <Cell
                    key={instrument}
                    voices={voices}
                    href={`/exercises/${slug}/options?stakeholder=${stakeholder}&instrument=${instrument}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-sm text-soft">
        Large: options; small: their authors. A dashed cell is empty, one with a thick edge has one author alone.
      </p>
    </>
  );
}

function Cell({ voices, href }: { voices: Voices; href: string }) {
  const gap = gapOf(voices);
  const { options, authors } = voices;
  return (
    <td
      className={clsx(
        "h-11 rounded-md border text-center",
        gap === "empty" && "border-dashed border-edge text-soft",
        gap === "one-voice" && "border-2 border-warn bg-card",
        gap === null && "border-line bg-card",
      )}
    >
      {gap === "empty" ? (
        "0"
      ) : (
        <Link
          href={href}
          className="flex h-full flex-col items-center justify-center leading-tight hover:bg-wash"
          aria-label={`${countOf(options, "option")}, ${countOf(authors, "author")}`}
        >
          <span className="font-semibold">{options}</span>
          <span className="text-xs text-soft">{authors}</span>
        </Link>
      )}
    </td>
  );
}
