"use client";

import { clsx } from "clsx";
import { PenLine } from "lucide-react";
import Link from "next/link";
import { IssueCall } from "@/components/calls/issue-call";
import { answerPath, gapPath } from "@/components/options/option-path";
import { LinkButton } from "@/components/ui/button";
import { useAllowed, useExercise, useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Call } from "@/lib/domain/calls/call";
import { type Gap, isSameGap } from "@/lib/domain/coverage/gap";
import type { NamedGap } from "@/lib/domain/coverage/gaps";
import { callPath } from "./coverage-paths";

/** The open call that asks for what is missing here. */
function useCallFor(gap: Gap): Call | undefined {
  const calls = useExercise((state) => state.calls);
  return Object.values(calls).find((call) => call.closedAt === null && isSameGap(call.gap, gap));
}

/** What is done about a gap: the call that stands for it, or for those who may, the way to one; analysts propose. */
export function GapActions({ named }: { named: NamedGap }) {
  const { slug } = useLive();
  const call = useCallFor(named.gap);
  return (
    <>
      {call ? (
        <Link href={callPath(slug, call.number)} className="text-accent underline-offset-2 hover:underline max-sm:py-2">
          CP-{call.number} calls for it
        </Link>
      ) : (
        <IssueCall named={named} />
      )}
      <ProposeOne named={named} call={call} />
    </>
  );
}

// Who may call is not asked to fill the gap alone: they have the way to a new option elsewhere.
function ProposeOne({ named: { gap, sentence }, call }: { named: NamedGap; call: Call | undefined }) {
  const { slug } = useLive();
  const canCall = useAllowed("issue-call");
  const refusal = useRefusal("submit-option");
  if (canCall || refusal) return null;
  return (
    <LinkButton
      href={call ? answerPath(slug, call.number) : gapPath(slug, gap)}
      prefetch={false}
      size="sm"
      aria-label={`Propose one: ${sentence}`}
    >
      <PenLine aria-hidden size={14} />
      Propose one
    </LinkButton>
  );
}

/** The same in a cell of the grid, as small as can be pressed; nothing where there is no call and none may be issued. */
export function CellCall({ named, className }: { named: NamedGap; className?: string }) {
  const { slug } = useLive();
  const call = useCallFor(named.gap);
  if (!call) return <IssueCall named={named} isSmall className={className} />;
  return (
    <Link
      href={callPath(slug, call.number)}
      className={clsx("px-1 py-1.5 text-xs text-accent underline-offset-2 hover:underline", className)}
      aria-label={`CP-${call.number} calls for it: ${named.sentence}`}
    >
      CP-{call.number}
    </Link>
  );
}
