import { evolve } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import { dotsOf, nothingRevealed, regionsOf, type Revealed } from "@/lib/domain/map/dots";
import { type Mark, viewOf } from "@/lib/domain/map/view";
import type { Id } from "@/lib/domain/primitives";
import { type Counts, countsOf } from "@/lib/domain/replay/counts";
import { lastRevealed } from "@/lib/domain/replay/last-revealed";
import { type Stretch, withStretch } from "@/lib/domain/replay/stretches";
import { emptyState, type ExerciseState } from "@/lib/domain/state";
import { newsOf, type Told } from "./news-of";
import type { Move, NamedRegion, Showpiece } from "./showpiece";

type Drawn = Omit<Move, "beat">;
type Column = (typeof countNames)[number];
const countNames = ["options", "comments", "revisions", "members", "narratives"] as const satisfies (keyof Counts)[];

/**
 * The showpiece of a log, as far as its viewer may see it; `revealed` is what rounds of ratings came to, by round. The same
 * log gives the same, and at every event it counts and draws what the replay does.
 */
export function showpieceOf(log: readonly LoggedEvent[], revealed: Readonly<Record<Id, Revealed>>): Showpiece {
  const beats: { event: LoggedEvent; counts: Counts; about: number }[] = [];
  const options = new Map<Id, Showpiece["options"][number]>();
  const regions: Showpiece["regions"] = [];
  const news: Showpiece["news"] = [];
  let [state, stretches]: [ExerciseState, readonly Stretch[]] = [emptyState, []];
  let counts = countsOf(state);
  for (const event of log) {
    state = evolve(state, event);
    stretches = withStretch(stretches, event, state);
    const [before, beat] = [counts, beats.length];
    counts = countsOf(state);
    const moves = mayMove(event) ? listMoves(state, revealed, options) : [];
    const named = mayMove(event) ? namedRegions(state) : (regions.at(-1)?.all ?? []);
    const isRenamed = !isSame(named, regions.at(-1)?.all ?? []);
    const told: Told | null = newsOf(event, state);
    if (isSame(before, counts) && moves.length === 0 && !isRenamed && told === null) continue;
    beats.push({ event, counts, about: aboutOf(event, state) });
    for (const { id, number, title, drawn } of moves) {
      const { moves: earlier } = options.get(id) ?? { moves: [] };
      options.set(id, { number, title, moves: [...earlier, { beat, ...drawn }] });
    }
    if (isRenamed) regions.push({ beat, all: named });
    if (told) news.push({ beat, ...told });
  }
  const { slug, title, axes, openedAt } = state.exercise;
  return {
    ...{ slug, title, axes: { x: polesOf(axes.x), y: polesOf(axes.y) } },
    opensAt: openedAt ?? log[0]?.at ?? 0,
    seq: differences(beats.map(({ event }) => event.seq)),
    at: differences(beats.map(({ event }) => event.at)),
    counts: columns(beats.map((beat) => beat.counts)),
    about: beats.map(({ about }) => about),
    options: [...options.values()].toSorted((one, other) => one.number - other.number),
    regions,
    stretches: stretches.map(({ name, from, to }) => ({ name, from, to })),
    news,
  };
}

// All others leave every dot and every narrative where it was.
const mayMove = ({ type }: LoggedEvent): boolean => /^(option|narrative|round|exercise|suggestion|member)\b/.test(type);

type Moved = { id: Id; number: number; title: string; drawn: Drawn };

/** What is drawn otherwise than before. */
function listMoves(
  state: ExerciseState,
  revealed: Readonly<Record<Id, Revealed>>,
  before: ReadonlyMap<Id, Showpiece["options"][number]>,
): Moved[] {
  const drawn = marksOf(state, revealed).map((mark) => ({ ...mark.dot, drawn: drawnOf(mark) }));
  const here = new Set(drawn.map(({ id }) => id));
  const gone = [...before].flatMap(([id, { number, title, moves }]): Moved[] =>
    here.has(id) ? [] : [{ id, number, title, drawn: { ...withoutBeat(moves.at(-1)!), isHere: false } }],
  );
  return [...drawn, ...gone].flatMap(({ id, number, title, drawn: now }) => {
    const last = before.get(id);
    const isOld = last && last.title === title && isSame(withoutBeat(last.moves.at(-1)!), now);
    return isOld ? [] : [{ id, number, title, drawn: now }];
  });
}

/** The marks of the map as the replay draws it: by the crowd from when a round was revealed, by the authors before. */
export function marksOf(state: ExerciseState, revealed: Readonly<Record<Id, Revealed>>): Mark[] {
  const { axes, criteria } = state.exercise;
  const shown = revealed[lastRevealed(state.rounds)?.id ?? ""] ?? nothingRevealed;
  const dots = dotsOf(state, shown);
  return viewOf({ axes, criteria, dots, hasCrowd: shown.places !== null, by: "crowd", across: "map" }).marks;
}

export function drawnOf({ dot, places, quadrant }: Mark): Drawn {
  const { x, y } = places[0]!;
  const at = { x: Math.round(x * 1_000) / 1_000, y: Math.round(y * 1_000) / 1_000 };
  return { isHere: true, ...at, quadrant, narrative: dot.narrative?.number ?? null, isMerged: dot.mergedInto !== null };
}

function withoutBeat({ beat: _beat, ...drawn }: Move): Drawn {
  return drawn;
}

function namedRegions(state: ExerciseState): NamedRegion[] {
  return regionsOf(state).map(({ number, nickname, quadrant }) => ({ number, nickname, quadrant }));
}

function aboutOf(event: LoggedEvent, { options }: ExerciseState): number {
  if (event.type !== "comment.posted" || event.payload.subject.kind !== "option") return 0;
  return options[event.payload.subject.id]?.number ?? 0;
}

function columns(counts: Counts[]): Showpiece["counts"] {
  const column = (name: Column): number[] => differences(counts.map((each) => each[name]));
  return Object.fromEntries(countNames.map((name) => [name, column(name)])) as Showpiece["counts"];
}

const differences = (values: number[]): number[] => values.map((value, n) => value - (values[n - 1] ?? 0));

const polesOf = ({ negative, positive }: { negative: string; positive: string }) => ({ negative, positive });

/** Of plain values whose keys stand in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
