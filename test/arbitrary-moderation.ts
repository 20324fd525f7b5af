import fc from "fast-check";
import { flagOutcomes, flagReasons } from "@/lib/domain/flags/flag";
import { aLine, anId, aText } from "./arbitrary-basics";

const thread = fc.record({ kind: fc.constantFrom("option" as const, "inject" as const), id: anId });
const subject = thread.map((about) => ({ ...about, facet: null }));
const words = { body: aLine, quote: fc.option(aLine) };
const flagged = { flagId: anId, memberId: anId, subject, commentId: fc.option(anId) };

/** Of what is hidden, flagged, locked and slowed down. */
export const moderationPayloads = {
  "comment.hidden": fc.record({ commentId: anId, subject, ...words, authorId: anId, reason: aLine }),
  "comment.restored": fc.record({ commentId: anId, subject, ...words, authorId: anId }),
  "flag.raised": fc.record({ ...flagged, reason: fc.constantFrom(...flagReasons), text: aText }),
  "flag.settled": fc.record({ ...flagged, outcome: fc.constantFrom(...flagOutcomes), answer: aText }),
  "thread.locked": fc.record({ subject: thread, reason: aLine }),
  "thread.unlocked": fc.record({ subject: thread }),
  "slow-mode.set": fc.record({ subject: fc.option(thread), seconds: fc.option(fc.integer({ min: 5, max: 90 })) }),
};
