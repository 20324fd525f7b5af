import { clsx } from "clsx";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { quadrantColor, quadrantText } from "@/components/ui/quadrant";
import type { Axes } from "@/lib/domain/exercise/setup";
import type { MapRegion } from "@/lib/domain/map/dots";
import { dashOf } from "@/lib/domain/map/regions";
import { countOf } from "@/lib/domain/report/words";

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

type RegionKeyProps = {
  /** Whose quadrants are named; null where there are none. */
  axes: Axes | null;
  regions: MapRegion[];
  chosen: string;
  onChoose: (number: string) => void;
};

/** The narratives with their line and colour, place and number of options; one may be singled out. */
export function RegionKey({ axes, regions, chosen, onChoose }: RegionKeyProps) {
  return (
    <ul className="flex flex-col gap-0.5">
      {regions.map((region) => (
        <li key={region.id}>
          <button
            type="button"
            aria-pressed={String(region.number) === chosen}
            onClick={() => onChoose(String(region.number))}
            className="flex w-full cursor-pointer gap-2.5 rounded-lg px-2.5 py-1.5 text-start -outline-offset-2 hover:bg-wash aria-pressed:bg-wash"
          >
            <RegionSwatch region={region} />
            <span className="min-w-0">
              <span
                dir="auto"
                className={clsx("block font-read text-base leading-snug font-semibold", quadrantText[region.quadrant])}
              >
                {region.nickname}
              </span>
              <span className="block text-[0.8125rem] text-soft">
                {axes && `${quadrantWords(region.quadrant, axes)} · `}
                {countOf(region.optionIds.length, "option")}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function RegionSwatch({ region }: { region: MapRegion }) {
  const color = quadrantColor[region.quadrant];
  return (
    <svg aria-hidden viewBox="0 0 26 16" className="mt-1 h-4 w-[1.625rem] shrink-0">
      <rect
        {...{ x: 1, y: 1.5, width: 24, height: 13, rx: 6.5 }}
        fill={color}
        fillOpacity={0.14}
        stroke={color}
        strokeWidth={1.5}
        strokeDasharray={dashOf(region)}
      />
    </svg>
  );
}
