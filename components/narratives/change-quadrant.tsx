"use client";

import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { Narrative, Quadrant } from "@/lib/domain/narratives/narrative";
import { editOf } from "./narrative-texts";
import { QuadrantChoice } from "./quadrant-choice";

export function ChangeQuadrant({ narrative }: { narrative: Narrative }) {
  const [chosen, setChosen] = useState<Quadrant | null>(null);
  const { save, isPending, error } = useSave();
  const quadrant = chosen ?? narrative.quadrant;
  return (
    <Dialog
      title="Change the quadrant"
      size="sm"
      trigger={<Button size="sm">Change quadrant</Button>}
      onOpenChange={() => setChosen(null)}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <QuadrantChoice value={quadrant} onChange={setChosen} />
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isPending={isPending}
              isDisabled={quadrant === narrative.quadrant}
              onPress={async () => {
                if (await save(editOf(narrative, { quadrant }))) close();
              }}
            >
              Save
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
