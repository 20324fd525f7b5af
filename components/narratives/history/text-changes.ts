import type { TextChange } from "@/components/history/text-change";
import type { Axes } from "@/lib/domain/exercise/setup";
import { Quadrant, textLabels } from "@/lib/domain/narratives/narrative";
import type { NarrativeVersion } from "@/lib/domain/narratives/versions";
import { quadrantWords } from "../quadrant-words";

/** What became of the texts of a narrative, as it is read. */
export function textChanges(changes: NarrativeVersion["changes"], axes: Axes): TextChange[] {
  const say = (field: string, text: string): string => {
    const quadrant = field === "quadrant" ? Quadrant.safeParse(text).data : undefined;
    return quadrant ? quadrantWords(quadrant, axes) : text;
  };
  return changes.map(({ field, before, after }) => ({
    key: field,
    label: textLabels[field],
    before: say(field, before),
    after: say(field, after),
  }));
}
