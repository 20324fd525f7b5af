import { randomUUID } from "node:crypto";
import type { CommandType } from "@/lib/domain/commands";
import type { Played } from "../exercise";
import type { Targets } from "../populate";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A command in which one id is another one: that which stands there in a command of another exercise, or one of nothing. */
export type Replaced = { path: string; elsewhere: Played; nowhere: Played };

/** What these commands make has the id that stands there, so that one of nothing is right, and only one in use is wrong. */
const makes: Partial<Record<CommandType, [path: string[], target: keyof Targets]>> = {
  "plan-rounds": [["rounds", "0", "id"], "roundId"],
  "invite-people": [["people", "0", "id"], "personalInviteId"],
  "issue-codes": [["codes", "0", "id"], "inviteId"],
  "split-option": [["parts", "0", "id"], "bundledId"],
  "issue-invite": [["id"], "inviteId"],
  "plan-inject": [["id"], "injectId"],
  "submit-option": [["id"], "bundledId"],
  "suggest-edit": [["id"], "suggestionId"],
  "attach-source": [["id"], "sourceId"],
  "post-comment": [["id"], "commentId"],
  "raise-flag": [["id"], "flagId"],
  "issue-call": [["id"], "callId"],
  "create-narrative": [["id"], "narrativeId"],
  "add-takeaway": [["id"], "takeawayId"],
  "flag-contradiction": [["id"], "contradictionId"],
  "open-independent-bundling": [["id"], "sittingId"],
};

/** The command once for each id in it that says what it is about, that id replaced. */
export function replacedIds(own: Played, foreign: Played): Replaced[] {
  return listIds(own)
    .filter((path) => path.at(-1) !== "id" || path[0] === "subject")
    .map((path) => ({
      path: path.join("."),
      elsewhere: withAt(own, path, valueAt(foreign, path)),
      nowhere: withAt(own, path, randomUUID()),
    }));
}

/** The command that would make what another exercise has already; null where it makes nothing that has an id. */
export function makingAgain(own: Played, targets: Targets): Played | null {
  const [path, target] = makes[own.type] ?? [];
  return path && target ? withAt(own, path, targets[target]) : null;
}

function listIds(value: unknown, path: string[] = []): string[][] {
  if (typeof value === "string") return uuid.test(value) ? [path] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, within]) => listIds(within, [...path, name]));
}

function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce((within, name) => (within as Record<string, unknown>)[name], value);
}

function withAt(command: Played, path: string[], id: unknown): Played {
  const copy = structuredClone(command);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  holder[path.at(-1)!] = id;
  return copy;
}
