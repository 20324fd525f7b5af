import type { OptionAnalysis, Placements } from "@/lib/domain/analysis/analysis";
import type { Id } from "@/lib/domain/primitives";
import type { ReadyResults } from "@/lib/domain/ratings/results";
import type { CriterionScore, RevealedPlace } from "./crowd-place";
import type { Revealed } from "./dots";

/**
 * What the map draws of a round's results: of all members, or of one opinion group, counted from 0. Of a group there are
 * medians of scores and no quartiles, so they are drawn without a spread.
 */
export function revealedOf({ analysis, staffPlaces }: ReadyResults, group: number | null): Revealed {
  const { groups } = analysis;
  const staffPlaceOf = (id: Id) => {
    const place = staffPlaces[id];
    return place ? { x: place.x, y: place.y } : null;
  };
  if (group === null || !groups.isShown || group >= groups.sizes.length) {
    return {
      places: Object.fromEntries(
        analysis.options.map(({ optionId, placement }) => [optionId, placeOf(placement, staffPlaceOf(optionId))]),
      ),
      scores: Object.fromEntries(analysis.options.map((option) => [option.optionId, scoresOf(option)])),
    };
  }
  return {
    places: Object.fromEntries(
      groups.options.flatMap(({ optionId, places }) =>
        places ? [[optionId, placeOf(places[group]!, staffPlaceOf(optionId))]] : [],
      ),
    ),
    scores: Object.fromEntries(
      groups.options.map(({ optionId, criteria }) => [
        optionId,
        Object.fromEntries(
          criteria.flatMap(({ criterionId, cells }): [string, CriterionScore][] => {
            const cell = cells?.[group];
            return cell ? [[criterionId, { median: cell.median, q1: cell.median, q3: cell.median, n: cell.n }]] : [];
          }),
        ),
      ]),
    ),
  };
}

function placeOf({ n, median, ellipse, peaks }: Placements, staffPlace: RevealedPlace["staffPlace"]): RevealedPlace {
  return { n, median, spread: ellipse, peaks, staffPlace };
}

function scoresOf({ criteria }: OptionAnalysis): Record<string, CriterionScore> {
  return Object.fromEntries(
    criteria.flatMap(({ criterionId, n, summary }): [string, CriterionScore][] =>
      summary
        ? [[criterionId, { median: summary.median, q1: summary.lowerQuartile, q3: summary.upperQuartile, n }]]
        : [],
    ),
  );
}
