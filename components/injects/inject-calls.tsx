"use client";

import { useEffect } from "react";
import { announce } from "@/components/ui/toasts";
import { useLive } from "@/lib/client/live-provider";

/** Says, wherever somebody is in the exercise, that news has arrived, and what organizers announce. */
export function InjectCalls() {
  const { exercise } = useLive();
  useEffect(
    () =>
      exercise.listen((events) => {
        for (const event of events) {
          if (event.type === "announcement.made") announce(`Announcement: ${event.payload.text}`);
          if (event.type !== "inject.released") continue;
          const { number, content } = event.payload;
          announce(`News, IN-${number}: ${content.title}`);
        }
      }),
    [exercise],
  );
  return null;
}
