"use client";

import { useSearchParams } from "next/navigation";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { differingFields } from "@/lib/domain/options/changes";
import type { Revision } from "@/lib/domain/options/option";
import { comparePath } from "../option-path";
import { ChangedField } from "./changed-field";

type CompareRevisionsProps = { number: number; revisions: Revision[] };

/** Any two revisions, word by word; the address says which, and is the last and the one before when it does not. */
export function CompareRevisions({ number, revisions }: CompareRevisionsProps) {
  const { slug } = useLive();
  const members = useExercise((state) => state.members);
  const params = useSearchParams();
  const last = revisions.length - 1;
  const asked = (name: string): Revision | undefined =>
    revisions.find((revision) => String(revision.number) === params.get(name));
  const to = asked("to") ?? revisions[last]!;
  const from = asked("from") ?? revisions.find((revision) => revision.number === to.number - 1) ?? revisions[0]!;
  const changed = differingFields(from.content, to.content);

  const options = revisions.map((revision) => ({
    id: String(revision.number),
    label: `Revision ${revision.number}, ${members[revision.authorId]?.alias ?? "a member"}`,
  }));
  const show = (next: { from?: string; to?: string }): void => {
    const path = comparePath(slug, number, Number(next.from ?? from.number), Number(next.to ?? to.number));
    window.history.replaceState(null, "", path);
  };

  return (
    <section aria-labelledby="compare" className="mb-8 rounded-xl border border-line bg-card px-4 py-4 sm:px-6">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <h2 id="compare" className="me-2 basis-full text-lg sm:basis-auto sm:self-center">
          Compare
        </h2>
        <Select
          label="From"
          options={options}
          value={String(from.number)}
          onChange={(next) => show({ from: next })}
          size="sm"
          className="min-w-44 flex-1 sm:max-w-64"
        />
        <Select
          label="To"
          options={options}
          value={String(to.number)}
          onChange={(next) => show({ to: next })}
          size="sm"
          className="min-w-44 flex-1 sm:max-w-64"
        />
      </div>
      <div role="status" aria-label="What is different" className="mt-5">
        {changed.length === 0 ? (
          <p className="text-sm text-soft">
            {from === to ? "The same revision twice: choose another one." : "These two read the same."}
          </p>
        ) : (
          changed.map((field) => <ChangedField key={field} field={field} before={from.content} after={to.content} />)
        )}
      </div>
    </section>
  );
}
