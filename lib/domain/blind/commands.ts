import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { Groups } from "./sitting";

/** The command's id becomes the sitting's. */
export const OpenIndependentBundling = z.object({ id: Id, type: z.literal("open-independent-bundling") });
/** One's whole bundling, in place of what one had before. */
export const SaveBundling = z.object({ id: Id, type: z.literal("save-bundling"), sittingId: Id, groups: Groups });
export const HandInBundling = z.object({ id: Id, type: z.literal("hand-in-bundling"), sittingId: Id });
export const TakeBackBundling = z.object({ id: Id, type: z.literal("take-back-bundling"), sittingId: Id });
export const RevealBundlings = z.object({ id: Id, type: z.literal("reveal-bundlings"), sittingId: Id });

export const blindCommands = [
  OpenIndependentBundling,
  SaveBundling,
  HandInBundling,
  TakeBackBundling,
  RevealBundlings,
] as const;
