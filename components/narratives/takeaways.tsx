"use client";

import { Trash2 } from "lucide-react";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { CorrectText } from "@/components/corrections/correct-text";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { EditableText } from "@/components/editing/editable-text";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { CommandInput } from "@/lib/domain/commands";
import type { Takeaway, TakeawayTexts } from "@/lib/domain/narratives/narrative";
import { limits } from "@/lib/domain/primitives";
import { UnborneNote } from "@/components/references/unborne-note";
import { TakeawaySupport } from "./takeaway-support";
import { NewTakeaway } from "./new-takeaway";
import { usePen } from "./use-pen";

/** The numbered conclusions of the exercise. */
export function Takeaways() {
  const takeaways = useExercise((state) => state.takeaways);
  const { mayEdit, obstacle } = usePen();
  const canAdd = mayEdit && obstacle === null;
  return (
    <section aria-labelledby="takeaways" className="max-w-[52rem]">
      <h2 id="takeaways" className="mb-4 text-2xl">
        Takeaways
      </h2>
      {takeaways.length === 0 && !canAdd && (
        <EmptyState title="No takeaway yet">
          {mayEdit ? firstWords : "Moderators write the conclusions of the exercise at its end."}
        </EmptyState>
      )}
      {takeaways.length > 0 && (
        <ol className="border-t border-line">
          {takeaways.map((takeaway, index) => (
            <TakeawayItem key={takeaway.id} takeaway={takeaway} place={index + 1} />
          ))}
        </ol>
      )}
      {canAdd && (
        <NewTakeaway
          offer={(add) =>
            takeaways.length > 0 ? (
              <div className="mt-5">{add}</div>
            ) : (
              <EmptyState title="No takeaway yet" action={add}>
                {firstWords}
              </EmptyState>
            )
          }
        />
      )}
    </section>
  );
}

const firstWords = "Write down what holds across all narratives; the report closes with it.";

function TakeawayItem({ takeaway, place }: { takeaway: Takeaway; place: number }) {
  const pen = usePen();
  const canCorrect = useAllowed("correct-takeaway");
  const correctionOf = (changes: Partial<TakeawayTexts>, reason: string, baseVersion: number): CommandInput => ({
    id: newId(),
    type: "correct-takeaway",
    takeawayId: takeaway.id,
    baseVersion,
    changes,
    reason,
  });
  const editOf = (changes: Partial<TakeawayTexts>): CommandInput => ({
    id: newId(),
    type: "edit-takeaway",
    takeawayId: takeaway.id,
    baseVersion: takeaway.version,
    changes,
  });
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-b border-line py-5">
      <span className="font-read text-2xl leading-none font-semibold text-accent tabular-nums">{place}</span>
      <div className="flex min-w-0 flex-col gap-2">
        <EditableText
          {...pen}
          label={`Statement ${place}`}
          name={`takeaway:${takeaway.id}:statement`}
          value={takeaway.statement}
          command={(statement) => editOf({ statement })}
          maxLength={400}
          isRequired
          rows={2}
        >
          <p dir="auto" className="max-w-[34em] font-read text-[1.1875rem] leading-snug font-semibold">
            {takeaway.statement}
          </p>
        </EditableText>
        <EditableText
          {...pen}
          label={`Explanation ${place}`}
          name={`takeaway:${takeaway.id}:explanation`}
          value={takeaway.explanation}
          command={(explanation) => editOf({ explanation })}
          maxLength={limits.narrativeText}
          isMarkdown
          hasReferences
          rows={5}
        >
          {takeaway.explanation ? (
            <LinkedMarkdown text={takeaway.explanation} className="text-[1.0625rem]!" />
          ) : (
            pen.mayEdit && <p className="text-sm text-soft">No explanation yet.</p>
          )}
        </EditableText>
        {pen.mayEdit && <UnborneNote text={takeaway.explanation} />}
        <TakeawaySupport takeaway={takeaway} />
        {canCorrect && (
          <div className="flex flex-wrap gap-x-4">
            <CorrectText
              label={`Statement ${place}`}
              value={takeaway.statement}
              maxLength={400}
              version={takeaway.version}
              keptAs={`${takeaway.id}:statement`}
              command={(statement, ...said) => correctionOf({ statement }, ...said)}
            />
            <CorrectText
              label={`Explanation ${place}`}
              value={takeaway.explanation}
              maxLength={limits.narrativeText}
              version={takeaway.version}
              keptAs={`${takeaway.id}:explanation`}
              command={(explanation, ...said) => correctionOf({ explanation }, ...said)}
            />
          </div>
        )}
        {pen.mayEdit && pen.obstacle === null && (
          <ConfirmDialog
            title={`Remove takeaway ${place}?`}
            confirmLabel="Remove"
            tone="danger"
            command={() => ({ id: newId(), type: "remove-takeaway", takeawayId: takeaway.id })}
            trigger={
              <Button
                variant="quiet"
                size="sm"
                aria-label={`Remove takeaway ${place}`}
                className="-ms-2.5 self-start text-soft"
              >
                <Trash2 aria-hidden size={14} />
                Remove
              </Button>
            }
          >
            <p>Those after it move up by one. The log keeps what it said.</p>
          </ConfirmDialog>
        )}
      </div>
    </li>
  );
}
