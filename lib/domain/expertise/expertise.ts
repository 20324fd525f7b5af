import { z } from "zod";
import type { Framing } from "@/lib/domain/exercise/setup";
import { Id, Slug } from "@/lib/domain/primitives";

/** How much somebody knows of something: 0 none, 1 some, 2 good, 3 expert. */
export const levels = [0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

export const topicKinds = ["instrument", "stakeholder"] as const;
export type TopicKind = (typeof topicKinds)[number];

/** One of the exercise's instruments or stakeholders, as `instrument:finance`. */
export const Topic = z.templateLiteral([z.enum(topicKinds), ":", Slug]);
export type Topic = z.infer<typeof Topic>;

export function topicOf(kind: TopicKind, id: string): Topic {
  return `${kind}:${id}`;
}

type Lists = Pick<Framing, "instruments" | "stakeholders">;

/** All that one can be asked to know of in an exercise, in the order of its framing: the instruments, then the stakeholders. */
export function topicsOf({ instruments, stakeholders }: Lists): { topic: Topic; kind: TopicKind; name: string }[] {
  const named = (kind: TopicKind, terms: Lists["instruments"]) =>
    terms.map(({ id, name }) => ({ topic: topicOf(kind, id), kind, name }));
  return [...named("instrument", instruments), ...named("stakeholder", stakeholders)];
}

/** What one member says they know, by topic; what is not there was not said. */
export const Levels = z.record(Topic, z.literal(levels));
export type Levels = z.infer<typeof Levels>;

/** What a member says they know of a topic; what they have not said counts as nothing. */
export function levelOf(stated: Levels | undefined, topic: Topic): Level {
  return stated?.[topic] ?? 0;
}

/** Says what one knows, in place of all that one said before; nothing at all takes it back. */
export const StateExpertise = z.object({ id: Id, type: z.literal("state-expertise"), levels: Levels });

export const expertiseCommands = [StateExpertise] as const;

export const expertiseEvents = {
  "expertise.stated": z.object({ memberId: Id, levels: Levels }),
};
