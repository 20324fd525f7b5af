import type { ModerationAct, ModerationPage } from "@/lib/domain/moderation/act";

/** An unbroken part of the log of moderation, from its latest entry back; `next` as in a page of it. */
export type HeldActs = ModerationPage;

/** Asks for the page of what came before an entry (null: the latest); null where it cannot be read. */
type Ask = (before: number | null) => Promise<ModerationPage | null>;

/** The latest of the log, page by page back to where `held` begins, so that no gap is left; null where it cannot be read. */
export async function readLatest(ask: Ask, held: HeldActs | null): Promise<HeldActs | null> {
  let read = await ask(null);
  const newest = held ? (held.acts[0]?.seq ?? held.next ?? 0) : Infinity;
  while (read && read.next !== null && read.next > newest) {
    const page = await ask(read.next);
    read = page && joined(read, page);
  }
  return read;
}

/** Two parts that touch or overlap, in whatever order they were read: each entry once, the latest first. */
export function joined(one: HeldActs | null, other: HeldActs): HeldActs {
  const bySeq = new Map<number, ModerationAct>([...(one?.acts ?? []), ...other.acts].map((act) => [act.seq, act]));
  const isAtEnd = one?.next === null || other.next === null;
  return {
    acts: [...bySeq.values()].toSorted((a, b) => b.seq - a.seq),
    next: isAtEnd ? null : Math.min(one?.next ?? Infinity, other.next ?? Infinity),
  };
}
