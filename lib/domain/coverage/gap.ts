import { z } from "zod";
import type { Framing, Term } from "@/lib/domain/exercise/setup";
import { polesOf } from "@/lib/domain/map/quadrant";
import { Quadrant } from "@/lib/domain/narratives/narrative";
import { Slug } from "@/lib/domain/primitives";
import type { Voices } from "./coverage";

/** Where something is missing: of options that use an instrument, give a stakeholder a part, lie in a quadrant, or all that it names. */
export const Gap = z.object({
  stakeholderId: Slug.optional(),
  instrumentId: Slug.optional(),
  quadrant: Quadrant.optional(),
});
export type Gap = z.infer<typeof Gap>;

/** What is missing there: there is nothing at all, all of it is by one author, or it is far less than others of its list have. */
export type GapKind = "empty" | "one-voice" | "few";

/** Whether so many options of so many authors are a gap, by themselves. */
export function gapKindOf({ options, authors }: Voices): Exclude<GapKind, "few"> | null {
  if (options === 0) return "empty";
  return authors === 1 ? "one-voice" : null;
}

/** Whether two gaps are the same, however they were written. */
export function isSameGap(a: Gap, b: Gap): boolean {
  return a.stakeholderId === b.stakeholderId && a.instrumentId === b.instrumentId && a.quadrant === b.quadrant;
}

export type GapTerms = Pick<Framing, "instruments" | "stakeholders" | "axes">;

/** What a gap is of, in the words of the exercise: "Information, Catholic Church", "Social · Internal forces". */
export function nameOfGap(gap: Gap, terms: GapTerms): string {
  return namesOfGap(gap, terms).join(", ");
}

/** The same, one by one. */
export function namesOfGap(
  { instrumentId, stakeholderId, quadrant }: Gap,
  { instruments, stakeholders, axes }: GapTerms,
): string[] {
  const named = (id: string | undefined, terms: Term[]): string | undefined =>
    id === undefined ? undefined : (terms.find((term) => term.id === id)?.name ?? id);
  const poles = quadrant && polesOf(quadrant, axes);
  return [
    named(instrumentId, instruments),
    named(stakeholderId, stakeholders),
    poles && `${poles.x} · ${poles.y}`,
  ].filter((name) => name !== undefined);
}
