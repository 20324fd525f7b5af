import { type Debt, debtKinds } from "@/lib/domain/attention/owed";
import { isStaff } from "@/lib/domain/audience";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";
import { isAllowed, type Situation } from "@/lib/domain/policy";
import type { Instant } from "@/lib/domain/primitives";
import { clockTime, findCurrentRound, findNextRound, findRatingRound } from "@/lib/domain/rounds/clock";
import { db, type Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import { readNow } from "@/lib/server/log/lock";
import type { MemberAccess } from "@/lib/server/members/viewer";
import { toRound } from "@/lib/server/rounds/rows";
import { listCallsOwed } from "./owed-calls";
import { listJudgementsOwed } from "./owed-judgements";
import { listChanges, listDisputes, listQuestions, listSuggestions } from "./owed-to-others";
import { listRatificationsOwed } from "./owed-ratifications";
import { listRatingsOwed } from "./owed-ratings";
import { countContradictions, countFlags, countUnbundled, countUntriaged } from "./owed-by-staff";
import { listUnsubmitted } from "./owed-drafts";

/** What a member still owes the others, the most pressing first, the longest owed before the others. Nobody else sees it. */
export async function listOwed(member: MemberAccess, options: { now?: Instant } = {}): Promise<Debt[]> {
  const debts = await db().prisma.$transaction(
    async (tx) => {
      const situation = await readSituation(tx, member.exerciseId);
      const now = options.now ?? (await readNow(tx));
      return [
        ...organizersDebts(member.role, situation, now),
        ...(await staffsDebts(tx, member, situation, now)),
        ...(await writersDebts(tx, member, situation, now)),
      ];
    },
    { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 20_000 },
  );
  const rank = ({ kind }: Debt): number => debtKinds.indexOf(kind);
  return debts.toSorted((a, b) => rank(a) - rank(b) || (a.since ?? 0) - (b.since ?? 0));
}

async function readSituation(tx: Tx, exerciseId: string): Promise<Situation> {
  const row = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId } });
  const rounds = await tx.round.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  return { status: ExerciseStatus.parse(row.status), pausedAt: toInstant(row.pausedAt), rounds: rounds.map(toRound) };
}

const nothing = { option: null, id: null, byId: null, excerpt: "", since: null, until: null, count: 1 };

function organizersDebts(role: Role, { status, pausedAt, rounds }: Situation, now: Instant): Debt[] {
  if (role !== "organizer") return [];
  if (status === "closed") return [{ ...nothing, kind: "publish" }];
  if (status !== "open") return [];
  if (pausedAt !== null) return [{ ...nothing, kind: "resume", since: pausedAt }];
  const isOver = !findCurrentRound(rounds, now) && !findNextRound(rounds, now);
  return isOver ? [{ ...nothing, kind: "close", since: rounds.at(-1)?.closesAt ?? null }] : [];
}

async function staffsDebts(
  tx: Tx,
  { exerciseId, role }: MemberAccess,
  situation: Situation,
  now: Instant,
): Promise<Debt[]> {
  if (!isStaff(role)) return [];
  const until = situation.status === "open" ? endOfRound(situation, now) : null;
  const waiting = isAllowed("accept-option", role, situation, now) ? await countUntriaged(tx, exerciseId) : 0;
  const flags = isAllowed("settle-flag", role, situation, now) ? await countFlags(tx, exerciseId) : 0;
  const loose = isAllowed("bundle-option", role, situation, now) ? await countUnbundled(tx, exerciseId) : 0;
  const disputes = isAllowed("settle-contradiction", role, situation, now)
    ? await countContradictions(tx, exerciseId)
    : 0;
  return [
    ...(flags > 0 ? [{ ...nothing, kind: "flag" as const, count: flags }] : []),
    ...(waiting > 0 ? [{ ...nothing, kind: "triage" as const, count: waiting }] : []),
    ...(disputes > 0 ? [{ ...nothing, kind: "contradiction" as const, count: disputes }] : []),
    ...(loose > 0 ? [{ ...nothing, kind: "bundle" as const, count: loose, until }] : []),
  ];
}

async function writersDebts(tx: Tx, member: MemberAccess, situation: Situation, now: Instant): Promise<Debt[]> {
  if (member.role === "observer" || situation.status !== "open") return [];
  const until = endOfRound(situation, now);
  const may = (type: Parameters<typeof isAllowed>[0]): boolean => isAllowed(type, member.role, situation, now);
  const debts = [
    ...(await listQuestions(tx, member)).map((debt) => ({ ...debt, until: may("post-comment") ? until : null })),
    ...(await listChanges(tx, member)).map((debt) => ({ ...debt, until: may("revise-option") ? until : null })),
    ...(await listSuggestions(tx, member)).map((debt) => ({ ...debt, until: may("accept-suggestion") ? until : null })),
    ...(await listDisputes(tx, member)),
    ...(await ratersDebts(tx, member, situation, now)).map((debt) => ({ ...debt, until })),
    ...(may("ratify-narrative") ? (await listRatificationsOwed(tx, member)).map((debt) => ({ ...debt, until })) : []),
    ...(may("submit-option") ? (await listCallsOwed(tx, member)).map((debt) => ({ ...debt, until })) : []),
    ...(may("judge-option") ? (await listJudgementsOwed(tx, member)).map((debt) => ({ ...debt, until })) : []),
  ];
  const drafts = await listUnsubmitted(tx, member);
  const due = drafts.filter(({ kind }) => may(kind === "draft" ? "submit-option" : "revise-option"));
  return [...debts, ...due.map((debt) => ({ ...debt, until }))];
}

async function ratersDebts(tx: Tx, member: MemberAccess, situation: Situation, now: Instant): Promise<Debt[]> {
  const round = findRatingRound(situation, now);
  return round ? listRatingsOwed(tx, member, round) : [];
}

function endOfRound({ rounds, pausedAt }: Situation, now: Instant): Instant | null {
  return pausedAt === null ? (findCurrentRound(rounds, clockTime({ pausedAt }, now))?.closesAt ?? null) : null;
}
