import { isDeepStrictEqual } from "node:util";
import type { CommandOf } from "@/lib/domain/commands";
import { Refusal } from "@/lib/domain/errors";
import { isProposed } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { type Answer, hasTakenInSince, isEmptyAnswer, type Scores } from "@/lib/domain/ratings/rating";
import { findRatingRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import type { FrequentContext, FrequentHandler } from "@/lib/server/log/context";
import { requireStanding } from "@/lib/server/options/find-standing";
import { type Row, toRating } from "./rows";

/**
 * What a member thinks of an option, in the round that is open; their last answer counts. Throws "round-closed" where
 * it was meant for another round, "stale" for an option that is no longer proposed, "invalid" for a criterion that the
 * exercise does not have, or a revision that there is not.
 */
export const rateOption: FrequentHandler<"rate-option"> = async (context, command) => {
  const { optionId, scores } = command;
  const round = requireRound(context, command);
  const { memberId } = context.actor;
  const [option, before] = await Promise.all([
    requireStanding(context, optionId),
    findAnswer(context, { roundId: round.id, optionId, memberId }),
    requireCriteria(context, scores),
  ]);
  if (!isProposed(option)) {
    throw new Refusal(
      "stale",
      `PO-${option.number} has been merged, split or declined meanwhile; it is no longer rated.`,
    );
  }
  const revision = command.revision ?? option.revision;
  if (revision > option.revision) {
    const message = `PO-${option.number} has ${option.revision} revisions; there is none with the number ${revision}.`;
    throw new Refusal("invalid", message, [{ path: "revision", message }]);
  }
  const { placement, reason, abstains } = command;
  const said: Answer = { scores, placement, reason, abstains, revision };
  const answer = isEmptyAnswer(said) ? null : said;
  // The same answer again says that it stands also of what was merged into the option since.
  if (isDeepStrictEqual(answer, before?.answer ?? null) && !(before && hasTakenInSince(before, option))) return [];
  return [{ type: "option.rated", payload: { roundId: round.id, optionId, memberId, answer } }];
};

function requireRound({ exercise, now }: FrequentContext, { roundId }: CommandOf<"rate-option">): Round {
  const round = findRatingRound(exercise, now);
  if (!round) throw new Refusal("round-closed", "No round is open in which options are rated.");
  if (roundId === undefined || roundId === round.id) return round;
  const meant = exercise.rounds.find(({ id }) => id === roundId);
  const message = meant
    ? `The round "${meant.name}", for which this was meant, is not open. What you wrote is kept; look at it again for "${round.name}".`
    : "There is no such round in this exercise.";
  throw new Refusal(meant ? "round-closed" : "invalid", message, [{ path: "roundId", message }]);
}

async function requireCriteria({ look, exercise }: FrequentContext, scores: Scores): Promise<void> {
  if (Object.keys(scores).length === 0) return;
  const statement = `SELECT criteria FROM exercise WHERE id = $1::uuid`;
  const [row] = await look<{ criteria: Criterion[] }>(statement, [exercise.id]);
  const unknown = Object.keys(scores).find((id) => !row?.criteria.some((criterion) => criterion.id === id));
  if (unknown === undefined) return;
  const message = `Options are not rated on "${unknown}" in this exercise.`;
  throw new Refusal("invalid", message, [{ path: `scores.${unknown}`, message }]);
}

async function findAnswer(
  { sql }: FrequentContext,
  { roundId, optionId, memberId }: { roundId: Id; optionId: Id; memberId: Id },
) {
  const [row] = await sql<Row>(
    `SELECT * FROM rating WHERE "roundId" = $1::uuid AND "optionId" = $2::uuid AND "memberId" = $3::uuid`,
    [roundId, optionId, memberId],
  );
  if (!row) return null;
  const { scores, placement, reason, abstains, revision, at } = toRating(row);
  return { answer: { scores, placement, reason, abstains, revision }, at };
}
