import { Refusal } from "@/lib/domain/errors";
import { countUnborne, listUnborne, nameOfText } from "@/lib/domain/references/unborne";
import { countOf } from "@/lib/domain/report/words";
import type { Handler } from "@/lib/server/log/context";
import { listNarratives, listTakeaways } from "@/lib/server/narratives/rows";

/** A report without a narrative would tell its reader nothing; what in it rests on nothing is confirmed by its number. */
export const publishExercise: Handler<"publish-exercise"> = async ({ tx, exercise }, { acknowledges }) => {
  const narratives = Object.values(await listNarratives(tx, exercise.id));
  if (narratives.length === 0) {
    throw new Refusal(
      "invalid",
      "There is no narrative yet. Bundle options into at least one on the board, then publish.",
    );
  }
  const unborne = listUnborne(narratives, await listTakeaways(tx, exercise.id));
  const unreferenced = countUnborne(unborne);
  if (unreferenced !== acknowledges && unreferenced > 0) {
    throw new Refusal(
      "unreferenced",
      `${countOf(unreferenced, "statement")} of the report ${unreferenced === 1 ? "has" : "have"} no reference. Give them one, or confirm to publish as it is with "acknowledges": ${unreferenced}.`,
      unborne.flatMap(({ place, statements }) =>
        statements.map((text) => ({ path: nameOfText(place), message: text })),
      ),
    );
  }
  return [{ type: "exercise.published", payload: { unreferenced } }];
};
