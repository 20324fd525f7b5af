import { z } from "zod";
import { Activity, Reveals, type Round } from "@/lib/domain/rounds/round";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toDate, toInstant } from "@/lib/server/db/instants";

export type Row = Prisma.RoundGetPayload<object>;

const Phase = z.enum(["planned", "open", "closed"]);

export function toRound(row: Row): Round {
  return {
    id: row.id,
    name: row.name,
    purpose: row.purpose,
    lengthMs: Number(row.lengthMs),
    startsAt: toInstant(row.startsAt),
    permits: z.array(Activity).parse(row.permits),
    reveals: Reveals.parse(row.reveals),
    planned: plannedOf(row),
    opensAt: toInstant(row.opensAt),
    closesAt: toInstant(row.closesAt),
    warnedEnd: toInstant(row.warnedEnd),
    phase: Phase.parse(row.phase),
    revealedAt: toInstant(row.revealedAt),
  };
}

function plannedOf({ plannedOpensAt, plannedClosesAt }: Row): Round["planned"] {
  if (plannedOpensAt === null || plannedClosesAt === null) return null;
  return { opensAt: toInstant(plannedOpensAt), closesAt: toInstant(plannedClosesAt) };
}

export function fromRound(exerciseId: string, round: Round, position: number): Row {
  return {
    exerciseId,
    position,
    id: round.id,
    name: round.name,
    purpose: round.purpose,
    lengthMs: BigInt(round.lengthMs),
    startsAt: toDate(round.startsAt),
    permits: round.permits,
    reveals: round.reveals,
    plannedOpensAt: toDate(round.planned?.opensAt ?? null),
    plannedClosesAt: toDate(round.planned?.closesAt ?? null),
    opensAt: toDate(round.opensAt),
    closesAt: toDate(round.closesAt),
    warnedEnd: toDate(round.warnedEnd),
    phase: round.phase,
    revealedAt: toDate(round.revealedAt),
  };
}
