import { type Call, closesGap } from "@/lib/domain/calls/call";
import type { Voices } from "@/lib/domain/coverage/coverage";
import { coverageOf } from "@/lib/domain/coverage/coverage-of";
import { nameOfGap } from "@/lib/domain/coverage/gap";
import { gapsOf, sayMore } from "@/lib/domain/coverage/gaps";
import type { Term } from "@/lib/domain/exercise/setup";
import { forcesOf, quadrantOf } from "@/lib/domain/map/quadrant";
import type { Quadrant } from "@/lib/domain/narratives/narrative";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import type { ExerciseState } from "@/lib/domain/state";
import type { ReportCoverage } from "./schema";

/** What the options covered, in the words of the exercise, and which calls were answered. */
export function reportCoverage({ exercise, options, calls }: ExerciseState): ReportCoverage {
  const { stakeholders, instruments, axes } = exercise;
  const proposed = Object.values(options).filter(isProposed);
  const covering = proposed.map(({ stakeholders: parties, ...option }) => ({
    ...option,
    stakeholders: parties.map(({ id }) => id),
  }));
  const coverage = coverageOf(covering, exercise);
  const { named, more } = gapsOf(coverage, exercise);
  const nameIn = (terms: Term[], id: string): string => terms.find((term) => term.id === id)?.name ?? id;
  return {
    ...voicesIn(coverage),
    outside: coverage.outside,
    instruments: coverage.instruments.map((entry) => ({
      name: nameIn(instruments, entry.instrument),
      ...voicesIn(entry),
    })),
    stakeholders: coverage.grid.map((row) => ({
      name: nameIn(stakeholders, row.stakeholder),
      ...voicesIn(row),
      cells: row.cells.map(voicesIn),
    })),
    quadrants: asOnTheMap.map((quadrant) => ({
      ...{ quadrant, name: forcesOf(quadrant, axes) },
      ...voicesIn(coverage.quadrants[quadrant]),
    })),
    gaps: named.map(({ sentence }) => sentence),
    moreGaps: sayMore(more),
    calls: Object.values(calls)
      .toSorted((a, b) => a.number - b.number)
      .map((call) => ({
        ...{ number: call.number, text: call.text, of: nameOfGap(call.gap, exercise) },
        answers: proposed
          .filter(({ callId }) => callId === call.id)
          .map(({ number }) => number)
          .toSorted((a, b) => a - b),
        isClosed: closesGap(call.before, coveringGap(call, proposed)),
      })),
  };
}

/** In two columns they lie as on the map. */
const asOnTheMap: Quadrant[] = ["upper-left", "upper-right", "lower-left", "lower-right"];

const voicesIn = ({ options, authors }: Voices): Voices => ({ options, authors });

/** What covers the gap of a call: the options that have all that it names. */
function coveringGap({ gap: { stakeholderId, instrumentId, quadrant } }: Call, options: PolicyOption[]): Voices {
  const found = options.filter(
    ({ stakeholders, instruments, placement }) =>
      (stakeholderId === undefined || stakeholders.some(({ id }) => id === stakeholderId)) &&
      (instrumentId === undefined || instruments.includes(instrumentId)) &&
      (quadrant === undefined || quadrantOf(placement) === quadrant),
  );
  return { options: found.length, authors: new Set(found.map(({ authorId }) => authorId)).size };
}
