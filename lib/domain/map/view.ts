import type { Axes, Axis } from "@/lib/domain/exercise/setup";
import type { Quadrant } from "@/lib/domain/narratives/narrative";
import type { Placement } from "@/lib/domain/options/option";
import { type Criterion, highestScore, lowestScore } from "@/lib/domain/ratings/criterion";
import type { CriterionScore, Ellipse } from "./crowd-place";
import type { MapDot } from "./dots";
import { quadrantOf } from "./quadrant";

/** The exercise's own two axes, or two of its criteria by their ids. */
export type AxesChoice = "map" | { x: string; y: string };

/** What is drawn of an option, on the plane from -1 to 1. */
export type Mark = {
  dot: MapDot;
  /** One place, or the two around which opinion is split, the larger one first. */
  places: Placement[];
  /** Covers the middle half of what the crowd said. */
  halo: Ellipse | null;
  whose: "crowd" | "author";
  /** Whose colour it has: its narrative's quadrant, or the one it lies in on the map. */
  quadrant: Quadrant;
};

export type MapView = {
  /** Who placed what is drawn; the authors as long as nothing is known of the crowd. */
  by: "crowd" | "authors";
  axes: Axes;
  /** Those on the axes, where quadrants mean nothing; null on the map. */
  criteria: { x: Criterion; y: Criterion } | null;
  marks: Mark[];
  /** Of these nothing is known on these axes. */
  unplaced: MapDot[];
};

type ViewChoice = {
  axes: Axes;
  criteria: readonly Criterion[];
  dots: MapDot[];
  /** Whether a round has revealed where the crowd puts options. */
  hasCrowd: boolean;
  by: "crowd" | "authors";
  across: AxesChoice;
};

/** What the map draws: by whom options are placed, and on which axes. Criteria that there are not leave it the map. */
export function viewOf({ axes, criteria, dots, hasCrowd, by, across }: ViewChoice): MapView {
  const whose = hasCrowd ? by : "authors";
  const onMap = dots.map((dot) => (whose === "crowd" ? markOfCrowd(dot) : markOfAuthor(dot)));
  const [x, y] = across === "map" ? [] : [across.x, across.y].map((id) => criteria.find((each) => each.id === id));
  if (!x || !y) return { by: whose, axes, criteria: null, marks: onMap, unplaced: [] };
  const marks = onMap.flatMap((mark) => markOfScores(mark, mark.dot.scores[x.id], mark.dot.scores[y.id]) ?? []);
  const placed = new Set(marks.map(({ dot }) => dot.id));
  return {
    by: "crowd",
    axes: { x: axisOf(x), y: axisOf(y) },
    criteria: { x, y },
    marks,
    unplaced: dots.filter(({ id }) => !placed.has(id)),
  };
}

function markOfAuthor(dot: MapDot): Mark {
  return { dot, places: [dot.place], halo: null, whose: "author", quadrant: colorOf(dot, dot.place) };
}

function markOfCrowd(dot: MapDot): Mark {
  if (!dot.crowd?.median) return markOfAuthor(dot);
  const { median, spread, peaks } = dot.crowd;
  // The median of a split opinion lies where nobody may have put the option.
  const places = peaks ? peaks.map(({ x, y }) => ({ x, y })) : [median];
  return { dot, places, halo: peaks ? null : spread, whose: "crowd", quadrant: colorOf(dot, places[0]!) };
}

function markOfScores(mark: Mark, x: CriterionScore | undefined, y: CriterionScore | undefined): Mark | null {
  if (!x || !y) return null;
  const middle = (score: CriterionScore): number => toPlane((score.q1 + score.q3) / 2);
  const half = ({ q1, q3 }: CriterionScore): number => (toPlane(q3) - toPlane(q1)) / 2;
  return {
    ...mark,
    places: [{ x: toPlane(x.median), y: toPlane(y.median) }],
    halo: { cx: middle(x), cy: middle(y), rx: half(x), ry: half(y), angle: 0 },
    whose: "crowd",
  };
}

function colorOf(dot: MapDot, place: Placement): Quadrant {
  return dot.narrative?.quadrant ?? quadrantOf(place);
}

/** A score from 1 to 7 on the plane from -1 to 1. */
export function toPlane(score: number): number {
  return (2 * (score - lowestScore)) / (highestScore - lowestScore) - 1;
}

function axisOf({ name, low, high }: Criterion): Axis {
  return { name, negative: low, positive: high, explanation: `From ${lowestScore} to ${highestScore}.` };
}
