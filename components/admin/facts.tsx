import { clsx } from "clsx";
import type { ReactNode } from "react";

export type Fact = {
  label: string;
  value: ReactNode;
  /** Whether somebody should look at it. */
  isAlarming?: boolean;
};

type FactsProps = { title: string; note?: ReactNode; facts: Fact[] };

/** Figures of one kind under their name. */
export function Facts({ title, note, facts }: FactsProps) {
  return (
    <section className="min-w-0">
      <h2 className="border-b-2 border-ink pb-1.5 text-lg">{title}</h2>
      <dl className="text-sm tabular-nums">
        {facts.map(({ label, value, isAlarming }) => (
          <div key={label} className="flex justify-between gap-4 border-b border-line py-1.5">
            <dt className="text-soft">{label}</dt>
            <dd className={clsx("text-end font-semibold whitespace-nowrap", isAlarming && "text-danger")}>{value}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="mt-2 text-[0.8125rem] text-soft">{note}</p>}
    </section>
  );
}
