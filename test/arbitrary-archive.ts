import fc from "fast-check";
import { aLine, anId } from "./arbitrary-basics";

/** Of what leaves a log, or does not come along with it. */
export const archivePayloads = {
  "member.erased": fc.record({ memberId: anId, alias: aLine }),
  "answer.withheld": fc.record({ type: fc.constantFrom("option.rated", "blind.saved") }),
};
