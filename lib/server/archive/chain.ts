import { createHash, randomBytes } from "node:crypto";
import canonicalize from "canonicalize";
import type { Id, Instant } from "@/lib/domain/primitives";

/** What tells an event's place, for everybody to read in all cases. */
export type Head = { exerciseId: Id; seq: number; type: string; at: Instant };
/** The rest of it, which words may leave, or which may stay behind. */
export type Content = { by: Id | null; audience: string; payload: unknown };

/** What the first event is linked to: 32 zero bytes. */
export const beginning: Buffer = Buffer.alloc(32);

/** JSON as RFC 8785 has it: of the same value always the same bytes. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? "null";
}

export function digestOf(...pieces: (string | Uint8Array)[]): Buffer {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** 32 random bytes, without which nobody can try out what a content was. */
export function newSalt(): Buffer {
  return randomBytes(32);
}

/** SHA-256 of the salt and the content. */
export function commitmentOf(salt: Uint8Array, { by, audience, payload }: Content): Buffer {
  return digestOf(salt, canonical({ by, audience, payload }));
}

/** SHA-256 of the link before it, the head and the commitment: it stands for the whole log up to here. */
export function linkOf(previous: Uint8Array, { exerciseId, seq, type, at }: Head, commitment: Uint8Array): Buffer {
  return digestOf(previous, canonical({ exerciseId, seq, type, at }), commitment);
}
