"use client";

import Link from "next/link";
import { EditableText } from "@/components/editing/editable-text";
import { LocalTime } from "@/components/ui/local-time";
import { quadrantFill, quadrantText } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { countOf } from "@/lib/domain/report/words";
import { narrativePath } from "./narrative-path";
import { editOf } from "./narrative-texts";
import { quadrantWords } from "./quadrant-words";
import { usePen } from "./use-pen";

/** Number, quadrant, nickname and tagline of a narrative. */
export function NarrativeHead({ narrative }: { narrative: Narrative }) {
  const { slug } = useLive();
  const axes = useExercise((state) => state.exercise.axes);
  const pen = usePen();
  return (
    <header className="mb-8 max-w-[46rem]">
      <p className="mb-2 flex flex-wrap items-center gap-x-2 text-sm text-soft tabular-nums">
        <Link href={`/exercises/${slug}/narratives`} className="hover:text-ink hover:underline">
          Narratives
        </Link>
        <span aria-hidden>/</span>
        <span>MN-{narrative.number}</span>
        <span aria-hidden className={`size-2.5 rounded-full ${quadrantFill[narrative.quadrant]}`} />
        <span dir="auto">{quadrantWords(narrative.quadrant, axes)}</span>
        <span aria-hidden>·</span>
        <span>
          <Link
            href={narrativePath(slug, narrative.number, "/history")}
            className="underline decoration-edge underline-offset-2 hover:text-ink"
          >
            {countOf(narrative.version, "version")}
          </Link>
          , last saved <LocalTime at={narrative.editedAt} style="relative" />
        </span>
      </p>
      <EditableText
        {...pen}
        label="Nickname"
        name={`narrative:${narrative.id}:nickname`}
        value={narrative.nickname}
        command={(nickname) => editOf(narrative, { nickname })}
        maxLength={80}
        isRequired
      >
        <h1 dir="auto" className={`text-[1.875rem] sm:text-[2.375rem] ${quadrantText[narrative.quadrant]}`}>
          {narrative.nickname}
        </h1>
      </EditableText>
      <div className="mt-2">
        <EditableText
          {...pen}
          label="Tagline"
          name={`narrative:${narrative.id}:tagline`}
          value={narrative.tagline}
          command={(tagline) => editOf(narrative, { tagline })}
          maxLength={300}
          rows={2}
        >
          {narrative.tagline ? (
            <p dir="auto" className="font-read text-[1.1875rem] leading-normal sm:text-[1.3125rem]">
              {narrative.tagline}
            </p>
          ) : (
            pen.mayEdit && <p className="text-sm text-soft">No tagline yet.</p>
          )}
        </EditableText>
      </div>
      {pen.mayEdit && pen.obstacle && <p className="mt-3 text-[0.8125rem] text-soft">{pen.obstacle}</p>}
    </header>
  );
}
