"use client";

import { useState } from "react";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { announce } from "@/components/ui/toasts";
import { useExercise, useMe, useServerNow } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { suggestedTexts } from "@/lib/domain/participation/nudge";
import { limits } from "@/lib/domain/primitives";
import { countOf } from "@/lib/domain/report/words";
import { splitByReach } from "./split-by-reach";
import type { Row } from "./rows";
import { leftOutWords, reachWords } from "./words";

type NudgeDialogProps = { rows: Row[]; onClose: (isDone: boolean) => void };

/** A word to those who are chosen and to nobody else: what it says, who gets it and how, and who does not and why. */
export function NudgeDialog({ rows, onClose }: NudgeDialogProps) {
  const [first] = rows;
  const isOfOneKind = rows.every(({ attendance }) => attendance === first?.attendance);
  const kind = isOfOneKind && first ? first.attendance : "mixed";
  const { mine, change, discard, isDirty } = useKeptEdit(useKeptKey(`nudge-${kind}`), { text: suggestedTexts[kind] });
  const { save, isPending, error } = useSave();
  const [command] = useState(newId);
  const me = useMe();
  const members = useExercise((state) => state.members);
  const nudges = useExercise((state) => state.nudges);
  const now = useServerNow(30_000);
  const split = splitByReach(rows, { members, nudges, byId: me?.id ?? "", now });
  const getting = [...split.byMail, ...split.inApp.map(({ row }) => row)];
  const length = mine.text.trim().length;

  const handleSend = async (): Promise<void> => {
    const memberIds = getting.map(({ memberId }) => memberId);
    if (!(await save({ id: command, type: "nudge-members", memberIds, text: mine.text }))) return;
    discard();
    announce(`${countOf(memberIds.length, "member")} nudged.`, "success");
    onClose(true);
  };
  return (
    <Dialog title="Nudge" isOpen isDismissable={!isDirty} onOpenChange={(isOpen) => !isOpen && onClose(false)}>
      <div className="flex flex-col gap-4">
        <TextField
          label="What it says"
          description="Begins with your alias. It goes to the members below alone; the others are not told."
          isMultiline
          rows={4}
          face="read"
          maxLength={limits.announcement}
          value={mine.text}
          onChange={(text) => change({ text })}
        />
        {isDirty && (
          <div>
            <Button variant="quiet" size="sm" onPress={discard}>
              Take the suggested text
            </Button>
          </div>
        )}
        <div className="flex flex-col gap-2 text-sm">
          <Names title="By mail and in the app" names={split.byMail.map((row) => row.member.alias)} />
          <Names
            title="In the app alone"
            names={split.inApp.map(({ row, reach }) => `${row.member.alias} (${reachWords[reach]})`)}
          />
          <Names
            title="Not at all"
            names={split.leftOut.map(({ row, reason }) => `${row.member.alias} (${leftOutWords[reason]})`)}
          />
          {split.byMail.length > 0 && (
            <p className="text-soft">
              Mails leave at once, or when somebody’s quiet hours are over, and lead to what they still owe; who has
              never come is led to the sign-in.
            </p>
          )}
          {split.inApp.length > 0 && <p className="text-soft">Without a mail, they find it when they next come.</p>}
        </div>
        {error && <Notice tone="danger">{error.message}</Notice>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onPress={() => onClose(false)}>
            Cancel
          </Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={getting.length === 0 || length === 0 || length > limits.announcement}
            onPress={() => void handleSend()}
          >
            {getting.length === 0 ? "Nobody to nudge" : `Nudge ${countOf(getting.length, "member")}`}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** So many names are read at a glance; more can be unfolded. */
const mostAtOnce = 12;

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  const heading = `${title}: ${names.length.toLocaleString("en")}`;
  const list = (
    <ul className="max-h-48 overflow-y-auto text-soft">
      {names.map((name) => (
        <li key={name} dir="auto" className="text-start">
          {name}
        </li>
      ))}
    </ul>
  );
  if (names.length > mostAtOnce) {
    return (
      <details>
        <summary className="font-semibold">{heading}</summary>
        {list}
      </details>
    );
  }
  return (
    <div>
      <p className="font-semibold">{heading}</p>
      {list}
    </div>
  );
}
