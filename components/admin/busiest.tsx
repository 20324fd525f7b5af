import type { ProcessFigures } from "@/lib/domain/operations/figures";

/** The exercises with the most events of the last hour, by the names in their addresses. */
export function Busiest({ exercises }: { exercises: ProcessFigures["busiest"] }) {
  const most = Math.max(1, ...(exercises ?? []).map(({ events }) => events));
  return (
    <section className="min-w-0">
      <h2 className="border-b-2 border-ink pb-1.5 text-lg">Busiest exercises</h2>
      {exercises === null && <p className="py-2 text-sm text-soft">The database does not say.</p>}
      {exercises?.length === 0 && <p className="py-2 text-sm text-soft">Nothing has happened within the last hour.</p>}
      <ol className="text-sm">
        {exercises?.map(({ slug, events }) => (
          <li key={slug} className="border-b border-line py-1.5">
            <span className="flex justify-between gap-4">
              <span className="min-w-0 truncate">{slug}</span>
              <span className="font-semibold tabular-nums">{events.toLocaleString("en")}</span>
            </span>
            <svg aria-hidden viewBox="0 0 100 3" preserveAspectRatio="none" className="mt-1 block h-[3px] w-full">
              <rect width={(events / most) * 100} height="3" className="fill-accent" />
            </svg>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-[0.8125rem] text-soft">
        Events of the last hour, whichever process took them. An event is one thing done: an option, a comment, a
        rating.
      </p>
    </section>
  );
}
