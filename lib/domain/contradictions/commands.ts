import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { ContradictionText, OptionPair } from "./contradiction";

/** The command's id becomes the contradiction's. */
export const FlagContradiction = z.object({
  id: Id,
  type: z.literal("flag-contradiction"),
  optionIds: OptionPair,
  reason: ContradictionText,
});
export const SettleContradiction = z.object({
  id: Id,
  type: z.literal("settle-contradiction"),
  contradictionId: Id,
  answer: ContradictionText,
});
/** By whoever flagged it. */
export const WithdrawContradiction = z.object({
  id: Id,
  type: z.literal("withdraw-contradiction"),
  contradictionId: Id,
});

export const contradictionCommands = [FlagContradiction, SettleContradiction, WithdrawContradiction] as const;
