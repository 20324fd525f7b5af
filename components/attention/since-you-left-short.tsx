"use client";

import Link from "next/link";
import { useLive } from "@/lib/client/live-provider";
import { useUnseenNotices } from "@/lib/client/use-attention";
import { groupNotices } from "@/lib/domain/attention/grouped";
import { NoticeGroup } from "./notice-group";

const groupsShown = 3;
const entriesShown = 2;

/** On the overview: what presses most of what has happened; nothing when there is nothing. */
export function SinceYouLeftShort() {
  const { slug } = useLive();
  const { unseen, notices } = useUnseenNotices();
  // How the exercise itself stands is said on the same page.
  const groups = groupNotices(notices.filter(({ place }) => place.kind !== "exercise"));
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="since">
      <h2 id="since" className="mb-2 flex items-baseline justify-between gap-4 text-2xl">
        Since you left
        <Link
          href={`/exercises/${slug}/attention`}
          className="font-ui text-[0.8125rem] font-medium tracking-normal text-accent hover:underline"
        >
          All {unseen}
        </Link>
      </h2>
      <ul className="border-b border-line">
        {groups.slice(0, groupsShown).map((group) => (
          <NoticeGroup key={group.place.id} group={group} shown={entriesShown} />
        ))}
      </ul>
    </section>
  );
}
