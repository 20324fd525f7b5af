"use client";

import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { AllOptions } from "./all-options";
import { DiscardDraft } from "./discard-draft";
import { newOptionPath, optionPath } from "./option-path";
import { type KeptDraft, useDrafts } from "./use-drafts";

/** What the viewer has begun and not submitted; nobody else sees it. Nothing is shown when there is nothing. */
export function MyDrafts() {
  const { drafts = [], discard } = useDrafts();
  const begun = drafts.filter(({ content }) => Object.keys(content).length > 0);
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="my-drafts" className="mb-6 rounded-xl border border-line bg-card px-4 py-3">
      <h2 id="my-drafts" className="font-ui text-[0.8125rem] font-semibold text-soft">
        Your drafts, seen by nobody else
      </h2>
      <AllOptions>
        <ul className="divide-y divide-line">
          {begun.map((draft) => (
            <DraftRow key={draft.id} draft={draft} onDiscard={discard} />
          ))}
        </ul>
      </AllOptions>
    </section>
  );
}

function DraftRow({ draft, onDiscard }: { draft: KeptDraft; onDiscard: (id: string) => Promise<boolean> }) {
  const { slug } = useLive();
  const revised = useExercise((state) => state.options[draft.id]);
  const title = draft.content.title || revised?.title || "Without a title";
  const href = revised ? optionPath(slug, revised.number, "/edit") : newOptionPath(slug, draft.id);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-60">
        <p dir="auto" className="truncate font-read text-[1.0625rem] font-semibold">
          {title}
        </p>
        <p className="text-[0.8125rem] text-soft">
          {revised ? `Revision of PO-${revised.number}` : "New option"} ·{" "}
          {draft.updatedAt === null ? (
            "kept in this browser"
          ) : (
            <>
              saved <LocalTime at={draft.updatedAt} style="relative" />
            </>
          )}
        </p>
      </div>
      <div className="flex gap-2">
        <LinkButton href={href} prefetch={false} size="sm">
          Go on writing
        </LinkButton>
        <DiscardDraft title={title} onDiscard={() => onDiscard(draft.id)} />
      </div>
    </li>
  );
}
