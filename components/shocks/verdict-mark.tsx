import { Check, Spline, X } from "lucide-react";
import { type ShockVerdict, verdictWords } from "@/lib/domain/shocks/judgement";

/** The signs of verdicts. */
export const verdictIcons = { holds: Check, bends: Spline, breaks: X };

/** The colours of verdicts, always beside their word or their sign. */
export const verdictColor: Record<ShockVerdict, string> = {
  holds: "text-accent",
  bends: "text-warn",
  breaks: "text-danger",
};

export function VerdictMark({ verdict }: { verdict: ShockVerdict }) {
  const Icon = verdictIcons[verdict];
  return (
    <span className={`inline-flex items-center gap-1 font-medium ${verdictColor[verdict]}`}>
      <Icon aria-hidden size={14} />
      {verdictWords[verdict].name}
    </span>
  );
}
