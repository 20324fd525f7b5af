"use client";

import { useState } from "react";
import { useAct } from "@/components/discussion/use-act";
import { Fields } from "@/components/editing/fields";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { FacetEdit } from "@/components/suggestions/facet-edit";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { tooLong } from "@/components/ui/too-long";
import { useAllowed, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Inject } from "@/lib/domain/injects/inject";
import { facetLabels, type FacetName, facetNames, type FullOption } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { JudgeOption } from "@/lib/domain/shocks/commands";
import type { Judgement } from "@/lib/domain/shocks/judgement";

type JudgeFormProps = { option: FullOption; inject: Inject; mine: Judgement };

/** A patch in work; none while no facet is chosen. */
type InWork = { reason: string; facet: FacetName | ""; before: string; text: string; baseRevision: number };

/** Why one thinks so, and how the option would have to read to hold; kept in this browser until it is saved. */
export function JudgeForm({ option, inject, mine }: JudgeFormProps) {
  const live: InWork = { reason: mine.reason, facet: "", before: "", text: "", baseRevision: option.revision };
  const edit = useKeptEdit(useKeptKey(`judge:${inject.id}:${option.id}`), live);
  const { act } = useAct();
  if (edit.isEditing) return <Writing option={option} inject={inject} mine={mine} edit={edit} />;
  const takeBack = { type: "judge-option" as const, injectId: inject.id, optionId: option.id, verdict: null };
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      <Button size="sm" onPress={edit.begin}>
        {mine.verdict === "holds" ? "Say why" : "Say why, or patch it"}
      </Button>
      <Button size="sm" variant="quiet" onPress={() => void act({ id: newId(), ...takeBack })}>
        Take it back
      </Button>
    </p>
  );
}

type WritingProps = JudgeFormProps & { edit: ReturnType<typeof useKeptEdit<InWork>> };

function Writing({ option, inject, mine, edit: { mine: work, change, discard } }: WritingProps) {
  const me = useMe();
  const mayRevise = useAllowed("accept-suggestion");
  const { save, isPending, error, clearError } = useSave();
  const [isTried, setIsTried] = useState(false);
  const isAtOnce = option.authorId === me?.id && mayRevise && work.baseRevision === option.revision;
  const patch = mine.verdict !== "holds" &&
    work.facet && { facet: work.facet, baseRevision: work.baseRevision, text: work.text };
  const about = { injectId: inject.id, optionId: option.id, verdict: mine.verdict };
  const command = { id: newId(), type: "judge-option" as const, ...about, reason: work.reason, patch: patch || null };
  const problems = JudgeOption.safeParse(command).error?.issues ?? [];
  const problemAt = (field: string): string | null =>
    isTried ? (problems.find(({ path }) => path.at(-1) === field)?.message ?? null) : null;
  const isSame = patch !== false && patch !== "" && work.text.trim() === work.before.trim();

  const set = (changes: Partial<InWork>): void => {
    if (error) clearError();
    change({ ...work, ...changes });
  };
  const handleSave = async (): Promise<void> => {
    setIsTried(true);
    if (problems.length > 0 || isSame || !(await save(command))) return;
    announce(
      patch && !isAtOnce ? "Your patch is suggested. The author and the moderators decide." : "Saved.",
      "success",
    );
    discard();
  };
  return (
    <section
      aria-label={`Why IN-${inject.number} does this`}
      className="mt-3 flex flex-col gap-4 rounded-xl border border-line bg-card p-4"
    >
      <Fields isPending={isPending} className="flex flex-col gap-4">
        <TextField
          label="Why"
          isMultiline
          autoFocus
          rows={2}
          maxLength={limits.note}
          value={work.reason}
          onChange={(reason) => set({ reason })}
          errorMessage={tooLong(work.reason, limits.note) === null ? problemAt("reason") : null}
        />
        {mine.verdict !== "holds" && (
          <Select
            label="What would have to change for it to hold"
            options={[
              { id: "none", label: "Nothing that I could name" },
              ...facetNames.map((id) => ({ id, label: facetLabels[id] })),
            ]}
            value={work.facet || "none"}
            onChange={(facet) => {
              if (facet === "none") return set({ facet: "", before: "", text: "" });
              const before = option.facets[facet];
              set({ facet, before, text: before, baseRevision: option.revision });
            }}
          />
        )}
        {patch && (
          <FacetEdit
            facet={patch.facet}
            before={work.before}
            text={work.text}
            onChange={(text) => set({ text })}
            errorMessage={isTried && isSame ? "Nothing is changed yet." : problemAt("text")}
          />
        )}
      </Fields>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="flex flex-wrap items-center justify-end gap-2">
        {patch && (
          <p className="me-auto text-[0.8125rem] text-soft">
            {isAtOnce ? `It becomes revision ${option.revision + 1} at once.` : "It becomes a revision once accepted."}
          </p>
        )}
        <Button variant="quiet" onPress={discard}>
          Discard
        </Button>
        <Button variant="primary" isPending={isPending} onPress={() => void handleSave()}>
          {patch ? (isAtOnce ? "Save the patch" : "Suggest the patch") : "Save"}
        </Button>
      </div>
    </section>
  );
}
