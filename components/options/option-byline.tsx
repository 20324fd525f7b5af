"use client";

import { GitFork, History, Pencil } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import { LinkButton } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { quadrantFill } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { OptionCredit } from "./credit/option-credit";
import { MemberName } from "./member-name";
import { optionPath, rivalPath } from "./option-path";
import { OptionStatus } from "./option-status";
import { useMayPropose, useMayRevise } from "./use-may-revise";

/** Which option this is, how it stands, whose it is and how new. */
export function OptionByline({ option }: { option: PolicyOption }) {
  const { slug } = useLive();
  const narrative = useExercise((state) => findNarrativeOf(state.narratives, option.id));
  const [mayRevise, mayPropose] = [useMayRevise(), useMayPropose()];
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-soft">
        <span className="font-semibold text-ink">PO-{option.number}</span>
        <OptionStatus option={option} />
        {narrative && (
          <Link
            href={`/exercises/${slug}/narratives/${narrative.number}`}
            className="inline-flex items-center gap-1.5 rounded hover:text-ink hover:underline"
          >
            <span aria-hidden className={`size-2 rounded-full ${quadrantFill[narrative.quadrant]}`} />
            <span dir="auto">{narrative.nickname}</span>
          </Link>
        )}
        <span className="ms-auto flex gap-2 empty:hidden print:hidden">
          {mayPropose && (
            <LinkButton href={rivalPath(slug, option.number)} prefetch={false} size="sm" variant="quiet">
              <GitFork aria-hidden size={14} />
              Write a rival
            </LinkButton>
          )}
          {mayRevise && (
            <LinkButton href={optionPath(slug, option.number, "/edit")} prefetch={false} size="sm">
              <Pencil aria-hidden size={14} />
              Revise
            </LinkButton>
          )}
        </span>
      </div>
      <h1 dir="auto" className="mt-2 text-[1.75rem] sm:text-[2rem]">
        {option.title}
      </h1>
      <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
        <span>
          by <MemberName id={option.authorId} isFull />
          <Contributors ids={option.contributorIds} />
        </span>
        <span aria-hidden>·</span>
        <Link
          href={optionPath(slug, option.number, "/history")}
          className="inline-flex items-center gap-1.5 rounded underline decoration-line underline-offset-2 hover:text-ink"
        >
          <History aria-hidden size={14} />
          Revision {option.revision}
        </Link>
        <LocalTime at={option.revisedAt} style="relative" />
      </p>
      <OptionCredit option={option} />
    </header>
  );
}

function Contributors({ ids }: { ids: Id[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      {" with "}
      {ids.map((id, place) => (
        <Fragment key={id}>
          {place > 0 && (place === ids.length - 1 ? " and " : ", ")}
          <MemberName id={id} />
        </Fragment>
      ))}
    </>
  );
}
