import type { Counts } from "@/lib/domain/replay/counts";

const named: [keyof Counts, string, string][] = [
  ["options", "option", "options"],
  ["revisions", "revision", "revisions"],
  ["comments", "comment", "comments"],
  ["narratives", "narrative", "narratives"],
  ["members", "member", "members"],
];

/** How much there was by then. */
export function CountsRow({ counts }: { counts: Counts }) {
  return (
    <dl aria-label="By then" className="grid grid-cols-3 gap-x-6 gap-y-3 sm:grid-cols-5">
      {named.map(([key, one, many]) => (
        <div key={key} className="flex flex-col-reverse border-t-2 border-line pt-2">
          <dt className="text-[0.8125rem] text-soft">{counts[key] === 1 ? one : many}</dt>
          <dd className="font-read text-3xl leading-none font-semibold tabular-nums">
            {counts[key].toLocaleString("en")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
