"use client";

import { announce } from "@/components/ui/toasts";
import { useCommand } from "@/lib/client/hooks";
import type { CommandInput } from "@/lib/domain/commands";

/** Sends what is done with one press; where it is refused, says why in passing. True when it was done. */
export function useAct() {
  const { run, isPending } = useCommand();
  const act = async (command: CommandInput): Promise<boolean> => {
    const sent = await run(command);
    if (sent.outcome === "refused") announce(sent.error.message, "danger");
    if (sent.outcome === "unreachable") announce("The server cannot be reached. Try again in a moment.", "danger");
    return sent.outcome === "accepted";
  };
  return { act, isPending };
}
