import type { Id } from "@/lib/domain/primitives";

/** What mentions need to know of a member. */
export type Named = { id: Id; alias: string };

/** A part of a text: plain, or the mention of a member. */
export type Part = { text: string; memberId: Id | null };

const word = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Whether two neighbours make one word. Scripts without spaces begin and end words anywhere. */
function isJoined(left: string, right: string): boolean {
  return [left, right].every((sign) => word.test(sign) && !unspaced.test(sign));
}

const signBefore = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
const signAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);

/** Members in the order in which their aliases are tried: "Amber Heron" before "Amber". */
export function byLengthOfAlias<T extends Named>(members: Iterable<T>): T[] {
  return [...members].toSorted((a, b) => b.alias.length - a.alias.length);
}

/** A text cut at every "@Alias" that names a member; `ordered` comes from `byLengthOfAlias`. */
export function splitMentions(text: string, ordered: readonly Named[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    if (at < end || isJoined(signBefore(text, at), signAt(text, at + 1))) continue;
    const named = ordered.find(({ alias }) => isNamedAt(text, at + 1, alias));
    if (!named) continue;
    if (at > end) parts.push({ text: text.slice(end, at), memberId: null });
    const next = at + 1 + named.alias.length;
    parts.push({ text: text.slice(at, next), memberId: named.id });
    end = next;
  }
  if (end < text.length) parts.push({ text: text.slice(end), memberId: null });
  return parts;
}

function isNamedAt(text: string, at: number, alias: string): boolean {
  const next = at + alias.length;
  if (text.slice(at, next).toLowerCase() !== alias.toLowerCase()) return false;
  return next >= text.length || !isJoined(signBefore(alias, alias.length), signAt(text, next));
}

/** The members a text mentions. */
export function mentionedIn(text: string, ordered: readonly Named[]): Set<Id> {
  return new Set(splitMentions(text, ordered).flatMap(({ memberId }) => memberId ?? []));
}

/** The mention that is being typed: where its "@" stands, and what follows it up to the caret. */
export type Begun = { at: number; query: string };

const longestAlias = 60;

/** The mention that is being typed at the caret, if any. */
export function begunMention(text: string, caret: number): Begun | null {
  const at = text.lastIndexOf("@", caret - 1);
  if (at < 0 || caret <= at || isJoined(signBefore(text, at), "a")) return null;
  const query = text.slice(at + 1, caret);
  return query.length > longestAlias || /\n|^\s/.test(query) ? null : { at, query };
}

/** At most `most` members whose alias, or a word of it, begins as was typed; the closest first. */
export function suggestMembers<T extends Named>(members: readonly T[], query: string, most: number): T[] {
  const wanted = query.toLowerCase();
  const rank = ({ alias }: T): number => {
    const lower = alias.toLowerCase();
    if (lower.startsWith(wanted)) return 0;
    return lower.split(/\s+/).some((part) => part.startsWith(wanted)) ? 1 : 2;
  };
  return members
    .map((member) => ({ member, rank: rank(member) }))
    .filter((entry) => entry.rank < 2)
    .toSorted((a, b) => a.rank - b.rank || a.member.alias.localeCompare(b.member.alias))
    .slice(0, most)
    .map(({ member }) => member);
}

/** The text once a member was chosen for what was begun, and where the caret stands then. */
export function withMention(text: string, { at, query }: Begun, alias: string): { text: string; caret: number } {
  const before = `${text.slice(0, at)}@${alias} `;
  return { text: before + text.slice(at + 1 + query.length).replace(/^ /, ""), caret: before.length };
}
