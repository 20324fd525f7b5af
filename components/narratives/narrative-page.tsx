"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { NarrativeContradictions } from "@/components/contradictions/narrative-contradictions";
import { DeadEnd } from "@/components/frame/dead-end";
import { MapPlot } from "@/components/map/map-plot";
import { useMap } from "@/components/map/use-map";
import { RatificationSection } from "@/components/ratification/ratification-section";
import { NarrativeRobustness } from "@/components/shocks/narrative-robustness";
import { Button, LinkButton } from "@/components/ui/button";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { BundledOptions } from "./bundled-options";
import { ChangeQuadrant } from "./change-quadrant";
import { NarrativeHead } from "./narrative-head";
import { NarrativeTexts } from "./narrative-texts";
import { NarrativeThread } from "./narrative-thread";
import { NarrativeTurns } from "./narrative-turns";
import { RemoveNarrative } from "./remove-narrative";
import { usePen } from "./use-pen";

/** One narrative, to be read and, by moderators, written. */
export function NarrativePage({ number }: { number: number }) {
  const { slug } = useLive();
  const narratives = useExercise((state) => state.narratives);
  const narrative = Object.values(narratives).find((entry) => entry.number === number);
  if (!narrative) {
    return (
      <DeadEnd
        title={`There is no MN-${number} here`}
        actions={<LinkButton href={`/exercises/${slug}/narratives`}>All narratives</LinkButton>}
      >
        It was removed, or the number is wrong. Its options, if it had any, are among the others.
      </DeadEnd>
    );
  }
  return (
    <article>
      <NarrativeHead narrative={narrative} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex min-w-0 flex-col gap-12">
          <NarrativeTexts narrative={narrative} />
          <RatificationSection narrative={narrative} />
        </div>
        <aside className="flex flex-col gap-8">
          <section aria-labelledby="options">
            <h2 id="options" className="mb-2 text-xl">
              {narrative.optionIds.length} {narrative.optionIds.length === 1 ? "option" : "options"}
            </h2>
            <BundledOptions narrative={narrative} size="full" />
          </section>
          <NarrativeContradictions narrative={narrative} />
          <NarrativeRobustness narrative={narrative} />
          <OnTheMap narrative={narrative} />
          <Care narrative={narrative} />
        </aside>
      </div>
      <NarrativeThread key={narrative.id} narrative={narrative} />
      <NarrativeTurns narrative={narrative} />
    </article>
  );
}

function OnTheMap({ narrative }: { narrative: Narrative }) {
  const map = useMap();
  const isOther = (id: string | undefined) => id !== narrative.id;
  const faded = new Set(map.view.marks.flatMap(({ dot }) => (isOther(dot.narrative?.id) ? dot.id : [])));
  if (narrative.optionIds.length === 0) return null;
  return (
    <figure className="max-lg:hidden">
      <MapPlot
        {...map}
        regions={map.regions.filter((region) => !isOther(region.id))}
        faded={faded}
        initialWidth={476}
      />
      <figcaption className="mt-1 text-[0.8125rem] text-soft">Where its options stand among all of them.</figcaption>
    </figure>
  );
}

function Care({ narrative }: { narrative: Narrative }) {
  const { slug } = useLive();
  const router = useRouter();
  const canRemove = useAllowed("remove-narrative");
  const { mayEdit, obstacle } = usePen();
  const [isRemoving, setIsRemoving] = useState(false);
  if (!mayEdit) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
      <LinkButton href={`/exercises/${slug}/board`} size="sm">
        {obstacle === null ? "Change its options on the board" : "See its options on the board"}
      </LinkButton>
      {obstacle === null && <ChangeQuadrant narrative={narrative} />}
      {canRemove && (
        <Button size="sm" variant="quiet" className="text-danger" onPress={() => setIsRemoving(true)}>
          Remove…
        </Button>
      )}
      {isRemoving && (
        <RemoveNarrative
          narrative={narrative}
          onClose={() => setIsRemoving(false)}
          onDone={() => router.push(`/exercises/${slug}/narratives`)}
        />
      )}
    </div>
  );
}
