"use client";

import Link from "next/link";
import { useLive } from "@/lib/client/live-provider";
import type { ModerationKind } from "@/lib/domain/moderation/act";

/** Leads from what was done to where all of it is told. */
export function ModerationLink({
  kind,
  label = "Why? The log of moderation",
}: {
  kind?: ModerationKind;
  label?: string;
}) {
  const { slug } = useLive();
  return (
    <Link
      href={`/exercises/${slug}/moderation${kind ? `?kind=${kind}` : ""}`}
      className="text-[0.8125rem] font-medium text-accent underline-offset-2 hover:underline"
    >
      {label}
    </Link>
  );
}
