"use client";

import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { contentOf, type PolicyOption, type Revision } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { useRevisions } from "../history/use-revisions";
import { optionPath } from "../option-path";
import type { KeptDraft } from "../use-drafts";
import { useMayRevise } from "../use-may-revise";
import { DraftsGate } from "./drafts-gate";
import { RevisionEditor } from "./revision-editor";
import { useKeptText } from "./use-kept-text";

type ReviseOptionProps = { optionId: Id; number: number; revisions: Revision[] };

/** The editor of the next revision of an option. */
export function ReviseOption({ optionId, number, revisions }: ReviseOptionProps) {
  const option = useExercise((state) => state.options[optionId]);
  if (!option) return <Skeleton className="h-9 w-4/5" />;
  return <Revise option={option} number={number} revisions={revisions} />;
}

function Revise({
  option,
  number,
  revisions: initial,
}: {
  option: PolicyOption;
  number: number;
  revisions: Revision[];
}) {
  const { slug } = useLive();
  const mayRevise = useMayRevise(option);
  const revisions = useRevisions(number, initial, option.revision);
  const [keptBase, keepBase] = useKeptText(`base:${option.id}`);

  if (!mayRevise) {
    return (
      <EmptyState
        title="This option is revised by others"
        action={<LinkButton href={optionPath(slug, number)}>Back to PO-{number}</LinkButton>}
      >
        Only its author and the moderators can, and only until the exercise closes. Say in its thread what you would
        change.
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader kicker={`PO-${number}, revision ${option.revision}`} title={<>Revise “{option.title}”</>} />
      <DraftsGate>
        {({ drafts, discard }) => {
          const draft = drafts.find(({ id }) => id === option.id);
          const baseNumber = Number(keptBase) || baseOf(draft, revisions, option.revision);
          const base = revisions.find((revision) => revision.number === baseNumber);
          return (
            <RevisionEditor
              key={option.id}
              option={option}
              initial={draft?.content ?? {}}
              initialBase={{ number: base?.number ?? option.revision, content: base?.content ?? contentOf(option) }}
              onBase={(next) => keepBase(next === null ? "" : String(next))}
              onDiscard={() => discard(option.id)}
            />
          );
        }}
      </DraftsGate>
    </>
  );
}

// On another device nothing says on which revision a draft was begun: it was the last one before it was saved.
function baseOf(draft: KeptDraft | undefined, revisions: Revision[], current: number): number {
  const savedAt = draft?.updatedAt;
  if (!savedAt) return current;
  return revisions.findLast(({ at }) => at <= savedAt)?.number ?? current;
}
