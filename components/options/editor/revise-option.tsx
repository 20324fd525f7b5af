"use client";

import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { useLive } from "@/lib/client/live-provider";
import { useOption } from "@/lib/client/use-held";
import { contentOf, type FacetName, type FullOption, type Revision } from "@/lib/domain/options/option";
import type { OptionPage } from "@/lib/domain/pages";
import { useRevisions } from "../history/use-revisions";
import { optionPath } from "../option-path";
import type { KeptDraft } from "../use-drafts";
import { useMayRevise } from "../use-may-revise";
import { DraftsGate } from "./drafts-gate";
import { RevisionEditor } from "./revision-editor";

type ReviseOptionProps = {
  number: number;
  /** As it stood when the page was made. */
  page: OptionPage;
  revisions: Revision[];
  facet: FacetName | null;
};

/** The editor of the next revision of an option. */
export function ReviseOption({ page, ...props }: ReviseOptionProps) {
  return <Revise option={useOption(page)} {...props} />;
}

type ReviseProps = Omit<ReviseOptionProps, "page"> & { option: FullOption };

function Revise({ option, number, revisions: initial, facet }: ReviseProps) {
  const { slug } = useLive();
  const mayRevise = useMayRevise();
  const revisions = useRevisions(number, initial, option.revision);

  if (!mayRevise) {
    return (
      <EmptyState
        title="Options are revised by others here"
        action={<LinkButton href={optionPath(slug, number)}>Back to PO-{number}</LinkButton>}
      >
        Those who take part can, and only while the exercise is open. Its history shows who wrote what.
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader kicker={`PO-${number}, revision ${option.revision}`} title={<>Revise “{option.title}”</>} />
      <DraftsGate>
        {({ drafts, discard }) => {
          const draft = drafts.find(({ id }) => id === option.id);
          const baseNumber = draft?.content.baseRevision ?? baseOf(draft, revisions, option.revision);
          const base = revisions.find((revision) => revision.number === baseNumber);
          return (
            <RevisionEditor
              key={option.id}
              {...{ option, revisions, facet }}
              kept={draft}
              initialBase={{ number: base?.number ?? option.revision, content: base?.content ?? contentOf(option) }}
              onDiscard={() => discard(option.id)}
            />
          );
        }}
      </DraftsGate>
    </>
  );
}

// Drafts from before they named their revision: it was the last one before they were saved.
function baseOf(draft: KeptDraft | undefined, revisions: Revision[], current: number): number {
  const savedAt = draft?.updatedAt;
  if (!savedAt || Object.keys(draft.content).length === 0) return current;
  return revisions.findLast(({ at }) => at <= savedAt)?.number ?? current;
}
