"use client";

import { clsx } from "clsx";
import { Link, Tooltip, TooltipTrigger } from "react-aria-components";
import { OptionStatus } from "@/components/options/option-status";
import { SafeLink } from "@/components/ui/markdown";
import { popoverClass } from "@/components/ui/popover";
import { quadrantText } from "@/components/ui/quadrant";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useCards } from "@/lib/client/use-held";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { ReactNode } from "react";
import { StatementReference } from "@/components/references/statement-reference";
import { parseReference } from "@/lib/domain/references/reference";
import { mentionPrefix, sourcePrefix } from "./link-references";

/** A link within what a member wrote: a mention, an option or a narrative that previews itself, or any other. */
export function ReferenceLink({ href = "", children }: { href?: string; children?: ReactNode }) {
  const { slug } = useLive();
  if (href.startsWith(mentionPrefix)) return <Mention id={href.slice(mentionPrefix.length)}>{children}</Mention>;
  if (href.startsWith(sourcePrefix))
    return <Source number={Number(href.slice(sourcePrefix.length))}>{children}</Source>;
  const [, kind, number] = new RegExp(`^/exercises/${slug}/(options|narratives)/(\\d+)$`).exec(href) ?? [];
  if (kind === "options") return <OptionReference {...{ href, children }} number={Number(number)} />;
  if (kind === "narratives") return <NarrativeReference {...{ href, children }} number={Number(number)} />;
  return <SafeLink href={href}>{children}</SafeLink>;
}

/** What a statement rests on; somebody may have written such a link by hand, which then is nothing but its words. */
function Source({ number, children }: { number: number; children: ReactNode }) {
  const reference = parseReference(String(children));
  if (reference === null || !Number.isInteger(number)) return <>{children}</>;
  return <StatementReference {...{ reference, number }} />;
}

/** The name of a member; one's own stands out, so that one finds it in passing. */
function Mention({ id, children }: { id: string; children: ReactNode }) {
  const me = useMe();
  const alias = useExercise((state) => state.members[id]?.alias);
  // Somebody may have written such a link by hand, around whatever they liked.
  if (alias === undefined || String(children).toLowerCase() !== `@${alias}`.toLowerCase()) return <>{children}</>;
  return (
    <b
      dir="auto"
      data-mention={id === me?.id ? "me" : "other"}
      className={clsx(
        "font-semibold",
        id === me?.id ? "rounded bg-accent/15 px-1 text-accent ring-1 ring-accent/30" : "text-accent",
      )}
    >
      {children}
    </b>
  );
}

type ReferenceProps = { href: string; number: number; children: ReactNode };

function OptionReference({ href, number, children }: ReferenceProps) {
  return (
    <Preview href={href} card={<OptionCard number={number} />}>
      {children}
    </Preview>
  );
}

function NarrativeReference({ href, number, children }: ReferenceProps) {
  const narrative = useExercise((state) => Object.values(state.narratives).find((entry) => entry.number === number));
  return (
    <Preview href={href} card={narrative && <NarrativeCard narrative={narrative} />}>
      {children}
    </Preview>
  );
}

function Preview({ href, card, children }: { href: string; card: ReactNode; children: ReactNode }) {
  const link = <Link href={href}>{children}</Link>;
  if (!card) return link;
  return (
    <TooltipTrigger delay={300}>
      {link}
      <Tooltip offset={6} className={clsx(popoverClass, "flex w-80 flex-col gap-1.5 px-3.5 py-3")}>
        {card}
      </Tooltip>
    </TooltipTrigger>
  );
}

const excerptClass = "line-clamp-3 font-read text-[0.9375rem] leading-snug text-soft";

function OptionCard({ number }: { number: number }) {
  const option = useCards([number]).get(number);
  if (!option) return <span className="text-xs text-soft tabular-nums">PO-{number} …</span>;
  return (
    <>
      <span className="flex items-center justify-between gap-3 text-xs text-soft tabular-nums">
        PO-{option.number}
        <OptionStatus option={option} />
      </span>
      <b dir="auto" className="font-read text-base leading-snug font-semibold">
        {option.title}
      </b>
      <span dir="auto" className={excerptClass}>
        {option.excerpt}
      </span>
    </>
  );
}

function NarrativeCard({ narrative }: { narrative: Narrative }) {
  const count = narrative.optionIds.length;
  return (
    <>
      <span className="flex items-center justify-between gap-3 text-xs text-soft tabular-nums">
        MN-{narrative.number}
        <span>
          {count} {count === 1 ? "option" : "options"}
        </span>
      </span>
      <b
        dir="auto"
        className={clsx("font-read text-base leading-snug font-semibold", quadrantText[narrative.quadrant])}
      >
        {narrative.nickname}
      </b>
      <span dir="auto" className={excerptClass}>
        {narrative.tagline || narrative.abstract}
      </span>
    </>
  );
}
