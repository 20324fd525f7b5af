import type { ReplyKind } from "@/lib/domain/discussion/comment";
import type { Framing, Term } from "@/lib/domain/exercise/setup";
import {
  type NarrativeTexts,
  type Quadrant,
  type TakeawayTexts,
  unwrittenTexts,
} from "@/lib/domain/narratives/narrative";
import {
  type OptionChanges,
  type OptionContent,
  parts,
  type Placement,
  timeHorizons,
} from "@/lib/domain/options/option";
import type { Random } from "@/lib/domain/random";
import * as words from "./words";

type Lists = Pick<Framing, "stakeholders" | "instruments">;

/** The content of an option of one quadrant, from a few small lists of words. */
export function writeOption(random: Random, quadrant: Quadrant, index: number, lists: Lists): OptionContent {
  const { pick } = random;
  const subject = words.objects[quadrant][index % words.objects[quadrant].length]!;
  const lead = pick(words.actors);
  return {
    title: `${pick(words.openings)} ${subject} ${pick(words.places)}`,
    facets: {
      summary: `Simulated option ${index + 1}: ${lead} takes up ${subject}, with ${pick(words.measures)}.`,
      intendedOutcome: `Within two years ${pick(words.effects)}, and ${pick(words.effects)}.`,
      stakeholdersInvolved: `It is led by ${lead}; ${pick(words.actors)} can stop it.`,
      implementation: `1. ${pick(words.measures)}\n2. ${pick(words.measures)} ${pick(words.places)}\n3. then everywhere else`,
      conditionsForSuccess: `It holds only if ${pick(words.effects)} early.`,
      consequencesOfFailure: `Should it fail, ${pick(words.dangers)}.`,
    },
    placement: placementIn(random, quadrant),
    stakeholders: random
      .some(lists.stakeholders, 2 + random.below(3))
      .map(({ id }: Term) => ({ id, part: pick(parts) })),
    instruments: random.some(lists.instruments, 1 + random.below(3)).map(({ id }: Term) => id),
    timeHorizon: pick(timeHorizons),
  };
}

export function writeRevision(random: Random, mark: string): OptionChanges {
  const { pick } = random;
  return {
    facets: {
      implementation: `1. ${pick(words.measures)}\n2. ${pick(words.measures)}\n\nWritten anew in ${mark}.`,
      ...(random.happens(0.5) && {
        conditionsForSuccess: `After the arguments, in ${mark}: only if ${pick(words.effects)}.`,
      }),
    },
    ...(random.happens(0.3) && { timeHorizon: pick(timeHorizons) }),
  };
}

/** A comment; `mark` keeps any two of them apart. */
export function writeComment(random: Random, kind: ReplyKind | null, mark: string): string {
  const { pick } = random;
  const start = pick(words.starts[kind ?? "plain"]);
  const body = `if ${pick(words.actors)} begins ${pick(words.places)}, ${pick(words.effects)}; if not, ${pick(words.dangers)}.`;
  return `${start} ${body}${random.happens(0.2) ? `\n\n> I would ask for ${pick(words.measures)}.` : ""} (${mark})`;
}

/** A narrative as it is first put up, and the texts it gets in the end. */
export function writeNarrative(
  random: Random,
  quadrant: Quadrant,
): { first: NarrativeTexts; final: Partial<NarrativeTexts> } {
  const { pick } = random;
  return {
    first: { ...unwrittenTexts, nickname: words.nicknames[quadrant], quadrant },
    final: {
      tagline: `If ${pick(words.effects)}, the rest can follow.`,
      abstract: `${words.synthetic} These options ask ${pick(words.actors)} and ${pick(words.actors)} to begin.`,
      rationale: `They share one thought: once ${pick(words.effects)}, ${pick(words.effects)}.`,
      risks: `Together they fail when ${pick(words.dangers)}.`,
    },
  };
}

export function writeTakeaway(random: Random, index: number): TakeawayTexts {
  const { pick } = random;
  return {
    statement: `Simulated takeaway ${index + 1}: ${pick(words.measures)} comes before anything else.`,
    explanation: `${words.synthetic} In most threads somebody feared that ${pick(words.dangers)}.`,
  };
}

function placementIn(random: Random, quadrant: Quadrant): Placement {
  const away = () => Math.round(random.between(0.1, 0.95) * 100) / 100;
  return { x: quadrant.endsWith("left") ? -away() : away(), y: quadrant.startsWith("lower") ? -away() : away() };
}
