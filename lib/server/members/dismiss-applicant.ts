import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";

export const dismissApplicant: Handler<"dismiss-applicant"> = async ({ tx, exercise }, { applicantId }) => {
  const applicant = await tx.applicant.findFirst({ where: { id: applicantId, exerciseId: exercise.id } });
  if (!applicant) throw new Refusal("not-found", "They do not wait here any more.");
  return [{ type: "applicant.dismissed", payload: { applicantId } }];
};
