import {
  type NarrativeProse,
  type NarrativeTexts,
  narrativeProse,
  proseLabels,
  type TakeawayTexts,
} from "@/lib/domain/narratives/narrative";
import { placeName } from "@/lib/domain/place-name";
import { unborneIn } from "./statements";

/** A text of the report: of MN-`number`, or the explanation of takeaway `number`. */
export type TextPlace =
  { kind: "narrative"; number: number; field: NarrativeProse } | { kind: "takeaway"; number: number };

export type Unborne = { place: TextPlace; statements: string[] };

type Numbered = NarrativeTexts & { number: number };

/** The statements of a report behind which no reference stands, text by text in reading order; those without any are left out. */
export function listUnborne(narratives: readonly Numbered[], takeaways: readonly TakeawayTexts[]): Unborne[] {
  const texts = [
    ...narratives
      .toSorted((a, b) => a.number - b.number)
      .flatMap((narrative) =>
        narrativeProse.map((field) => ({
          place: { kind: "narrative" as const, number: narrative.number, field },
          text: narrative[field],
        })),
      ),
    ...takeaways.map(({ explanation }, index) => ({
      place: { kind: "takeaway" as const, number: index + 1 },
      text: explanation,
    })),
  ];
  return texts
    .map(({ place, text }) => ({ place, statements: unborneIn(text) }))
    .filter(({ statements }) => statements.length > 0);
}

/** The name of a text, as in `MN-1, Risks`. */
export function nameOfText(place: TextPlace): string {
  if (place.kind === "takeaway") return `Takeaway ${place.number}`;
  return `${placeName("narrative", place.number)}, ${proseLabels[place.field]}`;
}

/** How many statements there are in these. */
export function countUnborne(list: readonly Unborne[]): number {
  return list.reduce((sum, { statements }) => sum + statements.length, 0);
}
