import { z } from "zod";
import { FacetName } from "@/lib/domain/options/option";
import { Id, limits, line, Ordinal, prose } from "@/lib/domain/primitives";

/** The command's id becomes the suggestion's. */
export const SuggestEdit = z.object({
  id: Id,
  type: z.literal("suggest-edit"),
  optionId: Id,
  facet: FacetName,
  baseRevision: Ordinal,
  text: prose(limits.facet),
  reason: line(limits.note, 3),
});

/** Becomes a revision, with the suggestion's author named beside whoever accepts it. */
export const AcceptSuggestion = z.object({ id: Id, type: z.literal("accept-suggestion"), suggestionId: Id });

export const DeclineSuggestion = z.object({
  id: Id,
  type: z.literal("decline-suggestion"),
  suggestionId: Id,
  reason: line(limits.note, 3),
});

export const WithdrawSuggestion = z.object({ id: Id, type: z.literal("withdraw-suggestion"), suggestionId: Id });

export const suggestionCommands = [SuggestEdit, AcceptSuggestion, DeclineSuggestion, WithdrawSuggestion] as const;
