"use client";

import { useConnection, usePendingRatings } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Id } from "@/lib/domain/primitives";

/** How many answers of a round wait in this browser for the network; what is only on its way is not among them. */
export function useUnsent(roundId: Id): number {
  const { ratingBox } = useLive();
  const isOffline = useConnection() === "offline";
  return usePendingRatings().filter(
    ({ status, command }) =>
      command.roundId === roundId &&
      !ratingBox.isDelivered(command.id) &&
      (status === "waiting" || (status === "sending" && isOffline)),
  ).length;
}
