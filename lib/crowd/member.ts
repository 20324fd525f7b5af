import { createLiveExercise, type Snapshot } from "@/lib/client/live-exercise";
import { Ticket } from "@/lib/realtime/messages";
import { refusalOf } from "@/lib/client/send-command";
import type { CommandInput } from "@/lib/domain/commands";
import type { RefusalCode } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import type { Api } from "./api";
import { createSeen } from "./seen";
import type { Refused, Tally } from "./tally";
import { waitFor } from "./timing";

export type Outcome = { outcome: "accepted"; events: LoggedEvent[] } | { outcome: "refused"; error: Refused };

/** Refusals that the clock explains: the same may be sent again when a round permits it. */
export const closedCodes: RefusalCode[] = ["round-closed", "wrong-status"];

export type CrowdMember = Awaited<ReturnType<typeof createMember>>;

/** A member with a live state of their own, from a snapshot and the socket, as a page has it. */
export async function createMember(api: Api, slug: string, memberId: Id, alias: string, tally: Tally) {
  const seen = createSeen();
  const home = `/exercises/${slug}`;

  async function readSnapshot(): Promise<Snapshot> {
    const { status, body } = await api.request({ path: `${home}?threads=all` });
    if (status !== 200) throw new Error(`${alias} got ${status} for a snapshot`);
    return body as Snapshot;
  }

  const snapshot = await readSnapshot();
  seen.startAt(snapshot.state.seq);
  const live = createLiveExercise({
    origin: api.origin,
    snapshot,
    fetchTicket: async () => {
      const answer = await api.tryOnce(`${home}/ticket`, {});
      return answer?.status === 200 ? Ticket.parse(answer.body) : null;
    },
    fetchSnapshot: async () => {
      const from = live.getState().seq;
      const fresh = await readSnapshot().catch(() => null);
      if (fresh) seen.skip(from, fresh.state.seq);
      return fresh;
    },
    onEvents: (events) => {
      seen.note(events);
      for (const event of events) {
        if (event.type === "comment.posted" && event.by !== memberId) tally.delivered(event.payload.commentId);
      }
    },
  });
  live.connect();

  /** Waits until something is to be seen in this member's own live state. */
  function sees<T>(read: (state: ExerciseState) => T | undefined, isOver: () => boolean): Promise<T | undefined> {
    return waitFor(live.subscribe, () => read(live.getState()), isOver);
  }

  return {
    memberId,
    alias,
    api,
    live,
    seen,
    sees,
    /** Waits until this member has seen all that was acknowledged to anybody before. */
    async catchesUp(isOver: () => boolean): Promise<void> {
      const { seq } = tally;
      await sees((state) => (state.seq >= seq ? true : undefined), isOver);
    },
    /** Sends a command until it is answered. A refusal that is not in `expected` counts as an error. */
    async act(command: CommandInput, expected: RefusalCode[] = []): Promise<Outcome> {
      const { status, body } = await api.request({
        path: `${home}/commands`,
        input: command,
        onSend: () => tally.sending(command.id),
      });
      if (status < 300) {
        const { seq, events } = body as { seq: number; events: LoggedEvent[] };
        tally.acknowledge(command.id, { what: command.type, by: memberId, events }, seq);
        return { outcome: "accepted", events };
      }
      const error = refusalOf(body);
      if (!expected.includes(error.code))
        tally.error(`${command.type} of ${alias}: ${status} ${error.code}: ${error.message}`);
      else if (error.code === "stale") tally.stale += 1;
      else tally.refused += 1;
      return { outcome: "refused", error };
    },
  };
}
