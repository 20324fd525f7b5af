"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { isStaff } from "@/lib/domain/audience";

const desks = [
  { path: "", label: "Course" },
  { path: "/rounds", label: "Rounds" },
  { path: "/injects", label: "Injects" },
  { path: "/framing", label: "Framing" },
  { path: "/members", label: "Members" },
  { path: "/participation", label: "Participation" },
  { path: "/invites", label: "Invites" },
  { path: "/audit", label: "Audit" },
  { path: "/archive", label: "Archive" },
];

/** Around all pages of the console; for organizers and moderators alone. */
export function ConsoleNav({ children }: { children: ReactNode }) {
  const { slug } = useLive();
  const me = useMe();
  const pathname = usePathname();
  const base = `/exercises/${slug}/console`;
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = tabs.current;
    const current = row?.querySelector<HTMLElement>("[aria-current]");
    // Only sideways: `scrollIntoView` would move the page as well.
    if (row && current) row.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - row.clientWidth / 2;
  }, [pathname]);
  if (!me || !isStaff(me.role)) {
    return (
      <EmptyState
        title="The console is for organizers and moderators"
        action={<LinkButton href={`/exercises/${slug}`}>Overview</LinkButton>}
      >
        Here they set up and run the exercise. Everything it leads to can be seen in the other rooms.
      </EmptyState>
    );
  }
  return (
    <div className="grid items-start gap-x-10 gap-y-5 lg:grid-cols-[9.5rem_minmax(0,1fr)] print:block">
      <nav
        ref={tabs}
        aria-label="Console"
        className="relative flex gap-1 overflow-x-auto [scrollbar-width:none] max-lg:-mx-1 max-lg:border-b max-lg:border-line max-lg:pb-2 max-sm:gap-0 lg:sticky lg:top-32 lg:flex-col"
      >
        {desks.map((desk) => (
          <Link
            key={desk.path}
            href={`${base}${desk.path}`}
            aria-current={pathname === `${base}${desk.path}` ? "page" : undefined}
            className="shrink-0 rounded-lg px-3 py-1.5 text-sm text-soft hover:bg-wash hover:text-ink aria-[current=page]:bg-wash aria-[current=page]:font-semibold aria-[current=page]:text-ink max-sm:px-2 max-sm:py-2.5"
          >
            {desk.label}
          </Link>
        ))}
      </nav>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
