import { z } from "zod";
import { Analysis, OptionAnalysis } from "@/lib/domain/analysis/analysis";
import { Placement } from "@/lib/domain/options/option";
import { Id, Instant } from "@/lib/domain/primitives";

/** Where organizers and moderators put an option: the median of their placements, kept apart from the crowd's. */
export const StaffPlace = Placement.extend({ n: z.number().int().positive() });
export type StaffPlace = z.infer<typeof StaffPlace>;

/**
 * What a rating round has come to, as far as the viewer may see it. `sealed`: not yet to be seen; `reckoning`: it is
 * being worked out, ask again in a moment.
 */
export const Results = z.discriminatedUnion("status", [
  z.object({ status: z.literal("sealed"), roundId: Id }),
  z.object({ status: z.literal("reckoning"), roundId: Id }),
  z.object({
    status: z.literal("ready"),
    roundId: Id,
    madeAt: Instant,
    analysis: Analysis,
    /** By option. */
    staffPlaces: z.record(Id, StaffPlace),
  }),
]);
export type Results = z.infer<typeof Results>;
export type ReadyResults = Extract<Results, { status: "ready" }>;

/** As `Results`, of one option. */
export const OptionResults = z.discriminatedUnion("status", [
  z.object({ status: z.literal("sealed"), roundId: Id }),
  z.object({ status: z.literal("reckoning"), roundId: Id }),
  z.object({
    status: z.literal("ready"),
    roundId: Id,
    option: OptionAnalysis,
    staffPlace: StaffPlace.nullable(),
  }),
]);
export type OptionResults = z.infer<typeof OptionResults>;
export type ReadyOptionResults = Extract<OptionResults, { status: "ready" }>;

/** Reasons that were given for ratings of an option in one round, without names, in an order that says nothing of whose they are. */
export const Reasons = z.object({ roundId: Id, reasons: z.array(z.string()) });
export type Reasons = z.infer<typeof Reasons>;
