"use client";

import { clsx } from "clsx";
import { countOf } from "@/lib/domain/report/words";
import type { Headline as HeadlineNumbers } from "@/lib/domain/participation/summary";
import type { Show } from "./rows";

type HeadlineProps = {
  numbers: HeadlineNumbers;
  /** Of the round by which they are judged; null before the first. */
  roundName: string | null;
  isOver: boolean;
  show: Show;
  onShow: (show: Show) => void;
};

/** How many take part, in numbers that narrow the table below them. */
export function Headline({ numbers, roundName, isOver, show, onShow }: HeadlineProps) {
  const inRound = isOver ? "contributed in the last round" : "have contributed in this round";
  const tiles: { show: Show; count: number; words: string; look: string }[] = [
    { show: "in-round", count: numbers.inRound, words: inRound, look: "border-t-accent" },
    { show: "quiet", count: numbers.quiet, words: "have gone quiet", look: "border-t-warn" },
    { show: "silent", count: numbers.silent, words: "came and wrote nothing", look: "border-t-edge" },
    { show: "absent", count: numbers.absent, words: "have never come", look: "border-t-danger" },
  ];
  return (
    <section aria-labelledby="headline" className="mb-8">
      <h2 id="headline" className="mb-3 text-xl">
        Of {countOf(numbers.all, "analyst")}
        {roundName !== null && (
          <span className="font-ui text-[0.9375rem] font-normal text-soft">
            {" "}
            {isOver ? "as it was at the end of" : "as it is in"} “<bdi>{roundName}</bdi>”
          </span>
        )}
      </h2>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {tiles.map((tile) => (
          <button
            key={tile.show}
            type="button"
            aria-pressed={show === tile.show}
            onClick={() => onShow(show === tile.show ? "everybody" : tile.show)}
            className={clsx(
              "flex cursor-pointer flex-col items-start rounded-lg border border-t-4 border-line bg-card px-3.5 py-2.5 text-start hover:bg-wash",
              "aria-pressed:border-accent aria-pressed:bg-wash",
              tile.look,
            )}
          >
            <span className="block font-read text-3xl leading-tight font-semibold tabular-nums">
              {tile.count.toLocaleString("en")}
            </span>
            <span className="block text-sm text-soft">{tile.words}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
