import fc from "fast-check";
import { levels } from "@/lib/domain/expertise/expertise";
import { anId } from "./arbitrary-basics";

/** Of who knows what, and what is called for. */
export const coveragePayloads = {
  "expertise.stated": fc.record({
    memberId: anId,
    levels: fc.dictionary(
      fc.constantFrom("instrument:finance" as const, "stakeholder:church" as const),
      fc.constantFrom(...levels),
    ),
  }),
};
