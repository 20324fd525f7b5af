import { reelOf } from "@/lib/domain/showpiece/reel";
import type { Showpiece } from "@/lib/domain/showpiece/showpiece";
import { trackOf } from "@/lib/domain/showpiece/track";
import { Scene } from "./scene";
import { ShowpieceFigure } from "./showpiece-figure";
import { clockWords, figureWords } from "./words";

/** The showpiece as the page brings it: how the exercise ended, in the place of what will play it. */
export function StillShowpiece({ showpiece }: { showpiece: Showpiece }) {
  const reel = reelOf(showpiece);
  const frame = reel.frameOf(reel.length - 1);
  return (
    <ShowpieceFigure
      slug={showpiece.slug}
      summary={figureWords(showpiece.title, frame)}
      clock={clockWords(frame.at)}
      track={trackOf(reel)}
    >
      <Scene {...{ showpiece, frame }} />
    </ShowpieceFigure>
  );
}
