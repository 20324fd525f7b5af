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
  return parse(text);
}

export function changeComposed(key: string, change: (before: Composed) => Partial<Composed>): void {
  const before = parse(readKept(key));
  const next = { ...before, ...change(before) };
  const isBlank = next.body === "" && next.parentId === null && next.kind === null && next.facet === undefined;
  writeKept(key, isBlank ? null : JSON.stringify(next));
}

function parse(kept: string | null): Composed {
  return kept === null ? blank : (JSON.parse(kept) as Composed);
}

const slashed = new RegExp(`^/(${replyKinds.join("|")})\\s`, "i");

/** Takes "/counter " off the beginning of a text and says which kind it names. */
export function withoutSlash(body: string): { body: string; kind?: ReplyKind } {
  const named = slashed.exec(body);
  if (!named) return { body };
  return { body: body.slice(named[0].length), kind: named[1]?.toLowerCase() as ReplyKind };
}
