import { dotsOf, nothingRevealed, regionsOf } from "@/lib/domain/map/dots";
import { revealedOf } from "@/lib/domain/map/revealed";
import { viewOf } from "@/lib/domain/map/view";
import type { Results } from "@/lib/domain/ratings/results";
import type { ReportMap } from "@/lib/domain/report/document";
import { buildReport } from "@/lib/domain/report/report";
import type { Report } from "@/lib/domain/report/schema";
import type { ExerciseState } from "@/lib/domain/state";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import type { Access } from "@/lib/server/members/viewer";
import { readAllShownResults } from "@/lib/server/ratings/read-shown-results";

/** All that a file is made of, so that it can be made by who has nothing else. */
export type Source = { report: Report; map: ReportMap; origin: string };

/** What a file would be made of now, for this viewer: the report, and the map by what they may see of the ratings. */
export async function readSource(access: Access, origin: string): Promise<Source> {
  const { state } = await readSnapshot(access.exerciseId, access.viewer, { threads: "none", options: "cards" });
  return readSourceOf(state, access, origin);
}

/** The same of another moment; results are those that are revealed now, which never change once they are. */
export async function readSourceOf(state: ExerciseState, access: Access, origin: string): Promise<Source> {
  const text = await readAllShownResults(access, null);
  const results = text === null ? null : (JSON.parse(text) as Results);
  const revealed = results?.status === "ready" ? revealedOf(results, null) : nothingRevealed;
  const { axes, criteria } = state.exercise;
  const hasCrowd = revealed.places !== null;
  const view = viewOf({ axes, criteria, dots: dotsOf(state, revealed), hasCrowd, by: "crowd", across: "map" });
  return { report: buildReport(state), map: { view, regions: regionsOf(state) }, origin };
}
