import { clsx } from "clsx";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { quadrantColor, quadrantText } from "@/components/ui/quadrant";
import type { Axes } from "@/lib/domain/exercise/setup";
import type { MapDot, MapRegion } from "@/lib/domain/map/dots";

/** How to read the dots; only those kinds that there are. */
export function DotLegend({ dots, regions }: { dots: MapDot[]; regions: MapRegion[] }) {
  const hasLoose = regions.length > 0 && dots.some((dot) => !dot.narrative && !dot.mergedInto);
  const hasMerged = dots.some((dot) => dot.mergedInto);
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
      <Kind radius={4.5} fill="currentColor">
        an option, where its author placed it
      </Kind>
      {hasLoose && (
        <Kind radius={4} fill="color-mix(in srgb, currentColor 35%, transparent)">
          in no narrative yet
        </Kind>
      )}
      {hasMerged && (
        <Kind radius={3} fill="none">
          merged, joined to the one it went into
        </Kind>
      )}
    </p>
  );
}

function Kind({ radius, fill, children }: { radius: number; fill: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0">
        <circle cx="6" cy="6" r={radius} fill={fill} stroke="currentColor" strokeWidth="1.25" />
      </svg>
      {children}
    </span>
  );
}

/** What the axes ask. */
export function AxisKey({ axes }: { axes: Axes }) {
  return (
    <dl className="flex flex-col gap-3 text-sm">
      {[axes.x, axes.y].map((axis) => (
        <div key={axis.name} dir="auto">
          <dt>
            <b className="font-semibold">{axis.name}:</b> {axis.negative} – {axis.positive}
          </dt>
          {axis.explanation && <dd className="text-soft">{axis.explanation}</dd>}
        </div>
      ))}
    </dl>
  );
}

type RegionKeyProps = { axes: Axes; regions: MapRegion[]; chosenId: string; onChoose: (id: string) => void };

/** The narratives with their colour, place and number of options; one may be singled out. */
export function RegionKey({ axes, regions, chosenId, onChoose }: RegionKeyProps) {
  return (
    <ul className="flex flex-col gap-0.5">
      {regions.map((region) => (
        <li key={region.id}>
          <button
            type="button"
            aria-pressed={region.id === chosenId}
            onClick={() => onChoose(region.id)}
            className="flex w-full cursor-pointer gap-2.5 rounded-lg px-2.5 py-1.5 text-start -outline-offset-2 hover:bg-wash aria-pressed:bg-wash"
          >
            <span
              aria-hidden
              className="mt-1.5 size-2.5 shrink-0 rounded-full"
              style={{ backgroundColor: quadrantColor[region.quadrant] }}
            />
            <span className="min-w-0">
              <span
                dir="auto"
                className={clsx("block font-read text-base leading-snug font-semibold", quadrantText[region.quadrant])}
              >
                {region.nickname}
              </span>
              <span className="block text-[0.8125rem] text-soft">
                {quadrantWords(region.quadrant, axes)} · {region.places.length}{" "}
                {region.places.length === 1 ? "option" : "options"}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
