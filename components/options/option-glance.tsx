"use client";

import type { ReactNode } from "react";
import { Pill } from "@/components/ui/pill";
import { useExercise } from "@/lib/client/hooks";
import { type OptionContent, type Part, parts, timeHorizonLabels } from "@/lib/domain/options/option";
import { PlacementMap } from "./placement-map";

export const partLabels: Record<Part, string> = {
  leads: "Leads",
  supports: "Supports",
  opposes: "Opposes",
  affected: "Is affected",
};

/** What of an option is not prose: where it stands, who has which part, by which means, by when. */
export function OptionGlance({
  content,
}: {
  content: Pick<OptionContent, "stakeholders" | "instruments" | "timeHorizon"> &
    Partial<Pick<OptionContent, "placement">>;
}) {
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  const instruments = useExercise((state) => state.exercise.instruments);
  const nameIn = (terms: { id: string; name: string }[], id: string): string =>
    terms.find((term) => term.id === id)?.name ?? id;
  const byPart = parts
    .map((part) => ({
      part,
      names: content.stakeholders.filter((entry) => entry.part === part).map(({ id }) => nameIn(stakeholders, id)),
    }))
    .filter(({ names }) => names.length > 0);

  return (
    <section aria-label="At a glance" className="my-7 flex flex-wrap gap-x-8 gap-y-5 border-y border-line py-5">
      {content.placement && <PlacementMap placement={content.placement} />}
      <dl className="grid min-w-0 flex-1 basis-64 content-start gap-3 text-sm">
        {byPart.map(({ part, names }) => (
          <Fact key={part} term={partLabels[part]}>
            {names.join(" · ")}
          </Fact>
        ))}
        {content.instruments.length > 0 && (
          <Fact term="Instruments">
            <span className="flex flex-wrap gap-1.5">
              {content.instruments.map((id) => (
                <Pill key={id}>{nameIn(instruments, id)}</Pill>
              ))}
            </span>
          </Fact>
        )}
        <Fact term="Time horizon">{content.timeHorizon ? timeHorizonLabels[content.timeHorizon] : "Not said"}</Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <dt className="text-[0.8125rem] font-semibold text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
