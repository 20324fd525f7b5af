import { type Roll, stances } from "@/lib/domain/narratives/ratification";
import { stanceWords } from "./stance-words";

const parts = [
  ...stances.map((stance) => ({ key: stance, mark: stanceWords[stance].mark })),
  { key: "silent" as const, mark: "bg-edge/40" },
];

const countWords: Record<keyof Roll, string> = {
  endorse: "endorse it",
  reserve: "with a reservation",
  dissent: "dissent",
  silent: "have not said",
};

/** Who stands where on a narrative, as one bar and in words. */
export function RollBar({ roll }: { roll: Roll }) {
  const asked = parts.reduce((sum, { key }) => sum + roll[key], 0);
  return (
    <div className="flex flex-col gap-2">
      <div aria-hidden className="flex h-2 gap-px overflow-hidden rounded-full bg-wash print:hidden">
        {parts.map(({ key, mark }) =>
          roll[key] === 0 ? null : (
            <span key={key} className={mark} style={{ width: `${(roll[key] / asked) * 100}%` }} />
          ),
        )}
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm tabular-nums">
        {parts.map(({ key, mark }) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-2 rounded-full ${mark}`} />
            <b className="font-semibold">{roll[key]}</b> <span className="text-soft">{countWords[key]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
