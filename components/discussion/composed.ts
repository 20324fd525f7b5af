"use client";

import { useSyncExternalStore } from "react";
import { readKept, subscribeKept, writeKept } from "@/components/editing/kept-store";
import { useKeptKey } from "@/components/editing/use-kept-edit";
import { type ReplyKind, replyKinds } from "@/lib/domain/discussion/comment";
import type { FacetName } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";

/** A comment that is being written. `facet` undefined: what the thread is being read for. */
export type Composed = { body: string; kind: ReplyKind | null; facet?: FacetName | null; parentId: Id | null };

const blank: Composed = { body: "", kind: null, parentId: null };

/** What the viewer is writing in this thread; it stays in this browser until it is posted. */
export function useComposed(subjectId: Id) {
  const key = useKeptKey(`thread:${subjectId}`);
  const text = useSyncExternalStore(
    subscribeKept,
    () => readKept(key),
    () => null,
  );
  const read = (kept: string | null): Composed => (kept === null ? blank : (JSON.parse(kept) as Composed));
  const change = (changes: Partial<Composed>): void => {
    const next = { ...read(readKept(key)), ...changes };
    const isBlank = next.body === "" && next.parentId === null && next.kind === null && next.facet === undefined;
    writeKept(key, isBlank ? null : JSON.stringify(next));
  };
  return { composed: read(text), change, clear: (): void => writeKept(key, null) };
}

const slashed = new RegExp(`^/(${replyKinds.join("|")})\\s`, "i");

/** Takes "/counter " off the beginning of a text and says which kind it names. */
export function withoutSlash(body: string): { body: string; kind?: ReplyKind } {
  const named = slashed.exec(body);
  if (!named) return { body };
  return { body: body.slice(named[0].length), kind: named[1]?.toLowerCase() as ReplyKind };
}
