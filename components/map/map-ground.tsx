import { quadrantColor } from "@/components/ui/quadrant";
import { groundOf, shortened } from "@/lib/domain/map/drawing";
import { type Plane, round, toPoint } from "@/lib/domain/map/plane";
import { type MapView, toPlane } from "@/lib/domain/map/view";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { scale } from "@/lib/domain/ratings/criterion";

/** What options lie on: the four quadrants, or the scales of two criteria; and what its ends mean. */
export function MapGround({ plane, view }: { plane: Plane; view: MapView }) {
  return (
    <g aria-hidden>
      {view.criteria ? <Scales plane={plane} /> : <Quarters plane={plane} />}
      <Ends plane={plane} view={view} />
    </g>
  );
}

function Quarters({ plane }: { plane: Plane }) {
  const { x, y, width, height } = groundOf(plane);
  const half = { width: width / 2, height: height / 2 };
  return (
    <>
      {quadrants.map((quadrant) => (
        <rect
          key={quadrant}
          x={quadrant.endsWith("left") ? x : x + half.width}
          y={quadrant.startsWith("upper") ? y : y + half.height}
          {...half}
          fill={quadrantColor[quadrant]}
          opacity={0.065}
        />
      ))}
      <path
        d={`M${x} ${y + half.height}h${width}M${x + half.width} ${y}v${height}`}
        className="stroke-edge"
        strokeOpacity={0.55}
      />
    </>
  );
}

function Scales({ plane }: { plane: Plane }) {
  const ground = groundOf(plane);
  const [right, bottom] = [ground.x + ground.width, ground.y + ground.height];
  const steps = scale.map((score) => {
    const { x, y } = toPoint(plane, { x: toPlane(score), y: toPlane(score) });
    return { score, x: round(x), y: round(y) };
  });
  return (
    <>
      <rect {...ground} className="fill-wash" />
      <path
        d={steps.map(({ x, y }) => `M${x} ${ground.y}V${bottom}M${ground.x} ${y}H${right}`).join("")}
        className="stroke-edge"
        strokeOpacity={0.25}
      />
      <g fontSize={11} className="fill-soft">
        {steps.map(({ score, x, y }) => (
          <g key={score}>
            <text x={x} y={bottom - 5} textAnchor="middle">
              {score}
            </text>
            <text x={ground.x + 6} y={y + 4}>
              {score}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}

function Ends({ plane: { width, height, margin }, view: { criteria, axes } }: { plane: Plane; view: MapView }) {
  const fit = (text: string, room: number) => shortened(text, room - 2 * margin, 12);
  const end = (axis: { name: string }, text: string) => (criteria ? `${axis.name}: ${text}` : text);
  return (
    <g fontSize={12} fontWeight={500} textAnchor="middle" className="fill-soft">
      <text x={width / 2} y={margin - 9}>
        {fit(end(axes.y, axes.y.positive), width)}
      </text>
      <text x={width / 2} y={height - margin + 18}>
        {fit(end(axes.y, axes.y.negative), width)}
      </text>
      <text transform={`translate(${margin - 9} ${height / 2}) rotate(-90)`}>
        {fit(end(axes.x, axes.x.negative), height)}
      </text>
      <text transform={`translate(${width - margin + 9} ${height / 2}) rotate(90)`}>
        {fit(end(axes.x, axes.x.positive), height)}
      </text>
    </g>
  );
}
