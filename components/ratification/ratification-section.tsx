"use client";

import { useExercise, useMe, useRefusal } from "@/lib/client/hooks";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { needsNote, rollOf, votersOf } from "@/lib/domain/narratives/ratification";
import { countOf } from "@/lib/domain/report/words";
import { OwnStance } from "./own-stance";
import { RollBar } from "./roll-bar";
import { Voices } from "./voices";

/** What members hold of a narrative, and, while a round asks for it, what the viewer does. */
export function RatificationSection({ narrative }: { narrative: Narrative }) {
  const voters = votersOf(useExercise((state) => state.members));
  const me = useMe();
  const refusal = useRefusal("ratify-narrative");
  const { ratifications, version } = narrative;
  const canRatify = refusal === null;
  if (ratifications.length === 0 && !canRatify) return null;
  const spoken = ratifications.filter(({ note }) => note !== "");
  const against = spoken.filter(({ stance }) => needsNote(stance));
  const behind = spoken.filter(({ stance }) => !needsNote(stance));
  return (
    <section aria-labelledby="ratification" className="flex max-w-[46rem] flex-col gap-5">
      <h2 id="ratification" className="text-xl">
        Ratification
      </h2>
      <RollBar roll={rollOf(ratifications, voters)} />
      {canRatify && (
        <div className="rounded-xl border border-line bg-card p-4">
          <OwnStance narrative={narrative} mine={ratifications.find(({ memberId }) => memberId === me?.id)} />
        </div>
      )}
      {against.length > 0 && <Voices label="Dissent and reservations" voices={against} version={version} />}
      {behind.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm text-soft hover:text-ink">
            {countOf(behind.length, "word")} of those who endorse it
          </summary>
          <div className="mt-3">
            <Voices label="Those who endorse it" voices={behind} version={version} />
          </div>
        </details>
      )}
    </section>
  );
}
