import type { RoundPlan } from "@/lib/domain/rounds/round";
import type { Framing } from "../setup";

/** A round of a template; it gets its id when an exercise is made of it. */
export type TemplateRound = Omit<RoundPlan, "id">;

/**
 * What a new exercise starts from. The framing may leave title and question empty, for the organizer
 * to write; everything else is valid as it stands.
 */
export type ExerciseTemplate<I extends string = string> = {
  id: I;
  name: string;
  description: string;
  framing: Framing;
  rounds: TemplateRound[];
};

export const dayMs = 24 * 60 * 60 * 1_000;
