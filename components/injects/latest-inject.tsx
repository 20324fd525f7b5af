"use client";

import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { listReleased } from "./released";

/** The latest news, while the exercise runs; nothing where there is none. */
export function LatestInject() {
  const { slug } = useLive();
  const isOpen = useExercise((state) => state.exercise.status === "open");
  const [latest] = listReleased(useExercise((state) => state.injects));
  if (!isOpen || !latest) return null;
  return (
    <section aria-label="Latest news" className="border-s-4 border-accent ps-4">
      <p className="kicker">
        News, IN-{latest.number} · <LocalTime at={latest.releasedAt} style="relative" />
      </p>
      <h2 dir="auto" className="mt-0.5 text-xl">
        <Link href={`/exercises/${slug}/injects/${latest.number}`} className="hover:underline">
          {latest.title}
        </Link>
      </h2>
    </section>
  );
}
