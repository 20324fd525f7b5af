import type { ReactNode } from "react";
import type { CriterionScore } from "@/lib/domain/map/crowd-place";
import type { MapView, Mark } from "@/lib/domain/map/view";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { countOf } from "@/lib/domain/report/words";
import { AuthorGlyph, CrowdGlyph, StaffGlyph } from "./glyphs";
import { placeWords } from "./words";

/** Where the crowd, the author and the moderators put an option, with the signs that stand for them in the drawing. */
export function PlaceList({ mark: { dot }, view }: { mark: Mark; view: MapView }) {
  const { crowd } = dot;
  if (view.criteria) return <Scores scores={dot.scores} criteria={[view.criteria.x, view.criteria.y]} />;
  if (!crowd) return null;
  const { n, median, peaks, staffPlace } = crowd;
  return (
    <ul className="mt-1.5 flex flex-col gap-0.5 border-t border-line pt-1.5 text-xs text-soft">
      <Line glyph={<CrowdGlyph at={middle} />}>
        {peaks ? (
          <>Split: {peaks.map((peak) => `${peak.n} at ${placeWords(peak, view.axes)}`).join("; ")}</>
        ) : median ? (
          <>
            {countOf(n, "analyst")}: {placeWords(median, view.axes)}
          </>
        ) : (
          `Placed by ${countOf(n, "analyst")}: too few to show`
        )}
      </Line>
      <Line glyph={<AuthorGlyph at={middle} />}>Author: {placeWords(dot.place, view.axes)}</Line>
      {staffPlace && <Line glyph={<StaffGlyph at={middle} />}>Moderators: {placeWords(staffPlace, view.axes)}</Line>}
    </ul>
  );
}

const middle = { x: 6, y: 6 };

function Line({ glyph, children }: { glyph: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-1.5">
      <svg aria-hidden viewBox="0 0 12 12" className="mt-0.5 size-3 shrink-0">
        {glyph}
      </svg>
      <span className="min-w-0 tabular-nums">{children}</span>
    </li>
  );
}

type ScoresProps = { scores: Record<string, CriterionScore>; criteria: Criterion[] };

function Scores({ scores, criteria }: ScoresProps) {
  return (
    <ul className="mt-1.5 flex flex-col gap-0.5 border-t border-line pt-1.5 text-xs text-soft tabular-nums">
      {criteria.map(({ id, name }) => {
        const score = scores[id];
        return (
          score && (
            <li key={id}>
              {name}: {score.median}, middle half {score.q1} to {score.q3}, {countOf(score.n, "analyst")}
            </li>
          )
        );
      })}
    </ul>
  );
}
