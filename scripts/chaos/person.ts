import { isDeepStrictEqual } from "node:util";
import { createLiveExercise, type LiveExercise, type Snapshot } from "@/lib/client/live-exercise";
import { createOutbox, type Outbox } from "@/lib/client/outbox";
import { postJson, refusalOf, type Sender } from "@/lib/client/send-command";
import type { Api } from "@/lib/crowd/api";
import { Command } from "@/lib/domain/commands";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { memoryStore } from "@/test/outbox";
import type { Ledger } from "./ledger";
import { Ticket } from "@/lib/realtime/messages";

export type Person = Awaited<ReturnType<typeof createPerson>>;

type Identity = { slug: string; exerciseId: Id; memberId: Id; role: Role; alias: string; token: string };
/** What hears of every event at the moment in which it becomes part of somebody's state. */
export type Witness = (exerciseId: Id, events: LoggedEvent[]) => void;

/** One time that somebody has had the page open. */
type Page = { live: LiveExercise; outbox: Outbox<Command>; close: () => void };

/** A member as a browser has them: a live page, an outbox that survives the page, and nothing else. */
export async function createPerson(
  api: Api,
  who: Identity,
  ledger: Ledger,
  witness: Witness = () => undefined,
  scope = "threads=all",
) {
  const { slug, exerciseId, memberId, token } = who;
  const home = `/exercises/${slug}`;
  const store = memoryStore();
  const heard = new Map<number, LoggedEvent>();
  let page = await open();

  async function readSnapshot(): Promise<Snapshot> {
    const { status, body } = await api.request({ path: `${home}?${scope}` });
    if (status === 200) return body as Snapshot;
    ledger.problem("answers", `${who.alias} got ${status} ${refusalOf(body).code} for the exercise`);
    throw new Error(`No snapshot for ${who.alias}.`);
  }

  async function open(): Promise<Page> {
    let isOpen = true;
    let last = 0;
    const live = createLiveExercise({
      origin: api.origin,
      snapshot: await readSnapshot(),
      fetchTicket: async () => {
        const answer = await api.tryOnce(`${home}/ticket`, {});
        if (answer && [401, 403, 404].includes(answer.status)) {
          ledger.problem("answers", `${who.alias} got ${answer.status} for a ticket`);
        }
        return answer?.status === 200 ? Ticket.parse(answer.body) : null;
      },
      fetchSnapshot: () => readSnapshot().catch(() => null),
      onEvents: (events) => {
        for (const event of events) {
          if (event.seq <= last) ledger.problem("heard", `${who.alias} heard ${event.seq} after ${last}`);
          last = event.seq;
          note(event);
        }
        witness(exerciseId, events);
      },
    });
    const send: Sender = async (command) => {
      const sent = await sendOnce(command);
      // Whoever has closed the page is told nothing any more.
      return isOpen ? sent : new Promise(() => undefined);
    };
    const outbox = createOutbox<Command>(send, store, "outbox", Command);
    let beginnings = 0;
    const settle = (): void => outbox.settleTo(live.getState().seq);
    const stops = [
      live.subscribe(() => {
        settle();
        if (beginnings !== live.getBeginnings()) last = live.getState().seq;
        beginnings = live.getBeginnings();
        if (live.getConnection() === "live") outbox.flush();
      }),
      outbox.subscribe(() => {
        settle();
        for (const { command, status } of outbox.getPending()) if (status === "refused") outbox.discard(command.id);
      }),
    ];
    live.connect();
    outbox.flush();
    return {
      live,
      outbox,
      close: () => {
        isOpen = false;
        for (const stop of stops) stop();
        live.disconnect();
      },
    };
  }

  // Hidden and deleted words apart, an event is what it was, however often it is heard.
  function note(event: LoggedEvent): void {
    const before = heard.get(event.seq);
    if (before && (before.type !== event.type || !isDeepStrictEqual(before.by, event.by) || before.at !== event.at)) {
      ledger.problem("heard", `${who.alias} heard of ${event.seq} as ${before.type}, and then as ${event.type}`);
    }
    heard.set(event.seq, event);
  }

  const sendOnce: Sender = async (command) => {
    const sending = ledger.sent(exerciseId, memberId, command);
    const headers = { authorization: `Bearer ${token}`, "sandtable-member": memberId };
    const answer = await postJson(`${api.origin}/api/v1${home}/commands`, command, headers);
    if (answer === null || answer.status >= 500 || answer.status === 429) {
      ledger.answered(sending, { outcome: "unreachable", why: answer === null ? "no answer" : `${answer.status}` });
      return { outcome: "unreachable" };
    }
    if (answer.status < 300) {
      const { seq, events } = answer.body as { seq: number; events: LoggedEvent[] };
      ledger.answered(sending, { outcome: "accepted", events });
      return { outcome: "accepted", seq };
    }
    const error = refusalOf(answer.body);
    ledger.answered(sending, { outcome: "refused", error });
    return { outcome: "refused", error };
  };

  return {
    ...who,
    heard,
    get live() {
      return page.live;
    },
    get outbox() {
      return page.outbox;
    },
    post: (command: Command): void => page.outbox.post(command, page.live.clock.now()),
    /** Closes the page, whatever is under way, and opens it again. */
    async reload(): Promise<void> {
      page.close();
      page = await open();
    },
    leave: (): void => page.close(),
  };
}
