import { z } from "zod";
import { FacetName, OptionDraft } from "@/lib/domain/options/option";
import type { Stored } from "./draft-saver";
import { parseJson } from "./parse-json";

// Not `OptionDraft` itself: what is too long to be saved is still being written, and must not be dropped.
const Kept = z.object({
  ...OptionDraft.omit({ title: true, facets: true }).shape,
  title: z.string().optional(),
  facets: z.partialRecord(FacetName, z.string()).optional(),
});

const fields = Kept.keyof().options;
const Fields = z.record(z.string(), z.unknown());
const WithBase = z.object({
  content: Fields,
  base: z.object({ version: z.number().int().positive().nullable(), content: Fields }),
  unanswered: z.array(Fields),
});

export type KeptHere = {
  content: OptionDraft;
  /** What it was written on and what was sent without an answer; undefined in what was kept before drafts had versions. */
  before: { base: Stored<OptionDraft>; unanswered: OptionDraft[] } | undefined;
};

/** The draft that a browser kept, without the parts that are not understood any more; null when nothing remains. */
export function parseKeptDraft(text: string | null): KeptHere | null {
  const parsed = parseJson(text);
  const { data } = WithBase.safeParse(parsed);
  if (data) {
    const { content, base, unanswered } = data;
    const writtenOn = { version: base.version, content: understood(base.content) };
    return { content: understood(content), before: { base: writtenOn, unanswered: unanswered.map(understood) } };
  }
  const former = Fields.safeParse(parsed).data;
  return former ? { content: understood(former), before: undefined } : null;
}

function understood(kept: Record<string, unknown>): OptionDraft {
  const names = fields.filter((field) => Kept.shape[field].safeParse(kept[field]).success);
  return Kept.parse(Object.fromEntries(names.map((field) => [field, kept[field]])));
}
