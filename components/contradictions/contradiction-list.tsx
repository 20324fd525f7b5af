"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { ReasonDialog } from "@/components/editing/reason-dialog";
import { useSave } from "@/components/editing/use-save";
import { MemberName } from "@/components/options/member-name";
import { OptionLink } from "@/components/options/option-link";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useExercise, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { SettleContradiction } from "@/lib/domain/contradictions/commands";
import type { Contradiction } from "@/lib/domain/contradictions/contradiction";

/** Contradictions between options, each with its reason and its answer, if it has one. */
export function ContradictionList({ contradictions }: { contradictions: Contradiction[] }) {
  return (
    <ul aria-label="Contradictions" className="flex flex-col gap-4">
      {contradictions.map((contradiction) => (
        <ContradictionItem key={contradiction.id} contradiction={contradiction} />
      ))}
    </ul>
  );
}

function ContradictionItem({ contradiction }: { contradiction: Contradiction }) {
  const { optionIds, reason, flaggedById, at, settled } = contradiction;
  const options = useExercise((state) => state.options);
  const [one, other] = optionIds.map((id) => options[id]);
  return (
    <li className={`border-s-2 ps-3 ${settled ? "border-line" : "border-warn"}`}>
      <p className="font-read leading-snug">
        {one ? <OptionLink option={one} /> : "Another option"} <span className="text-soft">against</span>{" "}
        {other ? <OptionLink option={other} /> : "another option"}
      </p>
      <LinkedMarkdown text={reason} size="compact" className="mt-1" />
      <p className="text-[0.8125rem] text-soft">
        <MemberName id={flaggedById} />, <LocalTime at={at} />
      </p>
      {settled ? (
        <div className="mt-2 rounded-lg bg-wash px-3 py-2">
          <LinkedMarkdown text={settled.answer} size="compact" />
          <p className="text-[0.8125rem] text-soft">
            <MemberName id={settled.byId} /> answers, <LocalTime at={settled.at} />
          </p>
        </div>
      ) : (
        <Answering contradiction={contradiction} />
      )}
    </li>
  );
}

function Answering({ contradiction: { id, flaggedById } }: { contradiction: Contradiction }) {
  const me = useMe();
  const canSettle = useAllowed("settle-contradiction");
  const canWithdraw = useAllowed("withdraw-contradiction") && me?.id === flaggedById;
  const { save, isPending, error } = useSave();
  if (!canSettle && !canWithdraw) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {canSettle && (
        <ReasonDialog
          title="Answer a contradiction"
          description="Everybody can read it. Say why both can stand, or what has been changed."
          act="Answer"
          variant="primary"
          keptAs={`settle:${id}`}
          schema={SettleContradiction.shape.answer}
          command={(answer) => ({ id: newId(), type: "settle-contradiction", contradictionId: id, answer })}
          trigger={<Button size="sm">Answer…</Button>}
        />
      )}
      {canWithdraw && (
        <Button
          size="sm"
          variant="quiet"
          isPending={isPending}
          onPress={() => void save({ id: newId(), type: "withdraw-contradiction", contradictionId: id })}
        >
          Take it back
        </Button>
      )}
      {error && <Notice tone="danger">{error.message}</Notice>}
    </div>
  );
}
