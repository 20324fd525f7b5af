import type { CommandInput } from "@/lib/domain/commands";
import type { RefusalBody } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Check, Violation } from "./violations";

type Told = { outcome: "accepted"; events: LoggedEvent[] } | { outcome: "refused"; error: RefusalBody["error"] };
type Answer = Told | { outcome: "unreachable"; why: string };

/** A command as its sender knows it: how often it left, and all that the server has said of it. */
export type Sending = { exerciseId: Id; by: Id; command: CommandInput; attempts: number; told: Told[] };

export type Ledger = ReturnType<typeof createLedger>;

/** What all people together have sent, and what they were told of it. */
export function createLedger() {
  const sendings = new Map<Id, Sending>();
  const unanswered: Record<string, number> = {};
  const problems: Violation[] = [];
  let startedAt = performance.now();
  let lastAck = startedAt;
  let longest = { from: 0, ms: 0 };

  return {
    sendings,
    /** Attempts that were not answered, or with an answer that means "not now", by reason. */
    unanswered,
    /** What was seen to be wrong while it happened. */
    problems,
    problem: (check: Check, what: string): void => void problems.push({ check, what }),
    sent(exerciseId: Id, by: Id, command: CommandInput): Sending {
      const sending = sendings.get(command.id) ?? { exerciseId, by, command, attempts: 0, told: [] };
      sendings.set(command.id, sending);
      sending.attempts += 1;
      return sending;
    },
    answered(sending: Sending, answer: Answer): void {
      if (answer.outcome === "unreachable") {
        unanswered[answer.why] = (unanswered[answer.why] ?? 0) + 1;
        return;
      }
      sending.told.push(answer);
      if (answer.outcome === "accepted") this.noteAck();
    },
    noteAck(): void {
      const now = performance.now();
      if (now - lastAck > longest.ms) longest = { from: lastAck - startedAt, ms: now - lastAck };
      lastAck = now;
    },
    /** From now on silence counts. */
    begin: (): void => void (startedAt = lastAck = performance.now()),
    /** The longest time in which nothing was acknowledged to anybody, and when it began; both in ms. */
    longestSilence: () => longest,
    isAcknowledged: ({ told }: Sending): boolean => told.some(({ outcome }) => outcome === "accepted"),
  };
}
