"use client";

import { clsx } from "clsx";
import { CircleCheck, CircleSlash } from "lucide-react";
import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { MemberName } from "@/components/options/member-name";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Assessment, Source, Verdict } from "@/lib/domain/evidence/source";
import { DisputeForm } from "./dispute-form";

const words: Record<Verdict, { act: string; done: string }> = {
  supported: { act: "Support", done: "support it" },
  disputed: { act: "Dispute", done: "dispute it" },
};

/** Whether the members hold a source to be sound; who disputes it says why, for everybody to read. */
export function AssessSource({ source }: { source: Source }) {
  const me = useMe();
  const mayAssess = useAllowed("assess-source");
  const { save, isPending, error } = useSave();
  const [isDisputing, setIsDisputing] = useState(false);
  const mine = source.assessments.find(({ memberId }) => memberId === me?.id)?.verdict ?? null;

  const assess = (verdict: Verdict | null, reason = ""): Promise<boolean> =>
    save({ id: newId(), type: "assess-source", sourceId: source.id, verdict, reason });
  const handlePress = (verdict: Verdict): void => {
    if (mine === verdict) void assess(null);
    else if (verdict === "disputed") setIsDisputing(true);
    else void assess(verdict);
  };

  return (
    <div className="mt-1.5">
      <div className="flex flex-wrap items-center gap-1.5">
        {(["supported", "disputed"] as const).map((verdict) => (
          <VerdictToggle
            key={verdict}
            {...{ verdict, source }}
            isMine={mine === verdict}
            isDisabled={!mayAssess || isPending}
            onPress={() => handlePress(verdict)}
          />
        ))}
      </div>
      {isDisputing && mayAssess && (
        <DisputeForm
          sourceId={source.id}
          isPending={isPending}
          onCancel={() => setIsDisputing(false)}
          onDispute={async (reason) => {
            const isDone = await assess("disputed", reason);
            if (isDone) setIsDisputing(false);
            return isDone;
          }}
        />
      )}
      {error && <Notice tone="danger">{error.message}</Notice>}
      <Disputes assessments={source.assessments} />
    </div>
  );
}

type VerdictToggleProps = {
  verdict: Verdict;
  source: Source;
  isMine: boolean;
  isDisabled: boolean;
  onPress: () => void;
};

function VerdictToggle({ verdict, source, isMine, isDisabled, onPress }: VerdictToggleProps) {
  const count = source.assessments.filter((entry) => entry.verdict === verdict).length;
  const Icon = verdict === "supported" ? CircleCheck : CircleSlash;
  if (isDisabled && count === 0) return null;
  return (
    <Button
      size="sm"
      variant="quiet"
      aria-pressed={isMine}
      aria-label={`${words[verdict].act} ${source.title}; ${count} ${words[verdict].done}`}
      isDisabled={isDisabled}
      onPress={onPress}
      className={clsx("border!", isMine ? "border-accent! text-accent!" : "border-line!")}
    >
      <Icon aria-hidden size={14} />
      {words[verdict].act}
      {count > 0 && <span className="tabular-nums">{count}</span>}
    </Button>
  );
}

function Disputes({ assessments }: { assessments: Assessment[] }) {
  const disputes = assessments.filter(({ verdict }) => verdict === "disputed");
  if (disputes.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1 text-[0.875rem]">
      {disputes.map(({ memberId, reason }) => (
        <li key={memberId} className="text-soft">
          <MemberName id={memberId} /> disputes it:{" "}
          <span dir="auto" className="text-ink wrap-anywhere">
            {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
