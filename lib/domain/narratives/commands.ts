import { z } from "zod";
import { Id, Ordinal } from "@/lib/domain/primitives";
import { NarrativeTexts, TakeawayTexts } from "./narrative";

const version = Ordinal;

/** The command's id becomes the narrative's. */
export const CreateNarrative = z.object({ id: Id, type: z.literal("create-narrative"), texts: NarrativeTexts });
export const EditNarrative = z.object({
  id: Id,
  type: z.literal("edit-narrative"),
  narrativeId: Id,
  baseVersion: version,
  changes: NarrativeTexts.partial(),
});
/** Its options go back to the unbundled ones. */
export const RemoveNarrative = z.object({ id: Id, type: z.literal("remove-narrative"), narrativeId: Id });
/** Puts an option at `index` (0 is first, beyond the end is last) of a narrative, from wherever it was. */
export const BundleOption = z.object({
  id: Id,
  type: z.literal("bundle-option"),
  optionId: Id,
  narrativeId: Id,
  index: z.number().int().nonnegative().max(100_000),
});
export const UnbundleOption = z.object({ id: Id, type: z.literal("unbundle-option"), optionId: Id });

/** The command's id becomes the takeaway's. */
export const AddTakeaway = z.object({ id: Id, type: z.literal("add-takeaway"), texts: TakeawayTexts });
export const EditTakeaway = z.object({
  id: Id,
  type: z.literal("edit-takeaway"),
  takeawayId: Id,
  baseVersion: version,
  changes: TakeawayTexts.partial(),
});
export const RemoveTakeaway = z.object({ id: Id, type: z.literal("remove-takeaway"), takeawayId: Id });

export const narrativeCommands = [
  CreateNarrative,
  EditNarrative,
  RemoveNarrative,
  BundleOption,
  UnbundleOption,
  AddTakeaway,
  EditTakeaway,
  RemoveTakeaway,
] as const;
