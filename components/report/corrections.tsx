"use client";

import Link from "next/link";
import { WordDiff } from "@/components/history/word-diff";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { withNames } from "@/lib/domain/report/cited";
import { editionsOf } from "@/lib/domain/report/editions";
import type { Report, ReportCorrection } from "@/lib/domain/report/schema";
import { unreferencedText } from "@/lib/domain/report/closing-blocks";
import { countOf } from "@/lib/domain/report/words";

/** All versions since the report was published, with what was put right in each, and how much in it had no reference then; nothing where neither. */
export function Corrections({ report }: { report: Report }) {
  const { corrections, version, unreferenced, status } = report;
  const isUnborne = status === "published" && unreferenced > 0;
  if (corrections.length === 0 && !isUnborne) return null;
  const unborne = isUnborne ? <p>{unreferencedText(unreferenced)}</p> : null;
  if (corrections.length === 0) return <div className="mt-8 max-w-[60em] text-sm text-soft">{unborne}</div>;
  return (
    <Notice
      title={`Version ${version}, with ${countOf(corrections.length, "correction")}`}
      className="mt-8 max-w-[60em]"
    >
      {unborne}
      <ol className="mt-1 flex flex-col gap-2.5">
        {editionsOf(report).map(({ version: made, at }) => {
          const correction = corrections.find((entry) => entry.version === made);
          return (
            <li key={made}>
              <p>
                <EditionName number={made} report={report} />, <LocalTime at={at} style="utc" />
                {correction ? (
                  <>
                    , {correction.places.join("; ")}: <span dir="auto">{correction.reason}</span>
                  </>
                ) : (
                  ", as it was published."
                )}
              </p>
              {correction && <Changes correction={correction} />}
            </li>
          );
        })}
      </ol>
    </Notice>
  );
}

/** It leads to an earlier version; the last one is the page that this stands on. */
function EditionName({ number, report: { slug, version } }: { number: number; report: Report }) {
  const name = `Version ${number}`;
  if (number === version) return <b className="font-semibold">{name}</b>;
  return (
    <Link
      href={`/exercises/${slug}/report/versions/${number}`}
      prefetch={false}
      className="font-semibold underline underline-offset-2"
    >
      {name}
    </Link>
  );
}

function Changes({ correction: { changes } }: { correction: ReportCorrection }) {
  return (
    <details>
      <summary className="cursor-pointer text-[0.8125rem] text-soft hover:text-ink max-sm:py-2.5">
        What was changed
      </summary>
      {changes.map(({ before, after }, index) => (
        <div key={index} className="mt-2 border-s-2 border-line ps-3">
          <WordDiff before={withNames(before)} after={withNames(after)} />
        </div>
      ))}
    </details>
  );
}
