"use client";

import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import type { Report } from "@/lib/domain/report/schema";
import { unreferencedText } from "@/lib/domain/report/closing-blocks";
import { countOf } from "@/lib/domain/report/words";

/** What was put right since the report was published, and how much in it had no reference then; nothing where neither. */
export function Corrections({ report: { corrections, version, unreferenced, status } }: { report: Report }) {
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
      <ul className="mt-1 flex flex-col gap-2.5">
        {corrections.map(({ version: made, at, places, reason, changes }) => (
          <li key={made}>
            <p>
              <b className="font-semibold">{places.join("; ")}</b>, <LocalTime at={at} style="utc" />:{" "}
              <span dir="auto">{reason}</span>
            </p>
            <details>
              <summary className="cursor-pointer text-[0.8125rem] text-soft hover:text-ink">
                What it said before
              </summary>
              {changes.map(({ before }, index) => (
                <p key={index} dir="auto" className="mt-1 border-s-2 border-line ps-3 whitespace-pre-line text-soft">
                  {before || "Nothing was there."}
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
