import { quadrants } from "@/lib/domain/narratives/narrative";
import { countOf } from "@/lib/domain/report/words";
import type { Coverage, Voices } from "./coverage";
import { type Gap, gapKindOf, type GapKind, type GapTerms, namesOfGap } from "./gap";

/** A gap, with a sentence that names it. */
export type NamedGap = { gap: Gap; kind: GapKind; voices: Voices; sentence: string };

/** The gaps that are named, and how many cells of the grid are gaps besides, which nobody would read one by one. */
export type Gaps = { named: NamedGap[]; more: Record<CellKind, number> };

/** One is few where the others of its list have three times as many on average, or more. */
const fewBeside = 3;
/** So many cells of each kind are named; the others are counted. */
const mostCells = 6;

type Subject = "instrument" | "quadrant" | "stakeholder" | "cell";
type Entry = { subject: Subject; gap: Gap; voices: Voices };
type CellKind = Exclude<GapKind, "few">;

/**
 * What is missing, what matters most first: what nobody has thought of before what one member alone has, the more of it
 * the worse, and before what few have. Means come before places on the map, and these before parties, of which an
 * exercise has many. Single cells come last: of those whose row or column is a gap of the same kind nothing is said,
 * since that says it; of the others some are named, those first of which most could be expected, and the rest counted.
 */
export function gapsOf(coverage: Coverage, terms: GapTerms): Gaps {
  if (coverage.options === 0) return { named: [], more: { empty: 0, "one-voice": 0 } };
  const found = entriesOf(coverage).flatMap((entries) => {
    const mean = entries.reduce((sum, { voices }) => sum + voices.options, 0) / entries.length;
    return entries.flatMap((entry) => {
      const kind = kindOf(entry.voices, mean, coverage);
      return kind === null ? [] : [{ ...entry, kind }];
    });
  });
  const [empty, oneVoice] = [cellsOf(coverage, "empty"), cellsOf(coverage, "one-voice")];
  return {
    named: [
      ...found.toSorted((a, b) => rankOf(a) - rankOf(b) || withinKind(a, b)),
      ...empty.slice(0, mostCells),
      ...oneVoice.slice(0, mostCells),
    ].map((entry) => named(entry, terms)),
    more: {
      empty: Math.max(0, empty.length - mostCells),
      "one-voice": Math.max(0, oneVoice.length - mostCells),
    },
  };
}

/** A cell of the grid as the gap that it is; null where options of several authors are in it. */
export function gapInCell(stakeholderId: string, instrumentId: string, voices: Voices, terms: GapTerms) {
  const kind = gapKindOf(voices);
  return kind && named({ subject: "cell", gap: { instrumentId, stakeholderId }, voices, kind }, terms);
}

/** "And 14 more empty cells of the grid, and 2 with one author alone"; null where all are named. */
export function sayMore({ empty, "one-voice": oneVoice }: Gaps["more"]): string | null {
  const alone = "with one author alone";
  if (empty === 0) return oneVoice === 0 ? null : `And ${countOf(oneVoice, "more cell")} of the grid ${alone}`;
  const cells = `And ${countOf(empty, "more empty cell")} of the grid`;
  return oneVoice === 0 ? cells : `${cells}, and ${oneVoice} ${alone}`;
}

function entriesOf({ instruments, quadrants: quarters, grid }: Coverage): Entry[][] {
  return [
    instruments.map(({ instrument, options, authors }) => ({
      ...{ subject: "instrument", gap: { instrumentId: instrument }, voices: { options, authors } },
    })),
    quadrants.map((quadrant) => ({ subject: "quadrant", gap: { quadrant }, voices: quarters[quadrant] })),
    grid.map(({ stakeholder, options, authors }) => ({
      ...{ subject: "stakeholder", gap: { stakeholderId: stakeholder }, voices: { options, authors } },
    })),
  ];
}

// Where all that there is comes from one author, it says nothing of any part of it.
function kindOf(voices: Voices, mean: number, { authors }: Coverage): GapKind | null {
  const kind = gapKindOf(voices);
  if (kind === "empty" || (kind === "one-voice" && authors > 1)) return kind;
  return voices.options * fewBeside <= mean ? "few" : null;
}

/** The cells of this kind of which neither row nor column says it, those first of which most could be expected. */
function cellsOf({ grid, instruments }: Coverage, kind: CellKind): (Entry & { kind: CellKind })[] {
  const columns = new Map(instruments.map((column) => [column.instrument, column]));
  const saysIt = (voices: Voices | undefined): boolean => !voices || voices.options === 0 || gapKindOf(voices) === kind;
  return grid
    .filter((row) => !saysIt(row))
    .flatMap(({ stakeholder, options: inRow, cells }) =>
      cells
        .filter((cell) => gapKindOf(cell) === kind && !saysIt(columns.get(cell.instrument)))
        .map(({ instrument, options, authors }) => ({
          entry: {
            subject: "cell" as const,
            gap: { instrumentId: instrument, stakeholderId: stakeholder },
            voices: { options, authors },
            kind,
          },
          expected: inRow * columns.get(instrument)!.options,
        })),
    )
    .toSorted((a, b) => withinKind(a.entry, b.entry) || b.expected - a.expected)
    .map(({ entry }) => entry);
}

const subjects: Subject[] = ["instrument", "quadrant", "stakeholder"];
const kinds: GapKind[] = ["empty", "one-voice", "few"];

function rankOf({ subject, kind }: { subject: Subject; kind: GapKind }): number {
  return kinds.indexOf(kind) * subjects.length + subjects.indexOf(subject);
}

function withinKind(a: Entry & { kind: GapKind }, b: Entry): number {
  const more = b.voices.options - a.voices.options;
  return a.kind === "few" ? -more : more;
}

function named({ subject, gap, kind, voices }: Entry & { kind: GapKind }, terms: GapTerms): NamedGap {
  const quoted = namesOfGap(gap, terms)
    .map((each) => `“${each}”`)
    .join(" and ");
  // “Financial” alone does not say that it is an instrument, which a gap names first.
  const name = gap.instrumentId === undefined ? quoted : `the instrument ${quoted}`;
  return { gap, kind, voices, sentence: sentenceOf(subject, kind, voices.options, name) };
}

function sentenceOf(subject: Subject, kind: GapKind, count: number, name: string): string {
  const [one, many, after] = verbs[subject];
  const end = after ? `${name} ${after}` : name;
  if (kind === "empty") return `No option ${one} ${end}`;
  if (count === 1) return `Only one option ${one} ${end}`;
  if (kind === "few") return `Only ${countOf(count, "option")} ${many} ${end}`;
  return `One member wrote ${count === 2 ? "both" : `all ${count}`} options that ${many} ${end}`;
}

const verbs: Record<Subject, [one: string, many: string, after?: string]> = {
  instrument: ["uses", "use"],
  quadrant: ["lies in", "lie in"],
  stakeholder: ["gives", "give", "a part"],
  cell: ["brings", "bring", "together"],
};
