"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useTold } from "@/lib/client/use-told";
import type { Duplicate, Duplicates } from "@/lib/domain/duplicates/duplicate";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Axes } from "@/lib/domain/exercise/setup";
import { forcesOf } from "@/lib/domain/map/quadrant";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import { MergeDialog } from "../moderation/merge-dialog";
import { OptionLink } from "../option-link";

const changesThem: readonly LoggedEvent["type"][] = [
  "option.submitted",
  "option.revised",
  "option.declined",
  "option.merged",
  "option.unmerged",
  "option.split",
  "option.unsplit",
];

type OptionDuplicatesProps = {
  option: PolicyOption;
  /** Called once it has been merged into one of them. */
  onMerged?: () => void;
};

/** For moderators: the options that may say the same as this one, and why they seem to. */
export function OptionDuplicates({ option, ...rest }: OptionDuplicatesProps) {
  const mayMerge = useAllowed("merge-option");
  return mayMerge && isProposed(option) ? <Found key={option.id} option={option} {...rest} /> : null;
}

function Found({ option, onMerged }: OptionDuplicatesProps) {
  const { told } = useTold<Duplicates>(`options/${option.number}/duplicates`, changesThem);
  const [intoId, setIntoId] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (!told || told.duplicates.length === 0) return null;
  return (
    <section aria-label="Similar options" className="mt-4 rounded-lg bg-wash px-3 py-2.5 text-sm">
      <h3 className="font-ui text-[0.8125rem] font-semibold tracking-normal text-soft">It may say the same as</h3>
      <ul className="mt-1.5 flex flex-col gap-2.5">
        {told.duplicates.map((duplicate) => (
          <li key={duplicate.optionId} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
            <div className="min-w-0 flex-1 basis-64">
              <OptionLink option={duplicate} />
              <Reasons duplicate={duplicate} />
            </div>
            <Button
              size="sm"
              onPress={() => {
                setIntoId(duplicate.optionId);
                setIsOpen(true);
              }}
            >
              Merge into PO-{duplicate.number}…
            </Button>
          </li>
        ))}
      </ul>
      <MergeDialog key={intoId} {...{ option, chosenId: intoId, isOpen }} onDone={onMerged} onOpenChange={setIsOpen} />
    </section>
  );
}

function Reasons({ duplicate }: { duplicate: Duplicate }) {
  const exercise = useExercise((state) => state.exercise);
  return (
    <p dir="auto" className="text-[0.8125rem] text-soft">
      {sayReasons(duplicate, exercise)}
    </p>
  );
}

type Terms = { stakeholders: readonly Named[]; instruments: readonly Named[]; axes: Axes };
type Named = { id: string; name: string };

function sayReasons({ terms, stakeholders, instruments, quadrant, likeness }: Duplicate, setup: Terms): string {
  const named = (ids: string[], list: readonly Named[]) => ids.map((id) => list.find((term) => term.id === id)?.name);
  const reasons = [
    `Both speak of ${terms.join(", ")}`,
    instruments.length > 0 && `both work by ${named(instruments, setup.instruments).join(", ")}`,
    stakeholders.length > 0 && `both name ${named(stakeholders, setup.stakeholders).join(", ")}`,
    quadrant && `both authors put it with ${forcesOf(quadrant, setup.axes)}`,
  ];
  return `${reasons.filter(Boolean).join("; ")}. Their words are ${Math.round(likeness * 100)} % alike.`;
}
