"use client";

import { useEffect, useRef, useState } from "react";
import { useAct } from "@/components/discussion/use-act";
import { Choice } from "@/components/ui/choice";
import { useRefusal } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Id } from "@/lib/domain/primitives";
import { type Judgement, type ShockVerdict, verdicts, verdictWords } from "@/lib/domain/shocks/judgement";
import { verdictColor, verdictIcons } from "./verdict-mark";

/** An arrow key passes over verdicts that are not meant; one that stands this long is. */
const settlesAfterMs = 300;

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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const send = useRef<() => void>(undefined);
  // Whoever goes on at once has chosen, too.
  useEffect(() => () => send.current?.(), []);

  const handleChoose = (verdict: ShockVerdict): void => {
    setChosen(verdict);
    clearTimeout(timer.current);
    // Why it bends may be why it breaks, but not why it holds.
    const isAlike = mine && (mine.verdict === "holds") === (verdict === "holds");
    const command = { type: "judge-option" as const, injectId, optionId, verdict, reason: isAlike ? mine.reason : "" };
    send.current = () => {
      clearTimeout(timer.current);
      send.current = undefined;
      void act({ id: newId(), ...command }).then(() => setChosen((now) => (now === verdict ? null : now)));
    };
    timer.current = setTimeout(() => send.current?.(), settlesAfterMs);
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
      onChange={handleChoose}
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
