import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { admission } from "./admit";

/** Lets people in by hand, also beyond the capacity. Whoever has been let in meanwhile is passed over. */
export const admitApplicants: Handler<"admit-applicants"> = async ({ tx, exercise }, { applicantIds }) => {
  const where = { exerciseId: exercise.id, id: { in: applicantIds } };
  const [waiting, members] = [
    await tx.applicant.findMany({ where, orderBy: { seq: "asc" } }),
    await tx.member.count({ where }),
  ];
  if (waiting.length + members < new Set(applicantIds).size)
    throw new Refusal("not-found", "Somebody here does not wait any more. Look at the list again.");
  return waiting.map(admission);
};
