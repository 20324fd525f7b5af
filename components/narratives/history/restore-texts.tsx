"use client";

import { History } from "lucide-react";
import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { announce } from "@/components/ui/toasts";
import {
  type Narrative,
  type NarrativeField,
  type NarrativeTexts,
  textLabels,
} from "@/lib/domain/narratives/narrative";
import { changesBetween } from "@/lib/domain/narratives/versions";
import { editOf } from "../narrative-texts";

type RestoreTextsProps = {
  narrative: Narrative;
  /** As they were in version `number`. */
  texts: NarrativeTexts;
  number: number;
};

/** Brings texts of an earlier version back, those that are ticked; nothing where all read the same now. */
export function RestoreTexts(props: RestoreTextsProps) {
  const { narrative, texts, number } = props;
  const differing = changesBetween(narrative, texts).map(({ field }) => field);
  if (differing.length === 0) return null;
  return (
    <Dialog
      size="sm"
      title={`Restore version ${number}?`}
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Restore this version, ${number}`}>
          <History aria-hidden size={14} />
          Restore…
        </Button>
      }
    >
      {(close) => <RestoreForm {...props} differing={differing} onClose={close} />}
    </Dialog>
  );
}

type RestoreFormProps = RestoreTextsProps & { differing: NarrativeField[]; onClose: () => void };

function RestoreForm({ narrative, texts, number, differing, onClose }: RestoreFormProps) {
  const [left, setLeft] = useState<NarrativeField[]>([]);
  const { save, isPending, error } = useSave();
  const chosen = differing.filter((field) => !left.includes(field));
  const handleRestore = async (): Promise<void> => {
    const changes = Object.fromEntries(chosen.map((field) => [field, texts[field]]));
    if (!(await save({ ...editOf(narrative, changes), restores: number }))) return;
    announce(`MN-${narrative.number} has texts of version ${number} again.`, "success");
    onClose();
  };
  return (
    <div className="flex flex-col gap-4">
      <p>This makes version {narrative.version + 1}. What stands now stays in the history.</p>
      <CheckboxGroup
        label={`Bring back from version ${number}`}
        options={differing.map((field) => ({ id: field, label: textLabels[field] }))}
        value={chosen}
        onChange={(ticked) => setLeft(differing.filter((field) => !ticked.includes(field)))}
        isDisabled={isPending}
      />
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={chosen.length === 0}
          onPress={() => void handleRestore()}
        >
          Restore version {number}
        </Button>
      </div>
    </div>
  );
}
