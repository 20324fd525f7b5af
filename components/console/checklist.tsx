"use client";

import { Circle, CircleCheck, CircleDashed } from "lucide-react";
import Link from "next/link";
import { useLive } from "@/lib/client/live-provider";
import type { Check } from "./readiness";

export function Checklist({ checks }: { checks: Check[] }) {
  const { slug } = useLive();
  return (
    <ul className="border-t border-line">
      {checks.map((check) => (
        <li key={check.id} className="grid grid-cols-[1.75rem_minmax(0,1fr)] border-b border-line py-3">
          <Mark isDone={check.isDone} />
          <div>
            <Link href={`/exercises/${slug}${check.path}`} className="font-medium hover:underline">
              {check.label}
            </Link>
            <span className="sr-only">{wordsFor(check.isDone)}</span>
            <p className="text-[0.8125rem] text-soft">{check.detail}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Mark({ isDone }: Pick<Check, "isDone">) {
  if (isDone === null) return <CircleDashed aria-hidden size={18} className="mt-0.5 text-soft" />;
  return isDone ? (
    <CircleCheck aria-hidden size={18} className="mt-0.5 text-accent" />
  ) : (
    <Circle aria-hidden size={18} className="mt-0.5 text-warn" />
  );
}

function wordsFor(isDone: boolean | null): string {
  if (isDone === null) return ": not yet";
  return isDone ? ": done" : ": still to do";
}
