"use client";

import { useExercise } from "@/lib/client/hooks";
import type { CallsPage } from "@/lib/domain/pages";
import { countOf } from "@/lib/domain/report/words";
import { CallCard } from "./call-card";

/** All calls for proposals, those that stand first; nothing where there is none. */
export function CallList({ progress }: { progress: CallsPage | null }) {
  const calls = Object.values(useExercise((state) => state.calls)).toReversed();
  const standing = calls.filter(({ closedAt }) => closedAt === null);
  const closed = calls.filter(({ closedAt }) => closedAt !== null);
  const cards = (list: typeof calls) =>
    list.map((call) => <CallCard key={call.id} call={call} progress={progress?.calls[call.id]} />);
  if (calls.length === 0) return null;
  return (
    <section aria-labelledby="calls">
      <h2 id="calls" className="mb-2 text-2xl">
        Calls for proposals
      </h2>
      {standing.length > 0 && <ul className="border-t border-line">{cards(standing)}</ul>}
      {closed.length > 0 && (
        <details className="mt-3" open={standing.length === 0}>
          <summary className="cursor-pointer py-2 text-sm text-soft">{countOf(closed.length, "closed call")}</summary>
          <ul className="border-t border-line">{cards(closed)}</ul>
        </details>
      )}
    </section>
  );
}
