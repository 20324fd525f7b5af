import { quadrantColor } from "@/components/ui/quadrant";
import { marksAt, type Spot } from "@/lib/domain/map/spots";

/** The CSS colour of a dot: that of its options, or none in particular where they differ. */
export function spotColor(spot: Spot): string {
  const [first, ...others] = marksAt(spot).map(({ quadrant }) => quadrant);
  return others.every((quadrant) => quadrant === first) ? quadrantColor[first!] : "var(--color-soft)";
}
