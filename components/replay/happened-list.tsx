import { LocalTime } from "@/components/ui/local-time";
import type { LoggedEvent } from "@/lib/domain/events";
import type { ExerciseState } from "@/lib/domain/state";
import { type Happened, happenedOf } from "./happened";

const shown = 6;
/** Of what nobody would tell there may be much in a row; further back it is no longer news. */
const lookedAt = 60;

type HappenedListProps = { events: readonly LoggedEvent[]; count: number; state: ExerciseState };

/** What had just happened, the latest first. */
export function HappenedList({ events, count, state }: HappenedListProps) {
  const latest: Happened[] = [];
  for (let place = count - 1; place >= Math.max(0, count - lookedAt) && latest.length < shown; place -= 1) {
    const told = happenedOf(events[place]!, state);
    if (told) latest.push(told);
  }
  return (
    <section aria-labelledby="replay-happened">
      <h2 id="replay-happened" className="kicker mb-2 font-ui">
        Just happened
      </h2>
      <ol className="flex flex-col">
        {latest.map(({ seq, at, who, words }, place) => (
          <li
            key={seq}
            className={`grid grid-cols-[8.25rem_minmax(0,1fr)] gap-x-3 border-t border-line py-1.5 text-sm leading-snug ${place === 0 ? "font-medium" : "text-soft"}`}
          >
            <LocalTime at={at} className="text-[0.8125rem] font-normal text-soft tabular-nums" />
            <span dir="auto">{who === null ? words : `${who} ${words}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
