"use client";

import { useState } from "react";
import { useAct } from "@/components/discussion/use-act";
import { Choice } from "@/components/ui/choice";
import { useRefusal } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Id } from "@/lib/domain/primitives";
import { type Judgement, type ShockVerdict, verdicts, verdictWords } from "@/lib/domain/shocks/judgement";
import { verdictColor, verdictIcons } from "./verdict-mark";

type VerdictChoiceProps = {
  label: string;
  injectId: Id;
  optionId: Id;
  mine: Judgement | undefined;
};

/** One's own verdict, given with one press; whoever may not give one sees none. */
export function VerdictChoice({ label, injectId, optionId, mine }: VerdictChoiceProps) {
  const { act } = useAct();
  const refusal = useRefusal("judge-option");
  const [chosen, setChosen] = useState<ShockVerdict | null>(null);

  const handleChoose = async (verdict: ShockVerdict): Promise<void> => {
    setChosen(verdict);
    await act({ id: newId(), type: "judge-option", injectId, optionId, verdict, reason: mine?.reason ?? "" });
    setChosen(null);
  };
  if (refusal && !mine) return null;
  return (
    <Choice
      label={label}
      isLabelHidden
      size="sm"
      isDisabled={refusal !== null}
      options={verdicts.map((verdict) => ({ id: verdict, label: <VerdictLabel verdict={verdict} /> }))}
      value={chosen ?? mine?.verdict ?? null}
      onChange={(verdict) => void handleChoose(verdict)}
    />
  );
}

function VerdictLabel({ verdict }: { verdict: ShockVerdict }) {
  const Icon = verdictIcons[verdict];
  return (
    <>
      <Icon aria-hidden size={13} className={verdictColor[verdict]} />
      {verdictWords[verdict].name}
    </>
  );
}
