import type { CalledGap } from "@/lib/domain/calls/call";
import { namesOfGap } from "@/lib/domain/calls/words";
import type { Framing } from "@/lib/domain/exercise/setup";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { countOf } from "@/lib/domain/report/words";
import { type Coverage, gapOf, type Voices } from "./coverage";

/** Nothing at all, all of it by one author, or far less than the others of its list have. */
export type GapKind = "empty" | "one-voice" | "few";

/** A gap, with a sentence that names it. */
export type NamedGap = { gap: CalledGap; kind: GapKind; voices: Voices; sentence: string };

/** One is few where the others of its list have three times as many on average, or more. */
const fewBeside = 3;
/** More empty cells than that are the rule and no gap. */
const mostEmptyCells = 6;

type Subject = "instrument" | "quadrant" | "stakeholder" | "cell";
type Entry = { subject: Subject; gap: CalledGap; voices: Voices };

/**
 * What is missing, what matters most first: what nobody has thought of before what one member alone has, the more of it
 * the worse, and before what few have. Means come before places on the map, and these before parties, of which an
 * exercise has many; single cells are named only where they are few and neither their row nor their column is empty.
 */
export function namedGaps(
  coverage: Coverage,
  framing: Pick<Framing, "instruments" | "stakeholders" | "axes">,
): NamedGap[] {
  if (coverage.options === 0) return [];
  const lists = entriesOf(coverage);
  const found = lists.flatMap((entries) => {
    const mean = entries.reduce((sum, { voices }) => sum + voices.options, 0) / entries.length;
    return entries.flatMap((entry) => {
      const kind = kindOf(entry.voices, mean, coverage);
      return kind === null ? [] : [{ ...entry, kind }];
    });
  });
  const cells = emptyCells(coverage).map((entry) => ({ ...entry, kind: "empty" as const }));
  return [...found, ...(cells.length <= mostEmptyCells ? cells : [])]
    .toSorted((a, b) => rankOf(a) - rankOf(b) || withinKind(a, b))
    .map(({ subject, gap, kind, voices }) => {
      const name = namesOfGap(gap, framing)
        .map((each) => `“${each}”`)
        .join(" and ");
      const sentence = sentenceOf(subject, kind, voices.options, name);
      return { gap, kind, voices, sentence };
    });
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
  const gap = gapOf(voices);
  if (gap === "empty" || (gap === "one-voice" && authors > 1)) return gap;
  return voices.options * fewBeside <= mean ? "few" : null;
}

function emptyCells({ grid, instruments }: Coverage): Entry[] {
  const used = new Set(instruments.filter(({ options }) => options > 0).map(({ instrument }) => instrument));
  return grid.flatMap(({ stakeholder, options, cells }) =>
    cells
      .filter((cell) => options > 0 && cell.options === 0 && used.has(cell.instrument))
      .map(({ instrument }) => ({
        subject: "cell" as const,
        gap: { instrumentId: instrument, stakeholderId: stakeholder },
        voices: { options: 0, authors: 0 },
      })),
  );
}

const subjects: Subject[] = ["instrument", "quadrant", "stakeholder"];
const kinds: GapKind[] = ["empty", "one-voice", "few"];

function rankOf({ subject, kind }: { subject: Subject; kind: GapKind }): number {
  if (subject === "cell") return subjects.length * kinds.length;
  return kinds.indexOf(kind) * subjects.length + subjects.indexOf(subject);
}

function withinKind(a: Entry & { kind: GapKind }, b: Entry): number {
  const more = b.voices.options - a.voices.options;
  return a.kind === "few" ? -more : more;
}

function sentenceOf(subject: Subject, kind: GapKind, count: number, name: string): string {
  const [one, many] = verbs[subject];
  const end = subject === "stakeholder" ? `${name} a part` : name;
  if (kind === "empty") return subject === "cell" ? `No option brings ${name} together` : `No option ${one} ${end}`;
  if (count === 1) return `Only one option ${one} ${end}`;
  if (kind === "few") return `Only ${countOf(count, "option")} ${many} ${end}`;
  return `One member wrote ${count === 2 ? "both" : `all ${count}`} options that ${many} ${end}`;
}

const verbs: Record<Subject, [one: string, many: string]> = {
  instrument: ["uses", "use"],
  quadrant: ["lies in", "lie in"],
  stakeholder: ["gives", "give"],
  cell: ["brings", "bring"],
};
