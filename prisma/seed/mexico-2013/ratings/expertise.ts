import { type Level, type Levels, type Topic, topicOf } from "@/lib/domain/expertise/expertise";
import { createRandom } from "@/lib/domain/random";
import { fields } from "./fields";
import { drawRaters, type Rater } from "./raters";

export type StatedExpertise = { by: string; levels: Levels };

/** The share of analysts who never say. */
const silent = 0.09;
/** How often somebody is more modest of a topic of their field than its others, or bolder. */
const modest = 0.12;
const bold = 0.06;

/** What the analysts say that they know: that of their field, each with their own modesty, and here and there some more. */
export function stateExpertise(seed: number): StatedExpertise[] {
  const random = createRandom(seed + 1);
  const said = drawRaters(seed).filter(() => !random.happens(silent));
  const everything = [...new Set(Object.values(fields).flatMap((field) => knownOf(field).map(([topic]) => topic)))];
  return said.map(({ alias, field }) => {
    const own = knownOf(field).map(([topic, level]) => {
      const shift = random.happens(modest) ? -1 : random.happens(bold) ? 1 : 0;
      return [topic, Math.max(0, Math.min(3, level + shift)) as Level] as const;
    });
    const beside = random.some(everything, random.below(4)).map((topic): [Topic, Level] => [topic, 1]);
    return { by: alias, levels: Object.fromEntries([...beside, ...own]) as Levels };
  });
}

function knownOf({ instruments, stakeholders }: Rater["field"]): [topic: Topic, level: Level][] {
  return [
    ...Object.entries(instruments).map(([id, level]): [Topic, Level] => [topicOf("instrument", id), level]),
    ...Object.entries(stakeholders).map(([id, level]): [Topic, Level] => [topicOf("stakeholder", id), level]),
  ];
}
