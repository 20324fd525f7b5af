import fc from "fast-check";
import { type NarrativeTexts, quadrants } from "@/lib/domain/narratives/narrative";
import { stances } from "@/lib/domain/narratives/ratification";
import { aLine, anId, aText } from "./arbitrary-basics";

const texts: fc.Arbitrary<NarrativeTexts> = fc.record({
  nickname: aLine,
  quadrant: fc.constantFrom(...quadrants),
  tagline: aText,
  abstract: aText,
  rationale: aText,
  risks: aText,
  conditions: aText,
  domesticDangers: aText,
  internationalDangers: aText,
  costs: aText,
  outlook: aText,
  counterCase: aText,
});
const takeaway = fc.record({ statement: aLine, explanation: aText });
const optionId = anId;
const someGroups = fc.array(fc.record({ id: anId, nickname: aLine, optionIds: fc.array(anId, { maxLength: 2 }) }), {
  maxLength: 2,
});
const aPair = fc.tuple(anId, anId);

/** Payloads of what happens to narratives, takeaways, contradictions and independent bundlings. */
export const narrativePayloads = {
  "narrative.created": fc.record({ narrativeId: anId, number: fc.integer({ min: 1, max: 9 }), texts }),
  "narrative.edited": fc.record({
    narrativeId: anId,
    changes: texts.map(({ nickname, risks }) => ({ nickname, risks })),
  }),
  "narrative.removed": fc.record({ narrativeId: anId }),
  "option.bundled": fc.record({ optionId, narrativeId: anId, index: fc.integer({ min: 0, max: 4 }) }),
  "option.unbundled": fc.record({ optionId, narrativeId: anId }),
  "takeaway.added": fc.record({ takeawayId: anId, texts: takeaway }),
  "takeaway.edited": fc.record({ takeawayId: anId, changes: takeaway.map(({ statement }) => ({ statement })) }),
  "takeaway.removed": fc.record({ takeawayId: anId }),
  "takeaway.supported": fc.record({ takeawayId: anId, isOn: fc.boolean() }),
  "narrative.line-written": fc.record({ narrativeId: anId, optionId, line: aText }),
  "narrative.ratified": fc.record({
    narrativeId: anId,
    stance: fc.constantFrom(...stances),
    note: aText,
    version: fc.integer({ min: 1, max: 9 }),
  }),
  "narrative.ratification-withdrawn": fc.record({ narrativeId: anId }),
  "contradiction.flagged": fc.record({ contradictionId: anId, optionIds: aPair, reason: aText }),
  "contradiction.settled": fc.record({ contradictionId: anId, optionIds: aPair, answer: aText }),
  "contradiction.withdrawn": fc.record({ contradictionId: anId }),
  "blind.opened": fc.record({ sittingId: anId }),
  "blind.saved": fc.record({ sittingId: anId, memberId: anId, groups: someGroups }),
  "blind.handed-in": fc.record({ sittingId: anId, memberId: anId }),
  "blind.taken-back": fc.record({ sittingId: anId, memberId: anId }),
  "blind.revealed": fc.record({
    sittingId: anId,
    bundlings: fc.array(fc.record({ memberId: anId, groups: someGroups }), { maxLength: 2 }),
  }),
  "report.corrected": fc.record({
    correctionId: anId,
    version: fc.integer({ min: 2, max: 9 }),
    subject: fc.record({ kind: fc.constantFrom("narrative" as const, "takeaway" as const), id: anId }),
    changes: fc.array(fc.record({ field: fc.constant("risks"), before: aText, after: aText }), { maxLength: 1 }),
    reason: aText,
  }),
};
