import type { Id } from "@/lib/domain/primitives";

/** What pushes the log to the sockets of this process. */
export type LivePart = {
  /** Whether the relay hears of other processes' commits. */
  isListening: () => boolean;
  countSockets: () => number;
  /** How far each exercise that somebody here looks at has been delivered. */
  listFollowed: () => { exerciseId: Id; seq: number }[];
};

type ProcessParts = { isStopping: boolean; live?: LivePart };

// server.ts has them, and Next's bundles, which load this module separately, are asked about them.
const shared = globalThis as { sandtableParts?: ProcessParts };

/** What this process consists of, for those who ask how it is. */
export function processParts(): ProcessParts {
  return (shared.sandtableParts ??= { isStopping: false });
}
