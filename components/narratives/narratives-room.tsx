"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { quadrantColor, quadrantText } from "@/components/ui/quadrant";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { BundledOptions } from "./bundled-options";
import { NewNarrative } from "./new-narrative";
import { byQuadrant, quadrantWords } from "./quadrant-words";
import { Takeaways } from "./takeaways";
import { usePen } from "./use-pen";

/** What the exercise has come to: its master narratives, laid out as on the map, and its takeaways. */
export function NarrativesRoom() {
  const { slug } = useLive();
  const narratives = Object.values(useExercise((state) => state.narratives)).toSorted(byQuadrant);
  const canCreate = useAllowed("create-narrative");
  const { mayEdit, obstacle } = usePen();
  const create = canCreate && (
    <NewNarrative
      trigger={
        <Button>
          <Plus aria-hidden size={16} />
          New narrative
        </Button>
      }
    />
  );
  return (
    <div className="flex flex-col gap-14">
      <section>
        <PageHeader
          title="Narratives"
          lede="Options that pull in one direction, bundled under one name."
          actions={
            narratives.length > 0 && (
              <>
                <LinkButton href={`/exercises/${slug}/board`}>
                  {canCreate ? "Arrange on the board" : "See the board"}
                </LinkButton>
                {create}
              </>
            )
          }
        />
        {mayEdit && obstacle && <p className="-mt-3 mb-5 max-w-[76ch] text-[0.8125rem] text-soft">{obstacle}</p>}
        {narratives.length === 0 ? (
          <EmptyState
            title="No narrative yet"
            action={create || <LinkButton href={`/exercises/${slug}/options`}>Read the options</LinkButton>}
          >
            {canCreate
              ? "Name a direction in which several options pull, then put them into it on the board."
              : "Moderators bundle the options into a few narratives once the debate has shown where they pull."}
          </EmptyState>
        ) : (
          <ul className="grid gap-5 lg:grid-cols-2">
            {narratives.map((narrative) => (
              <NarrativeCard key={narrative.id} narrative={narrative} />
            ))}
          </ul>
        )}
      </section>
      <Takeaways />
    </div>
  );
}

function NarrativeCard({ narrative }: { narrative: Narrative }) {
  const { slug } = useLive();
  const axes = useExercise((state) => state.exercise.axes);
  return (
    <li
      className="flex flex-col gap-3 rounded-xl border border-t-4 border-line bg-card p-5 sm:p-6"
      style={{ borderTopColor: quadrantColor[narrative.quadrant] }}
    >
      <div>
        <p className="text-[0.8125rem] text-soft tabular-nums">
          MN-{narrative.number} · <span dir="auto">{quadrantWords(narrative.quadrant, axes)}</span>
        </p>
        <h2 dir="auto" className={`mt-1 text-2xl ${quadrantText[narrative.quadrant]}`}>
          <Link href={`/exercises/${slug}/narratives/${narrative.number}`} className="hover:underline">
            {narrative.nickname}
          </Link>
        </h2>
        {narrative.tagline && (
          <p dir="auto" className="mt-1.5 font-read text-[1.0625rem] leading-snug">
            {narrative.tagline}
          </p>
        )}
      </div>
      <div className="border-t border-line pt-3">
        <BundledOptions narrative={narrative} size="compact" />
      </div>
    </li>
  );
}
