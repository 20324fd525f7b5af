import { givenTo } from "@/lib/domain/audience";
import type { Command } from "@/lib/domain/commands";
import { idReused, Refusal } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { sqlOf } from "@/lib/server/db/sql";
import { type CommandWatch, watched } from "@/lib/server/metrics/watch-command";
import { findActors, hashOf, requirePermission, toActor } from "./actor";
import { asideOf } from "./aside";
import { type Act, type Executed, type Options, transact } from "./commit";
import type { Actor, LockedExercise } from "./context";
import { decide } from "./decide";
import { executeFrequent, isFrequent } from "./frequent";
import { toStored } from "./read-events";
import { forgottenHash } from "./redact";

/**
 * The one door for changes to an exercise: locks it, brings its clock up to now, asks the policy,
 * decides, and commits events and rows together. Throws a Refusal, having changed nothing.
 */
export async function execute(slug: string, userId: Id, command: Command, options: Options = {}): Promise<Executed> {
  return watched(command.type, async (watch) => {
    const done = isFrequent(command) ? await executeFrequent(slug, { userId, command, watch }, options) : null;
    return done ?? executeAlone(slug, { userId, command, watch }, options);
  });
}

type Asked = { userId: Id; command: Command; watch: CommandWatch };

/** As `execute`, in a transaction of its own. */
async function executeAlone(slug: string, { userId, command, watch }: Asked, options: Options): Promise<Executed> {
  const act: Act = async ({ tx, sql, exercise, now }) => {
    const actor = toActor((await findActors(sql, slug, [userId])).get(userId));
    const commandHash = hashOf(command);
    const earlier = await findEarlier(tx, exercise, { id: command.id, hash: commandHash }, actor);
    if (earlier) return { entries: [], earlier };
    await requirePermission(sql, exercise, actor, command.type, now);
    const events = await decide({ tx, sql, look: sql, exercise, actor, now }, command);
    return {
      commandId: command.id,
      commandHash,
      aside: asideOf(command),
      entries: events.map((event) => ({ event, by: actor.memberId })),
    };
  };
  return transact(slug, options, act, watch);
}

async function findEarlier(
  tx: Tx,
  exercise: LockedExercise,
  { id: commandId, hash }: { id: Id; hash: string },
  actor: Actor,
): Promise<LoggedEvent[] | null> {
  const rows = await tx.event.findMany({ where: { exerciseId: exercise.id, commandId }, orderBy: { seq: "asc" } });
  if (rows.length === 0) return null;
  if (rows.some((row) => row.by !== actor.memberId)) throw idReused();
  if (rows.some(({ commandHash }) => commandHash !== hash && commandHash !== forgottenHash)) {
    const message = "Something else was sent with this id before, and that counts. Send this with a new id.";
    throw new Refusal("id-reused", message);
  }
  const viewer = { kind: "member" as const, ...actor };
  return (await toStored(sqlOf(tx), rows)).flatMap((entry) => givenTo(viewer, entry) ?? []);
}
