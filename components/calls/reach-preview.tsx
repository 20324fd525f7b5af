"use client";

import { useExercise, useMe } from "@/lib/client/hooks";
import type { Gap } from "@/lib/domain/coverage/gap";
import { type Reach, reachOf, topicsOfGap } from "@/lib/domain/calls/reach";
import { countOf } from "@/lib/domain/report/words";

/** Whom a call would reach, before it is issued; for staff, who alone hold what others know. */
export function ReachPreview({ gap }: { gap: Gap }) {
  const members = useExercise((state) => state.members);
  const expertise = useExercise((state) => state.expertise);
  const me = useMe();
  const reach = reachOf(gap, Object.values(members), expertise, me?.id ?? null);
  return (
    <div className="rounded-lg border border-line bg-wash px-3.5 py-2.5 text-sm">
      <p className="font-semibold">{sayReach(reach, topicsOfGap(gap).length > 0)}</p>
      {reach.as !== "everybody" && (
        <p dir="auto" className="mt-0.5 text-soft">
          {names.format(reach.memberIds.map((id) => members[id]?.alias ?? "a member"))}
        </p>
      )}
      <p className="mt-0.5 text-soft">
        They are told at once, in the app and by mail as they wish. Everybody else finds it on the overview.
      </p>
    </div>
  );
}

const names = new Intl.ListFormat("en-GB");

function sayReach({ memberIds, as }: Reach, hasTopics: boolean): string {
  const count = memberIds.length;
  if (count === 0) return "It reaches nobody yet: there is no analyst.";
  const whom = as === "everybody" ? countOf(count, "analyst") : countOf(count, "member");
  const [say, know] = count === 1 ? ["says", "knows"] : ["say", "know"];
  if (as === "good") return `It reaches ${whom} who ${say} they know it well.`;
  if (as === "some") return `Nobody says they know it well. It reaches ${whom} who ${know} some of it.`;
  const all = count === 1 ? "the one analyst" : `all ${whom}`;
  return hasTopics ? `Nobody says they know any of it. It reaches ${all}.` : `It reaches ${all}.`;
}
