import { highestScore, lowestScore } from "@/lib/domain/ratings/criterion";
import { inScores } from "../score-words";
import { Dumbbell } from "./dumbbell";
import { boundsWords, type Move } from "./moves";
import { OptionTitle } from "./option-title";
import { TableCell, TableRow } from "./result-table";
import { inChance, inSteps, moveWords, togetherWords } from "./words";

const widest = highestScore - lowestScore;

/** How one criterion of an option moved: as a picture, in figures, and in words. */
export function MovedOption({ move: { option, change, bounds } }: { move: Move }) {
  const { n, rose, fell, stayed, medianBefore, medianAfter, rangeBefore, rangeAfter, rangeChange, p } = change;
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
          {togetherWords(rangeChange)}
          {rangeChange !== 0 && ` (${inSteps(rangeChange)})`}
        </span>
      </TableCell>
      <TableCell label="Median">
        <Dumbbell before={medianBefore} after={medianAfter} from={lowestScore} to={highestScore} />
        <FromTo before={medianBefore} after={medianAfter} />
        <span className="text-soft">
          {" "}
          {moveWords(change)}, {inChance(p)}
        </span>
      </TableCell>
      <TableCell label="Who moved">
        {rose} rose, {fell} fell
        <span className="block text-xs text-soft">
          {stayed} of {n} stayed
        </span>
      </TableCell>
      <TableCell label="Had nobody left">
        {bounds ? (
          <>
            {boundsWords(bounds)}
            {bounds.lowest !== bounds.highest && (
              <span className="block text-xs text-soft">
                {inScores(bounds.carried)} with their last views
                {bounds.finishers !== null && `; ${inScores(bounds.finishers)} of those who stayed`}
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
