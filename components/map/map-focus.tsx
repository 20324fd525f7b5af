import { quadrantColor } from "@/components/ui/quadrant";
import { type Plane, type Point, toPoint } from "@/lib/domain/map/plane";
import { isStack, marksAt, type Spot } from "@/lib/domain/map/spots";
import type { MapView, Mark } from "@/lib/domain/map/view";
import { AuthorGlyph, CrowdGlyph, StaffGlyph } from "./glyphs";
import { Halo } from "./halo";
import { spotColor } from "./spot-color";

/** Over the drawing: what else is known of the options of one dot, beside the place at which it is drawn. */
export function MapFocus({ spot, view, plane }: { spot: Spot; view: MapView; plane: Plane }) {
  const marks = marksAt(spot);
  return (
    <svg
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      aria-hidden
      className="pointer-events-none absolute inset-0 print:hidden"
    >
      {marks.map((mark) => (
        <Others key={mark.dot.id} mark={mark} view={view} plane={plane} />
      ))}
      {(isStack(spot) ? [spot] : marks[0]!.places.map((place) => toPoint(plane, place))).map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r={spot.radius + 4} fill="none" strokeWidth={2} stroke={spotColor(spot)} />
      ))}
    </svg>
  );
}

function Others({ mark, view, plane }: { mark: Mark; view: MapView; plane: Plane }) {
  const { dot, halo, quadrant } = mark;
  const color = quadrantColor[quadrant];
  const strong = halo && <Halo ellipse={halo} plane={plane} color={color} isStrong />;
  if (view.criteria || !dot.crowd) return strong;
  const { median, peaks, spread, staffPlace } = dot.crowd;
  const author = toPoint(plane, dot.place);
  const crowd = (peaks ?? (median ? [median] : [])).map((place) => toPoint(plane, place));
  const isByAuthors = view.by === "authors";
  return (
    <g>
      {strong}
      {isByAuthors && spread && !peaks && <Halo ellipse={spread} plane={plane} color={color} isStrong />}
      {crowd.map((to, index) => (
        <Line key={index} from={author} to={to} />
      ))}
      {crowd.length === 2 && <Line from={crowd[0]!} to={crowd[1]!} isThin />}
      {isByAuthors
        ? crowd.map((at, index) => <CrowdGlyph key={index} at={at} />)
        : crowd.length > 0 && <AuthorGlyph at={author} />}
      {staffPlace && <StaffGlyph at={toPoint(plane, staffPlace)} />}
    </g>
  );
}

function Line({ from, to, isThin }: { from: Point; to: Point; isThin?: boolean }) {
  return (
    <line
      {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
      className="stroke-ink"
      strokeWidth={isThin ? 1 : 1.5}
      strokeDasharray={isThin ? "2 3" : undefined}
      strokeOpacity={0.7}
    />
  );
}
