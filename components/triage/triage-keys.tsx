import type { TriageEntry } from "@/lib/domain/triage/queue";
import type { TriageKey } from "./use-triage-keys";

const everywhere: [TriageKey, string][] = [
  ["j", "next"],
  ["k", "previous"],
  ["c", "claim"],
];
const onOption: [TriageKey, string][] = [
  ["a", "accept"],
  ["r", "ask for changes"],
  ["d", "decline"],
];
const onFlag: [TriageKey, string][] = [
  ["a", "leave it"],
  ["d", "hide the comment"],
];

/** The keys that are heard while the focus is in the queue, and what they do with this entry. */
export function TriageKeys({ entry }: { entry: TriageEntry | undefined }) {
  const forEntry = entry?.kind === "flag" ? onFlag.slice(0, entry.flag.commentId === null ? 1 : 2) : onOption;
  const keys = entry ? [...everywhere, ...forEntry] : everywhere.slice(0, 2);
  return (
    <section aria-label="Keys" className="mb-3 border-b border-line pb-3 text-xs text-soft max-lg:hidden">
      <p className="mb-1.5">Keys, once you have clicked or tabbed into the queue:</p>
      <ul className="flex flex-wrap gap-x-3 gap-y-1.5">
        {keys.map(([key, words]) => (
          <li key={key}>
            <kbd className="rounded border border-line bg-card px-1 font-ui font-semibold text-ink">{key}</kbd> {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
