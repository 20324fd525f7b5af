"use client";

import { memo } from "react";
import { optionPath } from "@/components/options/option-path";
import { Markdown } from "@/components/ui/markdown";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { linkOptions } from "./link-options";

type LinkedMarkdownProps = { text: string; size?: "read" | "compact"; className?: string };

/** What a member wrote, with every PO-12 in it leading to that option. */
export function LinkedMarkdown(props: LinkedMarkdownProps) {
  const { slug } = useLive();
  const last = lastNumberOf(useExercise((state) => state.options));
  return <Body {...props} slug={slug} last={last} />;
}

// Parsing is by far the dearest part of a thread, so a text is parsed again only when it has changed.
const Body = memo(function Body({ slug, last, ...markdown }: LinkedMarkdownProps & { slug: string; last: number }) {
  const links = linkOptions((number) => (number <= last ? optionPath(slug, number) : null));
  return <Markdown {...markdown} remarkPlugins={[links]} />;
});

const counted = new WeakMap<object, number>();

// Numbers are given one after the other and never taken back. Counted once for all texts on a page.
function lastNumberOf(options: object): number {
  const last = counted.get(options) ?? Object.keys(options).length;
  counted.set(options, last);
  return last;
}
