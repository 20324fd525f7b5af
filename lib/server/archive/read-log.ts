import { type ArchivedEvent, isWithheld } from "@/lib/domain/archive/archived-event";
import { ratingEvents } from "@/lib/domain/ratings/rating";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";

const batchSize = 1_000;
const Withheld = ratingEvents["answer.withheld"];
type Row = Prisma.EventGetPayload<object>;
type Seal = Prisma.EventSealGetPayload<object>;

/** What becomes of the answers of rating rounds: they leave this Sandtable as their places alone. */
type Answers = "withheld" | "to-be-checked";

/** The sealed part of a log, as an archive has it: in order, a batch at a time. */
export async function* readSealedLog(tx: Tx, exerciseId: Id, answers: Answers): AsyncGenerator<ArchivedEvent[]> {
  for (let since = 0; ; since += batchSize) {
    const where = { exerciseId, seq: { gt: since, lte: since + batchSize } };
    const [rows, stored] = [
      await tx.event.findMany({ where, orderBy: { seq: "asc" } }),
      await tx.eventSeal.findMany({ where }),
    ];
    const seals = new Map(stored.map((seal) => [seal.seq, seal]));
    const sealed = rows.flatMap((row) => {
      const seal = seals.get(row.seq);
      return seal ? [toArchived(row, seal, answers)] : [];
    });
    if (sealed.length > 0) yield sealed;
    if (rows.length < batchSize) return;
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

function toArchived({ seq, at, type, by, audience, payload }: Row, seal: Seal, answers: Answers): ArchivedEvent {
  const { commitment, link, salt } = seal;
  const head = { seq, at: at.getTime(), commitment: hex(commitment), link: hex(link) };
  if (type === "answer.withheld") return { ...head, type: Withheld.parse(payload).type };
  if (isWithheld(type) && answers === "withheld") return { ...head, type };
  return {
    ...{ ...head, type, by, audience },
    payload: payload as Record<string, unknown>,
    salt: salt === null ? null : hex(salt),
  };
}
