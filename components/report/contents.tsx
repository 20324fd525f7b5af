"use client";

import { clsx } from "clsx";
import { quadrantColor } from "@/components/ui/quadrant";
import type { Chapter } from "./chapters";
import { useCurrentChapter } from "./use-current-chapter";

/** The contents: beside the text where there is room, folded above it on a phone. */
export function Contents({ chapters }: { chapters: Chapter[] }) {
  const current = useCurrentChapter(chapters.map((chapter) => chapter.id));
  return (
    <nav aria-label="Contents" className="max-lg:mb-10 print:mb-10 print:break-after-page">
      <div className="sticky top-28 max-h-[calc(100dvh-9rem)] overflow-y-auto max-lg:hidden print:static print:block! print:max-h-none">
        <h2 className="kicker mb-2 font-ui">Contents</h2>
        <List chapters={chapters} current={current} />
      </div>
      <details className="rounded-lg border border-line bg-card px-4 py-2.5 lg:hidden print:hidden">
        <summary className="text-sm font-semibold">Contents</summary>
        <div className="mt-2">
          <List chapters={chapters} current={current} />
        </div>
      </details>
    </nav>
  );
}

function List({ chapters, current }: { chapters: Chapter[]; current: string | null }) {
  return (
    <ol className="flex flex-col text-sm">
      {chapters.map(({ id, label, quadrant }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? "location" : undefined}
            className={clsx(
              "flex items-baseline gap-2 border-s-2 border-line py-1 ps-3 text-soft hover:text-ink max-lg:py-2",
              "aria-[current=location]:border-accent aria-[current=location]:font-medium aria-[current=location]:text-ink",
            )}
          >
            {quadrant && (
              <span
                aria-hidden
                className="size-2 shrink-0 rounded-full"
                style={{ backgroundColor: quadrantColor[quadrant] }}
              />
            )}
            <span dir="auto">{label}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
