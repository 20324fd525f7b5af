import { randomUUID } from "node:crypto";
import type { InjectContent } from "@/lib/domain/injects/inject";
import type { SourceTexts } from "@/lib/domain/evidence/source";
import type { Framing } from "@/lib/domain/exercise/setup";
import { type NarrativeTexts, type TakeawayTexts, unwrittenTexts } from "@/lib/domain/narratives/narrative";
import type { OptionContent } from "@/lib/domain/options/option";

import { defaultCriteria } from "@/lib/domain/ratings/criterion";

/** Texts of the least that is valid, with whatever a test wants otherwise. */

export function framing(changes: Partial<Framing> = {}): Framing {
  return {
    title: "Mexico 2013",
    question: "How can the violence be brought down?",
    brief: "",
    provenance: "",
    axes: {
      x: { name: "Means", negative: "Social", positive: "Kinetic", explanation: "" },
      y: { name: "Forces", negative: "Internal", positive: "External", explanation: "" },
    },
    stakeholders: [
      { id: "government", name: "Government" },
      { id: "church", name: "Church" },
    ],
    instruments: [
      { id: "diplomacy", name: "Diplomacy" },
      { id: "law-enforcement", name: "Law enforcement" },
    ],
    criteria: defaultCriteria,
    ...changes,
  };
}

export function optionContent(changes: Partial<OptionContent> = {}): OptionContent {
  return {
    title: "State investment",
    facets: {
      summary: "Invest in the border towns.",
      intendedOutcome: "Work for the young.",
      stakeholdersInvolved: "",
      implementation: "A fund, paid out by the towns.",
      conditionsForSuccess: "",
      consequencesOfFailure: "",
    },
    placement: { x: -0.5, y: 0.25 },
    stakeholders: [{ id: "government", part: "leads" }],
    instruments: ["diplomacy"],
    timeHorizon: null,
    ...changes,
  };
}

/** What a split is made of, but for the option that it is of. */
export function splitTexts({ baseRevision = 1, count = 2 } = {}) {
  const parts = Array.from({ length: count }, (_, place) => {
    return { id: randomUUID(), content: optionContent({ title: `Part ${place + 1}` }) };
  });
  return { baseRevision, parts, note: "Two ideas." };
}

export function narrativeTexts(changes: Partial<NarrativeTexts> = {}): NarrativeTexts {
  return { ...unwrittenTexts, nickname: "Towns first", quadrant: "lower-left", ...changes };
}

export function takeawayTexts(changes: Partial<TakeawayTexts> = {}): TakeawayTexts {
  return { statement: "Work comes before force.", explanation: "", ...changes };
}

export function sourceTexts(changes: Partial<SourceTexts> = {}): SourceTexts {
  return {
    facet: "summary",
    title: "A report on towns",
    url: "https://example.org/towns",
    quote: "",
    relevance: "It counts the towns.",
    ...changes,
  };
}

export function injectContent(changes: Partial<InjectContent> = {}): InjectContent {
  const texts = { title: "The harvest fails", body: "Rain has not come for a year." };
  return { ...texts, files: [], desks: [], asksOptions: false, ...changes };
}

/** The smallest picture there is, a PNG. */
export const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
