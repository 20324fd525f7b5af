"use client";

import { useSyncExternalStore } from "react";
import { z } from "zod";
import { readKept, subscribeKept, writeKept } from "@/components/editing/kept-store";
import { useKeptKey } from "@/components/editing/use-kept-edit";
import { parseJson } from "@/lib/client/parse-json";
import { ReplyKind, replyKinds } from "@/lib/domain/discussion/comment";
import { FacetName } from "@/lib/domain/options/option";
import { Id } from "@/lib/domain/primitives";

/** A comment that is being written. `facet` undefined: what the thread is being read for. */
const Composed = z.object({
  body: z.string(),
  // What the code of today does not know goes; the text stays.
  kind: ReplyKind.nullable().catch(null),
  facet: FacetName.nullable().optional().catch(undefined),
  parentId: Id.nullable().catch(null),
  /** The passage of the facet that it speaks of. */
  quote: z.string().nullable().catch(null).default(null),
});
export type Composed = z.infer<typeof Composed>;

const blank: Composed = { body: "", kind: null, parentId: null, quote: null };

/** Where the viewer's text for this thread is kept until it is posted. */
export function useComposedKey(subjectId: Id): string {
  return useKeptKey(`thread:${subjectId}`);
}

export function useComposed(key: string): Composed {
  const text = useSyncExternalStore(
    subscribeKept,
    () => readKept(key),
    () => null,
  );
  return parseComposed(text);
}

export function changeComposed(key: string, change: (before: Composed) => Partial<Composed>): void {
  const before = parseComposed(readKept(key));
  const next = { ...before, ...change(before) };
  writeKept(key, isBlank(next) ? null : JSON.stringify(next));
}

/** Whether nothing has been written or chosen yet. */
export function isBlank({ body, parentId, kind, facet, quote }: Composed): boolean {
  return body === "" && parentId === null && kind === null && facet === undefined && quote === null;
}

export function parseComposed(kept: string | null): Composed {
  return Composed.safeParse(parseJson(kept)).data ?? blank;
}

const slashed = new RegExp(`^/(${replyKinds.join("|")})\\s`, "i");

/** Takes "/counter " off the beginning of a text and says which kind it names. */
export function withoutSlash(body: string): { body: string; kind?: ReplyKind } {
  const named = slashed.exec(body);
  if (!named) return { body };
  return { body: body.slice(named[0].length), kind: named[1]?.toLowerCase() as ReplyKind };
}
