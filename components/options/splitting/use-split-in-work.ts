"use client";

import { useState } from "react";
import { z } from "zod";
import { newId } from "@/lib/client/new-id";
import { parseJson } from "@/lib/client/parse-json";
import { fewestParts } from "@/lib/domain/options/commands";
import { contentOf, type FullOption, OptionDraft } from "@/lib/domain/options/option";
import { Id, Ordinal } from "@/lib/domain/primitives";
import { type ContentInWork, contentInWork, toDraft } from "../editor/content-in-work";
import { useKeptText } from "../editor/use-kept-text";

const Kept = z.object({
  baseRevision: Ordinal,
  parts: z.array(z.object({ id: Id, draft: OptionDraft })).min(fewestParts),
  note: z.string(),
});
type Kept = z.infer<typeof Kept>;

export type PartInWork = { id: Id; content: ContentInWork };

/** A split that is being written: kept in this browser until it is done or discarded, whatever becomes of the page. */
export function useSplitInWork(option: FullOption) {
  const [text, setText] = useKeptText(`split:${option.id}`);
  const [beginning] = useState<Kept>(() => ({
    baseRevision: option.revision,
    parts: Array.from({ length: fewestParts }, () => wholeOf(option)),
    note: "",
  }));
  const kept = Kept.safeParse(parseJson(text)).data;
  const now = kept ?? beginning;
  const keep = (changes: Partial<Kept>): void => setText(JSON.stringify({ ...now, ...changes }));
  return {
    baseRevision: now.baseRevision,
    note: now.note,
    parts: now.parts.map(({ id, draft }): PartInWork => ({ id, content: contentInWork(draft) })),
    isBegun: kept !== undefined,
    write: (id: Id, content: ContentInWork): void =>
      keep({ parts: now.parts.map((part) => (part.id === id ? { id, draft: toDraft(content) } : part)) }),
    add: (): void => keep({ parts: [...now.parts, wholeOf(option)] }),
    remove: (id: Id): void => keep({ parts: now.parts.filter((part) => part.id !== id) }),
    setNote: (note: string): void => keep({ note }),
    /** Goes on from the latest revision, which has been looked at. */
    catchUp: (): void => keep({ baseRevision: option.revision }),
    forget: (): void => setText(""),
  };
}

function wholeOf(option: FullOption): Kept["parts"][number] {
  return { id: newId(), draft: contentOf(option) };
}
