import { randomUUID } from "node:crypto";
import { Command } from "@/lib/domain/commands";
import { fold } from "@/lib/domain/evolve";
import { BeginRehearsal } from "@/lib/domain/rehearsals/rehearsal";
import type { Db } from "@/lib/server/db/client";
import { execute } from "@/lib/server/log/execute";
import { joinExercise } from "@/lib/server/members/join-exercise";
import { beginRehearsal } from "@/lib/server/rehearsals/begin-rehearsal";
import { makeCrowd } from "@/lib/server/rehearsals/crowd-accounts";
import { discardRehearsal } from "@/lib/server/rehearsals/discard-rehearsal";
import { injectContent } from "./contents";
import { createTestExercise, type Played, type TestExercise } from "./exercise";
import { readWholeLog } from "./log-equals-tables";

const minute = 60_000;

export const wish = (changes: object = {}) =>
  BeginRehearsal.parse({ id: randomUUID(), minutes: 10, analysts: 5, ...changes });

/** A draft with a second organizer and an inject. */
export async function prepareRehearsal(db: Db) {
  const game = await createTestExercise(db);
  const [second] = await game.recruit("organizer", 1);
  const plan = {
    kind: "round" as const,
    roundId: game.roundOf("propose").id,
    edge: "opens" as const,
    offsetMs: 30 * minute,
  };
  await game.play(game.organizer, { type: "plan-inject", content: injectContent(), plan });
  await game.play(game.organizer, { type: "set-capacity", capacity: 10 });
  return { ...game, second };
}

/** A rehearsal, and its crowd once it has come in. Discards it in the end, since few may play at once. */
export async function rehearse(game: TestExercise, changes: object = {}) {
  const begun = await beginRehearsal(game.slug, game.organizer.userId, wish(changes));
  const act = (userId: string, command: Played) =>
    execute(begun.slug, userId, Command.parse({ id: randomUUID(), ...command }));
  return { ...begun, act, discard: () => discardRehearsal(begun.slug, game.organizer.userId) };
}

export async function bringCrowd(db: Db, exerciseId: string) {
  const { analysts, moderators } = await makeCrowd(db, { exerciseId, analysts: 5 });
  const users = await db.prisma.user.findMany({ where: { simulatedFor: exerciseId }, orderBy: { id: "asc" } });
  for (const [index, { id: userId }] of users.entries()) {
    const code = index < 5 ? analysts.code : moderators.code;
    await joinExercise(code, userId, { id: randomUUID(), alias: `Simulated ${index}`, region: "", field: "" });
  }
  return users.map(({ id }) => id);
}

export const stateOf = async (db: Db, id: string) => fold((await readWholeLog(db, id)).map(({ event }) => event));
