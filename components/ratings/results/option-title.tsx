"use client";

import Link from "next/link";
import { optionPath } from "@/components/options/option-path";
import { useLive } from "@/lib/client/live-provider";
import type { ResultRow } from "@/lib/domain/ratings/findings/rows";

/** An option at the head of its row, as a link to it. */
export function OptionTitle({ option: { number, title } }: Pick<ResultRow, "option">) {
  const { slug } = useLive();
  return (
    <Link href={optionPath(slug, number)} className="leading-snug font-medium hover:underline">
      <span className="me-1.5 font-normal text-soft">PO-{number}</span>
      <bdi>{title}</bdi>
    </Link>
  );
}
