"use client";

import { memo } from "react";
import { optionPath } from "@/components/options/option-path";
import { Markdown } from "@/components/ui/markdown";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { onceFor } from "@/lib/client/once-for";
import { byLengthOfAlias, type Named } from "@/lib/domain/discussion/mentions";
import type { ExerciseState } from "@/lib/domain/state";
import { linkReferences } from "./link-references";
import { ReferenceLink } from "./reference-link";

type LinkedMarkdownProps = { text: string; size?: "read" | "compact"; className?: string };

const nobody: readonly Named[] = [];

/** What a member wrote, with every PO-12 and MN-2 in it leading there, and every @Alias standing out. */
export function LinkedMarkdown(props: LinkedMarkdownProps) {
  const { slug } = useLive();
  const last = useExercise((state) => state.optionCount);
  const narratives = numbersOf(useExercise((state) => state.narratives));
  const members = membersByAlias(useExercise((state) => state.members));
  // Where nobody is named, a new member is no reason to parse a text again.
  return <Body {...props} {...{ slug, last, narratives }} members={props.text.includes("@") ? members : nobody} />;
}

type BodyProps = LinkedMarkdownProps & { slug: string; last: number; narratives: string; members: readonly Named[] };

const components = { a: ReferenceLink };

// Parsing is by far the dearest part of a thread, so a text is parsed again only when it has changed.
const Body = memo(function Body({ slug, last, narratives, members, ...markdown }: BodyProps) {
  const hrefOf = (kind: "PO" | "MN", number: number): string | null => {
    if (kind === "PO") return number <= last ? optionPath(slug, number) : null;
    return narratives.split(" ").includes(String(number)) ? `/exercises/${slug}/narratives/${number}` : null;
  };
  // All that a link to an option or a narrative hangs on; whom a text names is not kept beyond the page.
  const madeOf = members.length === 0 ? `${slug} ${last} ${narratives}` : undefined;
  const remarkPlugins = [linkReferences({ hrefOf, members })];
  return <Markdown {...markdown} {...{ components, remarkPlugins, madeOf }} />;
});

// Numbers of options are given one after the other and never taken back; narratives may be removed.
const numbersOf = onceFor((narratives: ExerciseState["narratives"]) =>
  Object.values(narratives)
    .map(({ number }) => number)
    .join(" "),
);

/** The members of an exercise in the order in which a mention is looked for. */
export const membersByAlias = onceFor((members: ExerciseState["members"]) => byLengthOfAlias(Object.values(members)));
