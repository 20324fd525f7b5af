"use client";

import Link from "next/link";
import { DesksOf } from "@/components/injects/desks-of";
import type { ReleasedInject } from "@/components/injects/released";
import { LocalTime } from "@/components/ui/local-time";
import { useLive } from "@/lib/client/live-provider";

/** Those that are out, the latest first. */
export function ReleasedInjects({ injects }: { injects: ReleasedInject[] }) {
  const { slug } = useLive();
  if (injects.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">Released</h2>
      <ul className="border-t border-line">
        {injects.map(({ id, number, title, releasedAt, desks, commentCount }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5 text-sm">
            <span className="w-12 text-soft tabular-nums">IN-{number}</span>
            <Link
              href={`/exercises/${slug}/injects/${number}`}
              dir="auto"
              className="min-w-0 flex-1 font-semibold hover:underline"
            >
              {title}
            </Link>
            <span className="text-soft">
              <LocalTime at={releasedAt} />, to <DesksOf desks={desks} />, {commentCount}{" "}
              {commentCount === 1 ? "comment" : "comments"}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
