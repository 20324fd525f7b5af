import type { Counts } from "@/lib/domain/replay/counts";
import type { Ripple } from "@/lib/domain/showpiece/lately";
import type { Frame } from "@/lib/domain/showpiece/reel";
import type { Showpiece } from "@/lib/domain/showpiece/showpiece";
import { ShowpieceMap } from "./showpiece-map";
import { newsTime, spanWords } from "./words";

type SceneProps = {
  showpiece: Pick<Showpiece, "title" | "axes" | "stretches">;
  frame: Pick<Frame, "counts" | "dots" | "regions" | "news">;
  ripples?: Ripple[];
  /** The news that has just arrived, in words. */
  inject?: string | null;
  /** Whether the option of the last line is to be shown on the map. */
  isNaming?: boolean;
};

/** One moment of an exercise: what there is, the map, and the last line of what happened. Its height is always the same. */
export function Scene({
  showpiece: { title, axes, stretches },
  frame,
  ripples = [],
  inject = null,
  isNaming = false,
}: SceneProps) {
  const { counts, dots, regions, news } = frame;
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <p className="min-w-0">
          <span className="kicker block">{spanWords(stretches)} in one minute</span>
          <span dir="auto" className="block font-read text-xl leading-tight font-semibold">
            {title}
          </span>
        </p>
        <CountsOf counts={counts} />
      </div>
      <p aria-hidden className="mt-3 mb-1 text-center text-2xs text-soft">
        {axes.y.positive}
      </p>
      <div className="relative">
        <ShowpieceMap {...{ dots, regions, ripples }} spoken={isNaming ? (news?.option ?? null) : null} />
        {inject && <Flash key={inject} words={inject} />}
      </div>
      <p aria-hidden className="mt-1 grid grid-cols-3 text-2xs text-soft">
        <span>← {axes.x.negative}</span>
        <span className="text-center">{axes.y.negative}</span>
        <span className="text-end">{axes.x.positive} →</span>
      </p>
      <p className="mt-2 h-12 border-t border-line pt-2 text-sm leading-[1.35]">
        {news && (
          <span className="line-clamp-2">
            <time dateTime={new Date(news.at).toISOString()} className="me-1.5 text-soft tabular-nums">
              {newsTime(news.at)} ·
            </time>
            <bdi className="font-medium">{news.words}</bdi>
          </span>
        )}
      </p>
    </>
  );
}

const counted: [keyof Counts, string][] = [
  ["options", "options"],
  ["comments", "comments"],
  ["revisions", "revisions"],
  ["narratives", "narratives"],
];

function CountsOf({ counts }: { counts: Counts }) {
  return (
    <dl className="flex gap-x-4 sm:gap-x-5">
      {counted.map(([key, words]) => (
        <div key={key} className="flex flex-col-reverse">
          <dt className="text-2xs text-soft">{counts[key] === 1 ? words.slice(0, -1) : words}</dt>
          <dd className="min-w-[2ch] font-read text-2xl leading-none font-semibold tabular-nums">{counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** News, as it flashes by. */
function Flash({ words }: { words: string }) {
  const [name = "", rest = ""] = words.split(" arrives: ");
  return (
    <p
      aria-hidden
      className="absolute inset-x-3 top-1/2 mx-auto max-w-sm -translate-y-1/2 animate-appear rounded-lg border-2 border-warn bg-card px-4 py-3 shadow-lg"
    >
      <span className="flex items-center gap-2 text-2xs font-bold tracking-wide text-warn uppercase">
        <span className="size-2 rotate-45 bg-warn" />
        News: {name}
      </span>
      <span dir="auto" className="mt-0.5 block font-read text-lg leading-snug font-semibold">
        {rest}
      </span>
    </p>
  );
}
