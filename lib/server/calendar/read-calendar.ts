import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { activityWords } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";
import { db } from "@/lib/server/db/client";
import { env } from "@/lib/server/env";
import { toRound } from "@/lib/server/rounds/rows";

const askAgainAfterSeconds = 15 * 60;

/**
 * The rounds of a member's exercise as a calendar (RFC 5545), in UTC. A round keeps its UID; SEQUENCE is the
 * number of the last event that can have changed one, and so grows with every change. Null without such a member.
 */
export async function readCalendar(memberId: Id): Promise<string | null> {
  const { prisma } = db();
  const member = await prisma.member.findUnique({ where: { id: memberId }, include: { exercise: true } });
  if (!member) return null;
  const { exercise } = member;
  const rounds = await prisma.round.findMany({ where: { exerciseId: exercise.id }, orderBy: { position: "asc" } });
  const changed = await prisma.event.findFirst({
    where: {
      exerciseId: exercise.id,
      OR: ["exercise.", "round.", "rounds."].map((startsWith) => ({ type: { startsWith } })),
    },
    orderBy: { seq: "desc" },
    select: { seq: true, at: true },
  });
  const calendar = ical({
    name: exercise.title,
    description: exercise.question,
    prodId: { company: "Sandtable", product: "Rounds", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgainAfterSeconds,
  });
  const about = {
    exerciseId: exercise.id,
    title: exercise.title,
    url: `${env().appUrl}/exercises/${exercise.slug}`,
    isPaused: exercise.pausedAt !== null,
    sequence: changed?.seq ?? 0,
    changedAt: changed?.at ?? exercise.createdAt,
  };
  for (const round of rounds.map(toRound)) addRound(calendar, round, about);
  return calendar.toString();
}

type About = {
  exerciseId: Id;
  title: string;
  url: string;
  isPaused: boolean;
  sequence: number;
  changedAt: Date;
};

function addRound(calendar: ICalCalendar, round: Round, about: About): void {
  const { opensAt, closesAt, name, purpose, permits } = round;
  if (opensAt === null || closesAt === null || closesAt <= opensAt) return;
  // Nobody knows yet when what is to come of a paused exercise will be.
  const isTentative = about.isPaused && round.phase !== "closed";
  const open = permits.length > 0 ? `Open to: ${permits.map((activity) => activityWords[activity]).join(", ")}` : "";
  const paused = isTentative ? "The exercise is paused: its times move by the length of the pause." : "";
  calendar.createEvent({
    id: `${round.id}@${about.exerciseId}`,
    sequence: about.sequence,
    stamp: about.changedAt,
    lastModified: about.changedAt,
    start: new Date(opensAt),
    end: new Date(closesAt),
    summary: `${name} (${about.title})`,
    description: [purpose, open, paused].filter(Boolean).join("\n\n") || null,
    url: about.url,
    status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    // A round lasts for days: it does not keep its members from everything else.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}
