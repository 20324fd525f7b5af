import { isDeepStrictEqual } from "node:util";
import { Refusal } from "@/lib/domain/errors";
import type { Term } from "@/lib/domain/exercise/setup";
import { topicsOf } from "@/lib/domain/expertise/expertise";
import type { Handler } from "@/lib/server/log/context";
import { findExpertise } from "./rows";

/** What a member says they know; throws "invalid" for a topic that the exercise does not have. */
export const stateExpertise: Handler<"state-expertise"> = async ({ tx, exercise, actor }, { levels }) => {
  const { instruments, stakeholders } = await tx.exercise.findUniqueOrThrow({
    where: { id: exercise.id },
    select: { instruments: true, stakeholders: true },
  });
  const topics = topicsOf({ instruments: instruments as Term[], stakeholders: stakeholders as Term[] });
  const known = new Set<string>(topics.map(({ topic }) => topic));
  const unknown = Object.keys(levels).find((topic) => !known.has(topic));
  if (unknown !== undefined) {
    const message = `"${unknown}" is neither an instrument nor a stakeholder of this exercise.`;
    throw new Refusal("invalid", message, [{ path: `levels.${unknown}`, message }]);
  }
  const { memberId } = actor;
  if (isDeepStrictEqual(levels, await findExpertise(tx, memberId))) return [];
  return [{ type: "expertise.stated", payload: { memberId, levels } }];
};
