"use client";

import { PenLine } from "lucide-react";
import { answerPath } from "@/components/options/option-path";
import { LinkButton } from "@/components/ui/button";
import { useRefusal } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Call } from "@/lib/domain/calls/call";

/** The way to an option that answers a call; where none can be submitted now, it says when, and lets one write ahead. */
export function AnswerCall({ call }: { call: Call }) {
  const { slug } = useLive();
  const refusal = useRefusal("submit-option");
  if (refusal?.code === "forbidden" || refusal?.code === "wrong-status") return null;
  return (
    <>
      <LinkButton
        href={answerPath(slug, call.number)}
        prefetch={false}
        size="sm"
        variant={refusal ? "secondary" : "primary"}
        aria-label={`${refusal ? "Draft an answer" : "Answer this call"}: CP-${call.number}`}
      >
        <PenLine aria-hidden size={14} />
        {refusal ? "Draft an answer" : "Answer this call"}
      </LinkButton>
      {refusal && <p className="min-w-0 flex-[1_1_14rem] text-[0.8125rem] text-soft">{refusal.message}</p>}
    </>
  );
}
