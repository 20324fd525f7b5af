import { z } from "zod";
import { Id, Ordinal } from "@/lib/domain/primitives";
import { NarrativeChanges, NarrativeTexts, OptionLine, TakeawayTexts } from "./narrative";
import { needsNote, RatificationNote, Stance } from "./ratification";

const version = Ordinal;

/** The command's id becomes the narrative's. */
export const CreateNarrative = z.object({ id: Id, type: z.literal("create-narrative"), texts: NarrativeTexts });
/** `restores` says that the changes bring texts of this version back; refused as "stale" where they would not stand as they did there. */
export const EditNarrative = z.object({
  id: Id,
  type: z.literal("edit-narrative"),
  narrativeId: Id,
  baseVersion: version,
  changes: NarrativeChanges,
  restores: version.optional(),
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
/** What an option does in a narrative. Refused as "stale" where the line is no longer `was`; an empty one takes it away. */
export const WriteLine = z.object({
  id: Id,
  type: z.literal("write-line"),
  narrativeId: Id,
  optionId: Id,
  was: OptionLine,
  line: OptionLine,
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
/** Stands behind a takeaway, or no longer. */
export const SupportTakeaway = z.object({
  id: Id,
  type: z.literal("support-takeaway"),
  takeawayId: Id,
  isOn: z.boolean(),
});

/** A member's stance on a narrative as it was in `version`, which takes the place of the one they gave before. */
export const RatifyNarrative = z
  .object({
    id: Id,
    type: z.literal("ratify-narrative"),
    narrativeId: Id,
    version,
    stance: Stance,
    note: RatificationNote,
  })
  .refine(({ stance, note }) => !needsNote(stance) || note !== "", {
    path: ["note"],
    message: "Say why: it is printed beside the narrative.",
  });
export const WithdrawRatification = z.object({ id: Id, type: z.literal("withdraw-ratification"), narrativeId: Id });

export const narrativeCommands = [
  CreateNarrative,
  EditNarrative,
  RemoveNarrative,
  BundleOption,
  UnbundleOption,
  WriteLine,
  AddTakeaway,
  EditTakeaway,
  RemoveTakeaway,
  SupportTakeaway,
  RatifyNarrative,
  WithdrawRatification,
] as const;
