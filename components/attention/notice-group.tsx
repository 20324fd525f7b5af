"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useLive } from "@/lib/client/live-provider";
import type { NoticeGroup as Group } from "@/lib/domain/attention/grouped";
import { nameOfPlace, pathOfPlace } from "@/lib/domain/attention/words";
import { NoticeEntry } from "./notice-entry";

const shownAtFirst = 5;

/** What has happened at one place. */
export function NoticeGroup({ group, shown = shownAtFirst }: { group: Group; shown?: number }) {
  const { slug } = useLive();
  const [isOpen, setIsOpen] = useState(false);
  const { place, notices } = group;
  const name = nameOfPlace(place);
  const listed = isOpen ? notices : notices.slice(0, shown);
  const rest = notices.length - listed.length;
  return (
    <li className="border-t border-line py-3">
      <h3 className="flex items-baseline gap-2 text-base leading-snug">
        {name && (
          <span className="shrink-0 font-ui text-[0.8125rem] font-medium tracking-normal text-soft">{name}</span>
        )}
        {name ? (
          <Link href={pathOfPlace(slug, place)} dir="auto" className="min-w-0 hover:underline">
            {place.title}
          </Link>
        ) : (
          "The exercise"
        )}
      </h3>
      <ul className="mt-1 -ms-3 flex flex-col">
        {listed.map((notice) => (
          <NoticeEntry key={notice.id} notice={notice} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" size="sm" className="-ms-2.5" onPress={() => setIsOpen(true)}>
          {rest} more
        </Button>
      )}
    </li>
  );
}
