import { randomBytes } from "node:crypto";
import { type ArchivedEvent, isWhole } from "@/lib/domain/archive/archived-event";
import { type LoggedEvent, parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { Aside } from "@/lib/server/log/aside";
import { projectPast } from "@/lib/server/log/project";
import { sha256 } from "@/lib/server/auth/secrets";

type Founding = Extract<LoggedEvent, { type: "exercise.created" }>;

/** The row of an exercise that comes with an archive, for its log to fill. */
export async function claimExercise(tx: Tx, { at, payload }: Founding): Promise<void> {
  const { title, question, brief, provenance, axes, stakeholders, instruments, criteria } = payload.framing;
  const texts = { title, question, brief, provenance, axes, stakeholders, instruments, criteria };
  const { exerciseId: id, slug } = payload;
  await tx.exercise.create({ data: { id, slug, status: "draft", createdAt: new Date(at), ...texts } });
}

/** Writes a stretch of a log as it is, with its seals, and the rows that come of it. */
export async function appendArchived(tx: Tx, exerciseId: Id, archived: ArchivedEvent[]): Promise<void> {
  const events = archived.map(toLogged);
  await tx.event.createMany({
    data: events.map(({ seq, type, payload, by, at }, index) => ({
      ...{ exerciseId, seq, type, by, at: new Date(at) },
      // As it was written, or it would not match its seal.
      payload: (isWhole(archived[index]!) ? archived[index].payload : payload) as Prisma.InputJsonValue,
      audience: isWhole(archived[index]!) ? archived[index].audience : "nobody",
    })),
  });
  await tx.eventSeal.createMany({
    data: archived.map((event) => ({
      ...{ exerciseId, seq: event.seq, commitment: bytes(event.commitment), link: bytes(event.link) },
      salt: isWhole(event) && event.salt !== null ? bytes(event.salt) : null,
    })),
  });
  await projectPast(tx, exerciseId, events, asideOf(events));
}

const bytes = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, "hex"));

function toLogged(event: ArchivedEvent): LoggedEvent {
  const { seq, at, type } = event;
  if (!isWhole(event)) return { seq, at, by: null, type: "answer.withheld", payload: { type } };
  return parseEvent({ seq, at, type, by: event.by, payload: event.payload });
}

/** Nobody has an account, and the codes of invitations, which nobody knows here, let nobody in. */
function asideOf(events: LoggedEvent[]): Aside {
  const issued = events.flatMap((event) => (event.type === "invite.issued" ? event.payload.inviteId : []));
  const codeHashes = new Map(issued.map((id) => [id, sha256(randomBytes(32).toString("hex"))]));
  return { hasNoAccounts: true, codeHashes };
}
