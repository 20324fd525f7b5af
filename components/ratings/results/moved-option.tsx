import { highestScore, lowestScore } from "@/lib/domain/ratings/criterion";
import { inScores } from "@/lib/domain/ratings/score-words";
import { Dumbbell } from "./dumbbell";
import { boundsWords, type Move } from "@/lib/domain/ratings/findings/moves";
import { OptionTitle } from "./option-title";
import { TableCell, TableRow } from "./result-table";
import { inChance, inSteps, moveWords, togetherWords } from "@/lib/domain/ratings/findings/words";

const widest = highestScore - lowestScore;

/** How one criterion of an option moved: as a picture, in figures, and in words. */
export function MovedOption({ move: { option, change, bounds } }: { move: Move }) {
  const { medianBefore, medianAfter, rangeBefore, rangeAfter, rangeChange, paired } = change;
  return (
    <TableRow>
      <TableCell className="max-sm:col-span-2">
        <OptionTitle option={option} />
      </TableCell>
      <TableCell label="Width of the middle half">
        <Dumbbell before={rangeBefore} after={rangeAfter} from={0} to={widest} />
        <FromTo before={rangeBefore} after={rangeAfter} />
        <span className="text-soft">
          {" "}
          {togetherWords(rangeChange)}{" "}
          {rangeChange !== 0 && <span className="whitespace-nowrap">({inSteps(rangeChange)})</span>}
        </span>
      </TableCell>
      <TableCell label="Median">
        <Dumbbell before={medianBefore} after={medianAfter} from={lowestScore} to={highestScore} />
        <FromTo before={medianBefore} after={medianAfter} />
        {paired && (
          <span className="text-soft">
            {" "}
            {moveWords(change)}, {inChance(paired.p)}
          </span>
        )}
      </TableCell>
      <TableCell label="Who moved">
        {paired ? (
          <>
            {paired.rose} rose, {paired.fell} fell
            <span className="block text-xs text-soft">
              {paired.stayed} of {paired.n} stayed
            </span>
          </>
        ) : (
          <span className="text-soft">not told: it would show what one or two answered</span>
        )}
      </TableCell>
      <TableCell label="Had nobody left">
        {bounds ? (
          <>
            {boundsWords(bounds)}
            {bounds.lowest !== bounds.highest && (
              <span className="block text-xs text-soft">
                {[
                  ...(bounds.carried === null ? [] : [`${inScores(bounds.carried)} with their last views`]),
                  ...(bounds.finishers === null ? [] : [`${inScores(bounds.finishers)} of those who stayed`]),
                ].join("; ")}
              </span>
            )}
          </>
        ) : (
          <span className="text-soft">too few to tell</span>
        )}
      </TableCell>
    </TableRow>
  );
}

function FromTo({ before, after }: { before: number; after: number }) {
  return (
    <span className="font-medium">
      {inScores(before)} <span aria-hidden>→</span>
      <span className="sr-only">before, now</span> {inScores(after)}
    </span>
  );
}
