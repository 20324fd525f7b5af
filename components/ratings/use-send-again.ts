import { useEffect } from "react";
import { useLive } from "@/lib/client/live-provider";
import { usePendingRatings } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";

/** Once the round is open again, after a pause say, sends what was refused because it was not. */
export function useSendAgain(roundId: Id): void {
  const { ratingBox } = useLive();
  const pending = usePendingRatings();
  useEffect(() => {
    const late = pending.filter(
      ({ status, error, command }) =>
        status === "refused" && error?.code === "round-closed" && command.roundId === roundId,
    );
    for (const { command } of late) ratingBox.retry(command.id);
    // Once, when it opens: what is refused while it is open is for its author to look at.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ratingBox, roundId]);
}
