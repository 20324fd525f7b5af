import type { Framing, Term } from "@/lib/domain/exercise/setup";
import { polesOf } from "@/lib/domain/map/quadrant";
import type { CalledGap } from "./call";

/** What a gap is of, in the words of the exercise: "Information, Catholic Church", "Social · Internal forces". */
export function nameOfGap(gap: CalledGap, framing: Words): string {
  return namesOfGap(gap, framing).join(", ");
}

type Words = Pick<Framing, "instruments" | "stakeholders" | "axes">;

/** The same, one by one. */
export function namesOfGap(
  { instrumentId, stakeholderId, quadrant }: CalledGap,
  { instruments, stakeholders, axes }: Words,
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
