import { z } from "zod";
import { FacetName, OptionDraft } from "@/lib/domain/options/option";
import { parseJson } from "./parse-json";

// Not `OptionDraft` itself: what is too long to be saved is still being written, and must not be dropped.
const Kept = z.object({
  ...OptionDraft.omit({ title: true, facets: true }).shape,
  title: z.string().optional(),
  facets: z.partialRecord(FacetName, z.string()).optional(),
});

const fields = Kept.keyof().options;

/** The draft that a browser kept, without the parts that are not understood any more; null when nothing remains. */
export function parseKeptDraft(text: string | null): OptionDraft | null {
  const kept = z.record(z.string(), z.unknown()).safeParse(parseJson(text)).data;
  if (!kept) return null;
  const understood = fields.filter((field) => Kept.shape[field].safeParse(kept[field]).success);
  return Kept.parse(Object.fromEntries(understood.map((field) => [field, kept[field]])));
}
