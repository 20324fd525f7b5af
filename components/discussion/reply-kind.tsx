import { BookMarked, CircleMinus, CirclePlus, CircleQuestionMark, type LucideIcon, Wrench } from "lucide-react";
import type { ReplyKind } from "@/lib/domain/discussion/comment";

type Look = { label: string; hint: string; icon: LucideIcon; tint: string };

/** What a comment does, in a word, a sign and a colour. */
export const replyKindLooks: Record<ReplyKind, Look> = {
  expand: { label: "Expand", hint: "Carries the idea further.", icon: CirclePlus, tint: "text-q1" },
  counter: { label: "Counter", hint: "Says why it would not work.", icon: CircleMinus, tint: "text-q2" },
  adapt: { label: "Adapt", hint: "Changes it so that it could work.", icon: Wrench, tint: "text-q3" },
  ask: { label: "Ask", hint: "Asks what one has to know first.", icon: CircleQuestionMark, tint: "text-q4" },
  evidence: { label: "Evidence", hint: "Brings a case, a figure or a source.", icon: BookMarked, tint: "text-accent" },
};

export function ReplyKindMark({ kind }: { kind: ReplyKind }) {
  const { label, icon: Icon, tint } = replyKindLooks[kind];
  return (
    <span className={`text-xs font-semibold whitespace-nowrap ${tint}`}>
      <Icon aria-hidden size={13} className="me-1 inline align-[-0.16em]" />
      {label}
    </span>
  );
}
