import type { OptionContent } from "@/lib/domain/options/option";
import { type Levels, levelOf, topicOf } from "./expertise";

/**
 * How much somebody's view of an option weighs where views are weighed by expertise: the highest level, 0 to 3, that they
 * state for anything the option uses or whom it names. 1, as for somebody who knows some of it, where they have stated nothing, or the option
 * names nothing. A convention of ours: self-rated expertise is a weak sign of accuracy (Burgman et al. 2011), so it is shown as another view beside
 * that in which all weigh alike, and never in its place.
 */
export function weightOf(
  stated: Levels | undefined,
  { instruments, stakeholders }: Pick<OptionContent, "instruments" | "stakeholders">,
): number {
  const topics = [
    ...instruments.map((id) => topicOf("instrument", id)),
    ...stakeholders.map(({ id }) => topicOf("stakeholder", id)),
  ];
  if (stated === undefined || Object.keys(stated).length === 0 || topics.length === 0) return 1;
  return Math.max(...topics.map((topic) => levelOf(stated, topic)));
}
