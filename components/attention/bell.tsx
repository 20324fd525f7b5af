"use client";

import { clsx } from "clsx";
import { Bell as BellIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useAttention } from "@/lib/client/use-attention";

const most = 99;

/** How much has happened that concerns the viewer and that they have not seen; leads to it. */
export function Bell() {
  const { slug } = useLive();
  const isMember = useMe() !== undefined;
  const { unseen } = useAttention();
  const href = `/exercises/${slug}/attention`;
  const isHere = usePathname() === href;
  if (!isMember) return null;
  return (
    <Link
      href={href}
      aria-label={unseen === 0 ? "What concerns you: nothing new" : `What concerns you: ${unseen} new`}
      aria-current={isHere ? "page" : undefined}
      className="relative grid size-9 shrink-0 place-items-center rounded-lg text-soft hover:bg-wash hover:text-ink aria-[current=page]:text-accent max-sm:size-11 pointer-coarse:size-11 print:hidden"
    >
      <BellIcon aria-hidden size={18} className={clsx(unseen > 0 && "text-ink")} />
      {unseen > 0 && (
        <span
          aria-hidden
          className="absolute end-0 top-0.5 min-w-4.5 rounded-full bg-accent px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-on-accent tabular-nums"
        >
          {unseen > most ? `${most}+` : unseen}
        </span>
      )}
    </Link>
  );
}
