"use client";

import { useExercise } from "@/lib/client/hooks";
import { roles } from "@/lib/domain/members/member";
import { standsAlone } from "@/lib/domain/options/option";

/** The exercise in numbers. */
export function AtAGlance() {
  const members = Object.values(useExercise((state) => state.members)).filter(({ standing }) => standing !== "removed");
  const options = Object.values(useExercise((state) => state.options));
  const narratives = Object.values(useExercise((state) => state.narratives));
  const authors = new Set(options.map((option) => option.authorId)).size;
  const facts: [string, number][] = [
    ...roles.map((role): [string, number] => [`${role}s`, members.filter((member) => member.role === role).length]),
    ["options submitted", options.length],
    ["authors", authors],
    ["waiting for a decision", options.filter((option) => option.status === "submitted" && standsAlone(option)).length],
    ["merged", options.filter((option) => option.mergedIntoId !== null).length],
    ["declined", options.filter((option) => option.status === "declined").length],
    ["comments", options.reduce((sum, option) => sum + option.commentCount, 0)],
    ["narratives", narratives.length],
  ];
  return (
    <section aria-labelledby="glance" className="rounded-xl bg-wash p-5">
      <h2 id="glance" className="mb-3 text-lg">
        At a glance
      </h2>
      <dl className="text-sm tabular-nums">
        {facts.map(([label, count]) => (
          <div key={label} className="flex justify-between gap-4 border-b border-line py-1.5 last:border-0">
            <dt className="text-soft">{label}</dt>
            <dd className="font-semibold">{count.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
