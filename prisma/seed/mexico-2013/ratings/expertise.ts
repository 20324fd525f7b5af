import { createRandom } from "@/lib/domain/random";
import { fields } from "./fields";
import { drawRaters, type Rater } from "./raters";

/** What somebody says of themselves: by topic, `instrument:<id>` or `stakeholder:<id>`, from 0 (none) to 3 (expert). */
export type StatedExpertise = { by: string; levels: Record<string, number> };

/** The share of analysts who never say. */
const silent = 0.09;
/** How often somebody is more modest of a topic of their field than its others, or bolder. */
const modest = 0.12;
const bold = 0.06;

/** What the analysts say that they know: that of their field, each with their own modesty, and here and there some more. */
export function stateExpertise(seed: number): StatedExpertise[] {
  const random = createRandom(seed + 1);
  const said = drawRaters(seed).filter(() => !random.happens(silent));
  const everything = [...new Set(Object.values(fields).flatMap((field) => topicsOf(field).map(([topic]) => topic)))];
  return said.map(({ alias, field }) => {
    const own = topicsOf(field).map(([topic, level]) => {
      const shift = random.happens(modest) ? -1 : random.happens(bold) ? 1 : 0;
      return [topic, Math.max(0, Math.min(3, level + shift))] as const;
    });
    const beside = random.some(everything, random.below(4)).map((topic) => [topic, 1] as const);
    return { by: alias, levels: Object.fromEntries([...beside, ...own]) };
  });
}

function topicsOf({ instruments, stakeholders }: Rater["field"]): [topic: string, level: number][] {
  return [
    ...Object.entries(instruments).map(([id, level]): [string, number] => [`instrument:${id}`, level]),
    ...Object.entries(stakeholders).map(([id, level]): [string, number] => [`stakeholder:${id}`, level]),
  ];
}
