"use client";

import type { ReactElement } from "react";
import { ReasonDialog } from "@/components/editing/reason-dialog";
import { newId } from "@/lib/client/new-id";
import { DeclineSuggestion } from "@/lib/domain/suggestions/commands";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";

export function DeclineSuggestionDialog({ suggestion, trigger }: { suggestion: Suggestion; trigger: ReactElement }) {
  return (
    <ReasonDialog
      title="Decline this suggestion"
      description="Who made it reads it, and so can everybody else."
      act="Decline"
      variant="danger"
      keptAs={`decline-suggestion:${suggestion.id}`}
      schema={DeclineSuggestion.shape.reason}
      command={(reason) => ({ id: newId(), type: "decline-suggestion", suggestionId: suggestion.id, reason })}
      trigger={trigger}
    />
  );
}
