import fc from "fast-check";
import { levels } from "@/lib/domain/expertise/expertise";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { aLine, anId } from "./arbitrary-basics";

/** Of who knows what, what is called for, and what organizers say. */
export const coveragePayloads = {
  "announcement.made": fc.record({ announcementId: anId, text: aLine }),
  "members.nudged": fc.record({ memberIds: fc.array(anId, { maxLength: 3 }), text: aLine }),
  "expertise.stated": fc.record({
    memberId: anId,
    levels: fc.dictionary(
      fc.constantFrom("instrument:finance" as const, "stakeholder:church" as const),
      fc.constantFrom(...levels),
    ),
  }),
  "call.issued": fc.record({
    callId: anId,
    number: fc.integer({ min: 1, max: 9 }),
    gap: fc.record(
      {
        instrumentId: fc.constant("finance"),
        stakeholderId: fc.constant("church"),
        quadrant: fc.constantFrom(...quadrants),
      },
      { requiredKeys: [] },
    ),
    text: aLine,
    before: fc.record({ options: fc.nat(3), authors: fc.nat(3) }),
  }),
  "call.closed": fc.record({ callId: anId }),
};
