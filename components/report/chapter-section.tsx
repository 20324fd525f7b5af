import { clsx } from "clsx";
import type { ReactNode } from "react";

type ChapterSectionProps = { id: string; kicker?: string; title: string; children: ReactNode; className?: string };

/** A chapter of the report, under its own rule. */
export function ChapterSection({ id, kicker, title, children, className }: ChapterSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={clsx("border-t-2 border-ink pt-4 not-first:mt-20 print:not-first:mt-10", className)}
    >
      {kicker && <p className="kicker mb-1">{kicker}</p>}
      <h2 id={`${id}-title`} className="mb-6 text-[1.75rem] sm:text-[2.125rem]">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The heading of a part of a chapter. */
export function PartTitle({ children }: { children: ReactNode }) {
  return <h3 className="mt-11 mb-3 text-[1.375rem]">{children}</h3>;
}
