import type { Id } from "@/lib/domain/primitives";

/**
 * Options in an order of this member's own, another one in every round: what comes first or last is judged otherwise than
 * what lies between (Krosnick & Alwin 1987), and over all members that evens out. The same for the same member and round
 * whenever it is asked, and an option that is added later moves no other.
 */
export function orderFor<T extends { id: Id }>(options: readonly T[], memberId: Id, roundId: Id): T[] {
  return options
    .map((option) => ({ option, place: hash(`${memberId}/${roundId}/${option.id}`) }))
    .toSorted((a, b) => a.place - b.place || (a.option.id < b.option.id ? -1 : 1))
    .map(({ option }) => option);
}

/** FNV-1a of 32 bits (Fowler, Noll & Vo), mixed once more (Murmur3's finalizer), since ids differ little. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
