import { z } from "zod";
import { FacetName } from "@/lib/domain/options/option";
import { type Id, type Instant, line, prose } from "@/lib/domain/primitives";

/** Only what a browser opens as a page: an address that runs something is none. */
export const WebAddress = z
  .string()
  .trim()
  .max(2_000, "At most 2,000 characters.")
  .refine(isWebAddress, "An address begins with http:// or https://.");

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  return ["http:", "https:"].includes(new URL(text).protocol);
}

/** What supports or contradicts a facet, or the option as a whole: a page, or a document by its title. */
export const SourceTexts = z.object({
  facet: FacetName.nullable(),
  title: line(300),
  url: WebAddress.nullable(),
  quote: prose(4_000),
  /** Why it matters for what is said there. */
  relevance: line(1_000, 3),
});
export type SourceTexts = z.infer<typeof SourceTexts>;

export const verdicts = ["supported", "disputed"] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

/** What one member holds of a source, and why. */
export type Assessment = { memberId: Id; verdict: Verdict; reason: string; at: Instant };

export type Source = SourceTexts & {
  id: Id;
  optionId: Id;
  addedById: Id;
  addedAt: Instant;
  /** One a member, the first first. */
  assessments: Assessment[];
};
