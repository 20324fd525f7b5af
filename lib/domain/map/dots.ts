import type { Narrative, Quadrant } from "@/lib/domain/narratives/narrative";
import type { OptionStatus, Placement, PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import { quadrantOf } from "./quadrant";

export type DotNarrative = Pick<Narrative, "id" | "number" | "nickname" | "quadrant">;

/** An option as it stands on the map. */
export type MapDot = {
  id: Id;
  number: number;
  title: string;
  author: string;
  place: Placement;
  status: OptionStatus;
  /** The narrative it is bundled into; for a merged option, that of the option it went into. */
  narrative: DotNarrative | null;
  mergedInto: { id: Id; number: number } | null;
  /** Whose colour it has: its narrative's quadrant, or the one it lies in. */
  quadrant: Quadrant;
  stakeholders: string[];
  instruments: string[];
};

/** A narrative as an area of the map: the places of the options bundled into it. */
export type MapRegion = DotNarrative & { places: Placement[] };

type MapState = Pick<ExerciseState, "options" | "narratives" | "members">;

/** Every option that was not declined, in the order of their numbers. */
export function dotsOf({ options, narratives, members }: MapState): MapDot[] {
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
      status: option.status,
      narrative: narrative ? namesOf(narrative) : null,
      mergedInto: into ? { id: into.id, number: into.number } : null,
      quadrant: narrative?.quadrant ?? quadrantOf(option.placement),
      stakeholders: option.stakeholders.map((stakeholder) => stakeholder.id),
      instruments: option.instruments,
    };
  };
  return Object.values(options)
    .filter((option) => option.status !== "declined")
    .sort((one, other) => one.number - other.number)
    .map(toDot);
}

/** Every narrative in the order of their numbers, also those that hold no option yet. */
export function regionsOf({ options, narratives }: Pick<MapState, "options" | "narratives">): MapRegion[] {
  return Object.values(narratives)
    .sort((one, other) => one.number - other.number)
    .map((narrative) => ({
      ...namesOf(narrative),
      places: narrative.optionIds.flatMap((id) => options[id]?.placement ?? []),
    }));
}

function namesOf({ id, number, nickname, quadrant }: Narrative): DotNarrative {
  return { id, number, nickname, quadrant };
}
