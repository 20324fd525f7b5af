import type { StoredEvent } from "@/lib/domain/audience";
import type { Db } from "@/lib/server/db/client";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import type { Ledger, Sending } from "./ledger";
import type { Scene } from "./scene";
import { type Violation, violates } from "./violations";

/** Refusals that no fault explains: what people sent was right, and theirs to send. */
const neverRefused = ["invalid", "unauthenticated", "forbidden", "id-reused", "other-member", "too-large"];

type Row = { seq: number; type: string; commandId: string | null; at: Date };

/** Whether the log of an exercise holds what was acknowledged, once and whole, and nothing that was refused. */
export async function checkLog(
  db: Db,
  { exerciseId }: Scene,
  log: StoredEvent[],
  ledger: Ledger,
): Promise<Violation[]> {
  const { rows } = await db.pool.query<Row>(
    `SELECT seq, type, "commandId", at FROM event WHERE "exerciseId" = $1 ORDER BY seq`,
    [exerciseId],
  );
  const byCommand = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.commandId !== null) byCommand.set(row.commandId, [...(byCommand.get(row.commandId) ?? []), row]);
  }
  const sendings = [...ledger.sendings.values()].filter((sending) => sending.exerciseId === exerciseId);
  return [
    ...(await checkSequence(db, exerciseId, rows)),
    ...(await checkTables(db, exerciseId)),
    ...sendings.flatMap((sending) => checkSending(sending, byCommand.get(sending.command.id) ?? [])),
    ...(log.length === rows.length ? [] : [violates("sequence", `${rows.length} rows, ${log.length} events`)]),
  ];
}

function checkSending({ command, told, attempts }: Sending, rows: Row[]): Violation[] {
  const name = `${command.type} ${command.id} (sent ${attempts} times)`;
  const first = rows[0];
  const found: Violation[] = [];
  if (rows.some(({ seq, at }, index) => seq !== first!.seq + index || at.getTime() !== first!.at.getTime())) {
    const places = rows.map(({ seq }) => seq).join(", ");
    found.push(violates("twice", `${name} is in the log more than once: ${places}`));
  }
  for (const answer of told) {
    if (answer.outcome === "accepted") {
      const missing = answer.events.filter(
        ({ seq, type }) => !rows.some((row) => row.seq === seq && row.type === type),
      );
      if (missing.length > 0) {
        const which = missing.map(({ seq, type }) => `${seq} ${type}`).join(", ");
        found.push(violates("acknowledged", `${name} was acknowledged and is not in the log: ${which}`));
      }
    } else {
      // Of several that were under way at once, one may have been refused before the other was done.
      if (rows.length > 0 && attempts === 1)
        found.push(violates("refused", `${name} was refused (${answer.error.code}) and is in the log`));
      if (neverRefused.includes(answer.error.code))
        found.push(violates("answers", `${name} was refused as ${answer.error.code}: ${answer.error.message}`));
    }
  }
  return found;
}

async function checkSequence(db: Db, exerciseId: string, rows: Row[]): Promise<Violation[]> {
  const { seq } = await db.prisma.exercise.findUniqueOrThrow({ where: { id: exerciseId } });
  const hole = rows.findIndex((row, index) => row.seq !== index + 1);
  const backwards = rows.find((row, index) => index > 0 && row.at < rows[index - 1]!.at);
  return [
    ...(hole >= 0 ? [violates("sequence", `event ${hole + 1} is missing`)] : []),
    ...(seq === rows.length ? [] : [violates("sequence", `the exercise is at ${seq}, its log at ${rows.length}`)]),
    ...(backwards ? [violates("sequence", `time runs backwards at ${backwards.seq}`)] : []),
  ];
}

async function checkTables(db: Db, exerciseId: string): Promise<Violation[]> {
  try {
    await expectLogEqualsTables(db, exerciseId);
    return [];
  } catch (error) {
    return [violates("tables", `the tables are not what the log folds into: ${(error as Error).message}`)];
  }
}
