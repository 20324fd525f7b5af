"use client";

import Link from "next/link";
import { ForMembers } from "@/components/frame/for-members";
import { useMe } from "@/lib/client/hooks";
import { CalendarFeed } from "./calendar-feed";
import { Earlier } from "./earlier";
import { NextDeadline } from "./next-deadline";
import { OwedList } from "./owed-list";
import { SinceYouLeft } from "./since-you-left";

/** What concerns the viewer: what has happened, what they owe, and by when. */
export function AttentionPage() {
  const me = useMe();
  if (!me) {
    return <ForMembers title="What concerns you" what="What concerns somebody is told to" />;
  }
  return (
    <>
      <h1 className="sr-only">What concerns you</h1>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-6 lg:row-span-2">
          <SinceYouLeft />
          <Earlier />
        </div>
        <div className="flex min-w-0 flex-col gap-4 max-lg:order-first">
          {me.role !== "observer" && <OwedList />}
          <NextDeadline />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <CalendarFeed />
          <p className="text-sm text-soft">
            What of all this comes to you by mail, and when:{" "}
            <Link href="/account#mail" className="text-accent underline underline-offset-2">
              your account
            </Link>
            .
          </p>
        </div>
      </div>
    </>
  );
}
