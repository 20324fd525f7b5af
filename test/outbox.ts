import { randomUUID } from "node:crypto";
import type { CommandOf } from "@/lib/domain/commands";
import type { TextStore } from "@/lib/client/outbox";
import type { Sent } from "@/lib/client/send-command";

export function memoryStore(texts = new Map<string, string>()): TextStore & { texts: Map<string, string> } {
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

export function comment(body = "Why?", subjectId: string = randomUUID()): CommandOf<"post-comment"> {
  const subject = { kind: "option" as const, id: subjectId, facet: null };
  return { id: randomUUID(), type: "post-comment", subject, quote: null, parentId: null, kind: null, body };
}

export const refusal = { code: "round-closed" as const, message: "The round has ended.", details: [] };
export const tooSoon = { code: "too-soon" as const, message: "Wait.", details: [], retryAfterSeconds: 30 };

/** What becomes of a command: done or not, and whether the answer comes through, or none ever. */
export type Fate = "answered" | "answer lost" | "never arrived" | "refused" | "too soon" | "done and silent" | "silent";

/** A server that takes the same id once, behind a network that does as it was told. */
export function fakeServer(fates: Fate[] = []) {
  const log: string[] = [];
  const attempts: string[] = [];
  let connection = 0;
  return {
    log,
    attempts,
    fates,
    /** Whoever was connected before will never hear of it. */
    breakOff: (): void => void (connection += 1),
    connect() {
      connection += 1;
      const mine = connection;
      return (command: { id: string }): Promise<Sent> => {
        if (mine !== connection) return new Promise(() => undefined);
        attempts.push(command.id);
        const fate = fates.shift() ?? "answered";
        const isDone = fate === "answered" || fate === "answer lost" || fate === "done and silent";
        if (isDone && !log.includes(command.id)) log.push(command.id);
        if (fate === "silent" || fate === "done and silent") return new Promise(() => undefined);
        const isRefused = fate === "refused" || fate === "too soon";
        if (isRefused && !log.includes(command.id))
          return Promise.resolve({ outcome: "refused", error: fate === "refused" ? refusal : tooSoon });
        return Promise.resolve(isDone || isRefused ? { outcome: "accepted", seq: 1 } : { outcome: "unreachable" });
      };
    },
  };
}
