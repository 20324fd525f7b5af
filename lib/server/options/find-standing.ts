import { Refusal } from "@/lib/domain/errors";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Sql } from "@/lib/server/db/sql";
import type { FrequentContext } from "@/lib/server/log/context";

/** What of an option neither comments nor ratings change. */
export type OptionStanding = Pick<
  PolicyOption,
  "id" | "number" | "status" | "revision" | "authorId" | "contributorIds" | "mergedIntoId" | "splitIntoIds" | "takenIn"
> & { exerciseId: Id };

export async function findStanding(look: Sql, id: Id): Promise<OptionStanding | undefined> {
  const [row] = await look<OptionStanding>(
    `SELECT id, "exerciseId", number, status, revision, "authorId", "contributorIds", "mergedIntoId", "splitIntoIds", "takenIn"
     FROM policy_option WHERE id = $1::uuid`,
    [id],
  );
  return row;
}

/** Throws "not-found" for an option that is not in this exercise. */
export async function requireStanding(
  { look, exercise }: Pick<FrequentContext, "look" | "exercise">,
  id: Id,
): Promise<OptionStanding> {
  const option = await findStanding(look, id);
  if (option?.exerciseId === exercise.id) return option;
  throw new Refusal("not-found", "There is no such option in this exercise.");
}
