"use client";

import { PresenceAt } from "@/components/discussion/presence-line";
import { Thread } from "@/components/discussion/thread";
import { useThread } from "@/lib/client/use-held";
import type { Narrative } from "@/lib/domain/narratives/narrative";

/** The argument about a narrative, below its text. Long ones scroll by themselves, so that the page keeps its end. */
export function NarrativeThread({ narrative }: { narrative: Narrative }) {
  const comments = useThread(narrative.id, narrative.number, undefined, "narrative");
  return (
    <div className="mt-14 max-w-[46rem] border-t border-line pt-6 lg:flex lg:max-h-[calc(100dvh-8rem)] lg:flex-col">
      <PresenceAt subjectId={narrative.id}>
        <Thread subjectId={narrative.id} comments={comments} />
      </PresenceAt>
    </div>
  );
}
