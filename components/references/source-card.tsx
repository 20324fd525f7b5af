"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { comparePath, optionPath } from "@/components/options/option-path";
import { MemberName } from "@/components/options/member-name";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { Markdown } from "@/components/ui/markdown";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Reference } from "@/lib/domain/references/reference";
import { sayReference } from "@/lib/domain/references/reference";
import type { ReferenceSource } from "@/lib/domain/references/source";
import { countOf } from "@/lib/domain/report/words";
import { useSource } from "./use-source";

/** What a reference leads to, in short, and the way there. */
export function SourceCard({ reference }: { reference: Reference }) {
  const { found, again } = useSource(reference);
  if (found === "asking") return <p className="text-sm text-soft">Looking it up…</p>;
  if (found === "missing") {
    return (
      <p className="text-sm">This reference leads nowhere: there is no {sayReference(reference)}, or not for you.</p>
    );
  }
  if (found === "failed") {
    return (
      <div className="flex flex-col items-start gap-2 text-sm">
        <p>The server cannot be reached.</p>
        <Button size="sm" onPress={again}>
          Try again
        </Button>
      </div>
    );
  }
  return <Source source={found} />;
}

function Source({ source }: { source: ReferenceSource }) {
  const { slug } = useLive();
  switch (source.kind) {
    case "revision": {
      const { option, revision, latest, byId, at, summary } = source;
      const isOld = revision < latest;
      return (
        <Card
          kicker={`PO-${option.number}, revision ${revision}`}
          title={option.title}
          href={isOld ? comparePath(slug, option.number, revision, latest) : optionPath(slug, option.number)}
          more={isOld ? `Compare with revision ${latest}` : "Read the whole option"}
        >
          <By id={byId} at={at} />
          <Excerpt text={summary} />
        </Card>
      );
    }
    case "comment": {
      const { option, commentId, byId, at, body, isHidden } = source;
      const gone = isHidden ? "The moderators have hidden it." : "It has been deleted since.";
      return (
        <Card
          kicker={`A comment on PO-${option.number}`}
          title={option.title}
          href={`${optionPath(slug, option.number)}#comment-${commentId}`}
          more="Read it in its thread"
        >
          <By id={byId} at={at} />
          {body ? <Excerpt text={body} /> : <p className="text-sm text-soft">{gone}</p>}
        </Card>
      );
    }
    case "statistic":
      return <Statistic source={source} />;
    case "inject":
      return (
        <Card
          kicker={`IN-${source.number}`}
          title={source.title}
          href={`/exercises/${slug}/injects/${source.number}`}
          more="Read the news"
        >
          {source.at !== null && (
            <p className="text-[0.8125rem] text-soft">
              Arrived <LocalTime at={source.at} />
            </p>
          )}
          <Excerpt text={source.body} />
        </Card>
      );
  }
}

function Statistic({ source }: { source: Extract<ReferenceSource, { kind: "statistic" }> }) {
  const { slug } = useLive();
  const criteria = useExercise((state) => state.exercise.criteria);
  const { option, roundId, roundName, criterionId, n, summary } = source;
  const name = criteria.find(({ id }) => id === criterionId)?.name ?? criterionId;
  return (
    <Card
      kicker={`${name} of PO-${option.number}, ${roundName}`}
      title={option.title}
      href={`/exercises/${slug}/ratings?round=${roundId}`}
      more="See all results of the round"
    >
      {summary ? (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm tabular-nums">
          <dt className="text-soft">Median</dt>
          <dd>{summary.median} of 7</dd>
          <dt className="text-soft">Middle half</dt>
          <dd>
            {summary.lowerQuartile} to {summary.upperQuartile}
          </dd>
          <dt className="text-soft">Answers</dt>
          <dd>{n}</dd>
        </dl>
      ) : (
        <p className="text-sm text-soft">
          {n === 0 ? "Nothing of it can be seen yet." : `Too few answered to tell: ${countOf(n, "answer")}.`}
        </p>
      )}
    </Card>
  );
}

type CardProps = { kicker: string; title: string; href: string; more: string; children: ReactNode };

function Card({ kicker, title, href, more, children }: CardProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-xs text-soft tabular-nums">{kicker}</p>
      <p dir="auto" className="font-read text-base leading-snug font-semibold">
        {title}
      </p>
      {children}
      <p className="mt-1 text-sm">
        <Link href={href} className="text-accent underline underline-offset-2">
          {more}
        </Link>
      </p>
    </div>
  );
}

function By({ id, at }: { id: string; at: number }) {
  return (
    <p className="text-[0.8125rem] text-soft">
      <MemberName id={id} />, <LocalTime at={at} />
    </p>
  );
}

function Excerpt({ text }: { text: string }) {
  return (
    <div className="max-h-64 overflow-y-auto">
      <Markdown text={text} size="compact" />
    </div>
  );
}
