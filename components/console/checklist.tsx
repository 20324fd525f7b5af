"use client";

import { Circle, CircleCheck } from "lucide-react";
import Link from "next/link";
import { useLive } from "@/lib/client/live-provider";
import type { Check } from "./readiness";

export function Checklist({ checks }: { checks: Check[] }) {
  const { slug } = useLive();
  return (
    <ul className="border-t border-line">
      {checks.map((check) => (
        <li key={check.id} className="grid grid-cols-[1.75rem_minmax(0,1fr)] border-b border-line py-3">
          {check.isDone ? (
            <CircleCheck aria-hidden size={18} className="mt-0.5 text-accent" />
          ) : (
            <Circle aria-hidden size={18} className="mt-0.5 text-warn" />
          )}
          <div>
            <Link href={`/exercises/${slug}${check.path}`} className="font-medium hover:underline">
              {check.label}
            </Link>
            <span className="sr-only">{check.isDone ? ": done" : ": still to do"}</span>
            <p className="text-[0.8125rem] text-soft">{check.detail}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
