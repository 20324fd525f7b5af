import { figure } from "./words";

/** Ten minutes, a point every five seconds. */
const most = 120;
const [width, height] = [600, 72];

/** Commands a second of the last ten minutes; it grows from the right, since now is there. */
export function Sparkline({ history }: { history: number[] }) {
  const top = Math.max(1, ...history);
  const from = most - history.length;
  const points = history.map((value, place) => {
    const x = ((from + place + 1) / most) * width;
    return `${x.toFixed(1)},${(height - (value / top) * (height - 4)).toFixed(1)}`;
  });
  const first = points[0]?.split(",")[0];
  return (
    <figure className="mt-3">
      <svg
        role="img"
        aria-label={`Commands a second in the last ten minutes, at most ${figure(Math.max(0, ...history))}`}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="block h-18 w-full border-b border-edge"
      >
        {first !== undefined && (
          <>
            <polygon points={`${first},${height} ${points.join(" ")} ${width},${height}`} className="fill-accent/12" />
            <polyline
              points={points.join(" ")}
              vectorEffect="non-scaling-stroke"
              className="fill-none stroke-accent stroke-[1.75]"
            />
          </>
        )}
      </svg>
      <figcaption className="mt-1 flex justify-between text-xs text-soft tabular-nums">
        <span>ten minutes ago</span>
        <span>peak {figure(Math.max(0, ...history))} a second</span>
        <span>now</span>
      </figcaption>
    </figure>
  );
}
