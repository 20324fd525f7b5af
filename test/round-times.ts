import { toRound } from "@/lib/server/rounds/rows";
import type { Db } from "@/lib/server/db/client";
import { hour, type TestExercise } from "./exercise";

/** Name, opening and closing in hours since the exercise began, and phase of each round. */
export async function readTimes(db: Db, { id, opensAt }: TestExercise): Promise<[string, number, number, string][]> {
  const rows = await db.prisma.round.findMany({ where: { exerciseId: id }, orderBy: { position: "asc" } });
  const start = opensAt("brief");
  const hours = (instant: number | null) => ((instant ?? Number.NaN) - start) / hour;
  return rows.map(toRound).map((round) => [round.name, hours(round.opensAt), hours(round.closesAt), round.phase]);
}

/** The same, without names and phases. */
export async function readHours(db: Db, game: TestExercise): Promise<[number, number][]> {
  return (await readTimes(db, game)).map(([, opens, closes]) => [opens, closes]);
}
