import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { OptionStatus, Placement, PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import type { CriterionScore, CriterionScores, CrowdPlaces, RevealedPlace } from "./crowd-place";

export type DotNarrative = Pick<Narrative, "id" | "number" | "nickname" | "quadrant">;

/** An option as the map knows it. */
export type MapDot = {
  id: Id;
  number: number;
  title: string;
  author: string;
  /** Where its author placed it. */
  place: Placement;
  /** Where a rating round has put it; null where none has revealed anything of it. */
  crowd: RevealedPlace | null;
  /** By criterion. */
  scores: Record<string, CriterionScore>;
  status: OptionStatus;
  /** The narrative it is bundled into; for a merged option, that of the option it went into. */
  narrative: DotNarrative | null;
  mergedInto: { id: Id; number: number } | null;
  stakeholders: string[];
  instruments: string[];
};

/** A narrative as an area of the map: around the options bundled into it. */
export type MapRegion = DotNarrative & { optionIds: Id[] };

/** What a rating round has revealed. */
export type Revealed = { places: CrowdPlaces | null; scores: CriterionScores | null };
export const nothingRevealed: Revealed = { places: null, scores: null };

type MapState = Pick<ExerciseState, "options" | "narratives" | "members">;

/** Every option that was not declined or split, in the order of their numbers. */
export function dotsOf({ options, narratives, members }: MapState, revealed = nothingRevealed): MapDot[] {
  const narrativeOf = new Map<Id, Narrative>();
  for (const narrative of Object.values(narratives)) {
    for (const optionId of narrative.optionIds) narrativeOf.set(optionId, narrative);
  }
  const toDot = (option: PolicyOption): MapDot => {
    const into = option.mergedIntoId ? options[option.mergedIntoId] : undefined;
    const narrative = narrativeOf.get(into?.id ?? option.id);
    return {
      id: option.id,
      number: option.number,
      title: option.title,
      author: members[option.authorId]?.alias ?? "",
      place: option.placement,
      crowd: revealed.places?.[option.id] ?? null,
      scores: revealed.scores?.[option.id] ?? {},
      status: option.status,
      narrative: narrative ? namesOf(narrative) : null,
      mergedInto: into ? { id: into.id, number: into.number } : null,
      stakeholders: option.stakeholders.map((stakeholder) => stakeholder.id),
      instruments: option.instruments,
    };
  };
  return Object.values(options)
    .filter((option) => option.status !== "declined" && option.splitIntoIds.length === 0)
    .sort((one, other) => one.number - other.number)
    .map(toDot);
}

/** Every narrative in the order of their numbers, also those that hold no option yet. */
export function regionsOf({ options, narratives }: Pick<MapState, "options" | "narratives">): MapRegion[] {
  return Object.values(narratives)
    .sort((one, other) => one.number - other.number)
    .map((narrative) => ({
      ...namesOf(narrative),
      optionIds: narrative.optionIds.filter((id) => options[id]),
    }));
}

function namesOf({ id, number, nickname, quadrant }: Narrative): DotNarrative {
  return { id, number, nickname, quadrant };
}
