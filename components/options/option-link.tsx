"use client";

import Link from "next/link";
import { useLive } from "@/lib/client/live-provider";
import type { PolicyOption } from "@/lib/domain/options/option";
import { optionPath } from "./option-path";

/** An option by number and title, as a link to it. */
export function OptionLink({ option }: { option: Pick<PolicyOption, "number" | "title"> }) {
  const { slug } = useLive();
  return (
    <Link
      href={optionPath(slug, option.number)}
      className="text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
    >
      PO-{option.number} <span dir="auto">{option.title}</span>
    </Link>
  );
}
