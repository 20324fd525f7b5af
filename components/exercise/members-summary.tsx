"use client";

import { useExercise } from "@/lib/client/hooks";
import { type Role, roles } from "@/lib/domain/members/member";

const regionsShown = 8;

/** How many are here, in which roles and from where. */
export function MembersSummary() {
  const members = Object.values(useExercise((state) => state.members)).filter(({ standing }) => standing !== "removed");
  const regions = countBy(members.map((member) => member.region).filter(Boolean));
  const most = regions[0]?.[1] ?? 1;
  const others = regions.slice(regionsShown);

  return (
    <section aria-labelledby="members">
      <h2 id="members" className="text-lg">
        {members.length} {members.length === 1 ? "member" : "members"}
      </h2>
      <p className="text-[0.8125rem] text-soft">{rolesInWords(members.map((member) => member.role))}</p>
      {regions.length > 0 && (
        <dl className="mt-3 grid grid-cols-[minmax(0,auto)_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 text-[0.8125rem] tabular-nums">
          {regions.slice(0, regionsShown).map(([region, count]) => (
            <div key={region} className="contents">
              <dt dir="auto" className="truncate">
                {region}
              </dt>
              <dd className="contents">
                <span
                  aria-hidden
                  className="h-1.5 rounded-sm bg-edge/70"
                  style={{ width: `${(count / most) * 100}%` }}
                />
                <span className="text-end text-soft">{count}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && <p className="mt-1 text-[0.8125rem] text-soft">and {others.length} more regions</p>}
    </section>
  );
}

function rolesInWords(all: Role[]): string {
  return roles
    .map((role) => ({ role, count: all.filter((other) => other === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${count} ${role}${count === 1 ? "" : "s"}`)
    .join(", ");
}

function countBy(words: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
