"use client";

import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { announce } from "@/components/ui/toasts";
import { useExercise, useMe, useRefusal } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { isStaff } from "@/lib/domain/audience";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import { DeclineSuggestionDialog } from "./decline-suggestion";

type SuggestionActionsProps = {
  suggestion: Suggestion;
  option: PolicyOption;
  /** False where the same sentence has changed since, so that it cannot be taken over as it is. */
  isMergeable: boolean;
};

/** What the viewer can do with an open suggestion: decide on it, take back their own, or nothing. */
export function SuggestionActions({ suggestion, option, isMergeable }: SuggestionActionsProps) {
  const me = useMe();
  const whoMade = useExercise((state) => state.members[suggestion.authorId]?.alias ?? "a member");
  const { save, isPending, error } = useSave();
  const cannotAccept = useRefusal("accept-suggestion");
  const cannotDecide = useRefusal("decline-suggestion");
  if (!me || cannotDecide) return null;
  const isMine = suggestion.authorId === me.id;
  const decides = option.authorId === me.id || isStaff(me.role);
  if (!isMine && !decides) return null;

  const handle = async (type: "accept-suggestion" | "withdraw-suggestion", said: string): Promise<void> => {
    if (await save({ id: newId(), type, suggestionId: suggestion.id })) announce(said, "success");
  };
  return (
    <div className="mt-3 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {decides && (
          <Button
            size="sm"
            variant="primary"
            isPending={isPending}
            isDisabled={cannotAccept !== null || !isMergeable}
            aria-label={`Accept the suggestion of ${whoMade}`}
            onPress={() => void handle("accept-suggestion", `Accepted, with the credit of ${whoMade}.`)}
          >
            Accept
          </Button>
        )}
        {decides && (
          <DeclineSuggestionDialog
            suggestion={suggestion}
            trigger={
              <Button size="sm" aria-label={`Decline… the suggestion of ${whoMade}`}>
                Decline…
              </Button>
            }
          />
        )}
        {isMine && (
          <Button
            size="sm"
            variant="quiet"
            isPending={isPending}
            className={decides ? undefined : "-ms-2.5"}
            onPress={() => void handle("withdraw-suggestion", "Your suggestion is withdrawn.")}
          >
            Withdraw
          </Button>
        )}
      </div>
      {decides && cannotAccept && <p className="text-[0.8125rem] text-soft">{cannotAccept.message}</p>}
      {error && <Notice tone="danger">{error.message}</Notice>}
    </div>
  );
}
