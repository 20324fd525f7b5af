import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type Stage, stages, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { populate, type Targets } from "@/test/populate";
import { whoMayDoWhat } from "@/test/who-may-do-what";
import { sampleCommand } from "@/test/sample-commands";
import type { CommandType } from "@/lib/domain/commands";
import type { RefusalCode } from "@/lib/domain/errors";
import type { EventType } from "@/lib/domain/events";
import { type Role, roles } from "@/lib/domain/members/member";
import { fold } from "@/lib/domain/evolve";
import { policy, whyRefused } from "@/lib/domain/policy";

const ground = testDatabase();

const letters: Record<Role, string> = { organizer: "O", moderator: "M", analyst: "A", observer: "V" };
const rows = whoMayDoWhat
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.trim().split(/ +/));

function verdictOf(cells: string[], role: Role, stage: Stage): RefusalCode | "allowed" {
  if (!cells.some((cell) => cell.includes(letters[role]))) return "forbidden";
  const cell = cells[stages.indexOf(stage)]!;
  if (cell === "!") return "wrong-status";
  return cell === "-" ? "round-closed" : "allowed";
}

it("has a verdict for every command, role and stage", () => {
  expect(rows.map(([type]) => type)).toEqual(Object.keys(policy));
  const verdicts = rows.flatMap(([, ...cells]) =>
    roles.flatMap((role) => stages.map((stage) => verdictOf(cells, role, stage))),
  );
  expect(verdicts).toHaveLength(94 * 4 * 8);
  expect(verdicts.filter((verdict) => verdict === "allowed")).toHaveLength(808);
});

/** Every command once, in a stage that permits it and in this order, and what comes of it. */
const outcomes: Record<Stage, [CommandType, ...EventType[]][]> = {
  draft: [
    ["frame-exercise", "exercise.framed"],
    ["plan-rounds", "rounds.planned"],
    ["issue-invite", "invite.issued"],
    ["plan-inject", "inject.planned"],
    ["invite-people", "invite.issued", "invite.issued"],
    ["issue-codes", "invite.issued", "invite.issued"],
    ["set-capacity", "capacity.set", "member.joined"],
    ["set-slow-mode", "slow-mode.set"],
    ["open-exercise", "exercise.opened", "round.opened"],
  ],
  brief: [
    ["extend-round", "rounds.rescheduled"],
    ["reschedule-round", "rounds.rescheduled"],
    ["grant-grace", "round.grace-granted"],
    ["seat-member", "member.seated"],
    ["nudge-members", "members.nudged"],
    ["state-expertise", "expertise.stated"],
    ["revise-inject", "inject.revised"],
    ["admit-applicants", "member.joined"],
    ["suspend-member", "member.suspended"],
    ["pause-exercise", "exercise.paused"],
    ["resume-exercise", "exercise.resumed"],
    ["close-exercise", "round.closed", "exercise.closed"],
  ],
  propose: [
    ["submit-option", "option.submitted"],
    ["ask-for-changes", "comment.posted", "option.changes-asked"],
    ["accept-option", "option.accepted"],
    ["suggest-edit", "suggestion.made"],
    ["attach-source", "source.attached"],
    ["split-option", "option.submitted", "option.submitted", "option.split"],
    ["unsplit-option", "option.unsplit"],
    ["raise-flag", "flag.raised"],
    ["lock-thread", "thread.locked"],
    ["unlock-thread", "thread.unlocked"],
    ["issue-call", "call.issued"],
    ["release-inject", "inject.released"],
    ["judge-option", "option.judged"],
    ["start-round", "rounds.rescheduled", "round.closed", "round.opened"],
    ["resend-invite", "invite.resent"],
    ["reinstate-member", "member.reinstated"],
    ["dismiss-applicant", "applicant.dismissed"],
  ],
  challenge: [
    ["rate-option", "option.rated"],
    ["revise-option", "option.revised"],
    ["restore-revision", "option.revised", "comment.reopened"],
    ["accept-suggestion", "option.revised", "suggestion.accepted"],
    ["decline-suggestion", "suggestion.declined"],
    ["flag-contradiction", "contradiction.flagged"],
    ["settle-contradiction", "contradiction.settled"],
    ["withdraw-contradiction", "contradiction.withdrawn"],
    ["withdraw-suggestion", "suggestion.withdrawn"],
    ["take-back-bundling", "blind.taken-back"],
    ["save-bundling", "blind.saved"],
    ["hand-in-bundling", "blind.handed-in"],
    ["reveal-bundlings", "blind.revealed"],
    ["open-independent-bundling", "blind.opened"],
    ["assess-source", "source.assessed"],
    ["close-call", "call.closed"],
    ["object-to-merge", "merge.objected"],
    ["withdraw-objection", "merge.objection-withdrawn"],
    ["unmerge-option", "option.unmerged"],
    ["remove-inject", "inject.removed"],
    ["remove-member", "member.removed"],
    ["advance-round", "rounds.rescheduled", "round.closed", "round.opened"],
  ],
  bundle: [
    ["merge-option", "option.merged"],
    ["post-comment", "comment.posted"],
    ["react-to-comment", "comment.reacted"],
    ["reopen-comment", "comment.reopened"],
    ["remove-source", "source.removed"],
    ["create-narrative", "narrative.created"],
    ["bundle-option", "option.bundled"],
    ["remove-narrative", "option.unbundled", "option.unbundled", "narrative.removed"],
    ["reopen-round", "rounds.rescheduled", "round.reopened"],
    ["hand-over-exercise", "member.role-changed", "member.role-changed"],
  ],
  conclude: [
    ["edit-comment", "comment.edited"],
    ["make-announcement", "announcement.made"],
    ["resolve-comment", "comment.resolved"],
    ["edit-narrative", "narrative.edited"],
    ["write-line", "narrative.line-written"],
    ["unbundle-option", "option.unbundled"],
    ["edit-takeaway", "takeaway.edited"],
    ["support-takeaway", "takeaway.supported"],
    ["ratify-narrative", "narrative.ratified"],
    ["withdraw-ratification", "narrative.ratification-withdrawn"],
  ],
  closed: [
    ["delete-comment", "comment.deleted"],
    ["restore-comment", "comment.restored"],
    ["settle-flag", "flag.settled"],
    ["decline-option", "option.declined"],
    ["add-takeaway", "takeaway.added"],
    ["remove-takeaway", "takeaway.removed"],
    ["change-role", "member.role-changed"],
    ["publish-exercise", "exercise.published"],
  ],
  published: [
    ["hide-comment", "comment.hidden"],
    ["correct-narrative", "report.corrected"],
    ["correct-takeaway", "report.corrected"],
    ["revoke-invite", "invite.revoked"],
    ["revoke-invites", "invite.revoked"],
    ["erase-member", "member.erased"],
  ],
};

it("is about to play every command", () => {
  const played = Object.values(outcomes).flatMap((list) => list.map(([type]) => type));
  expect(played.toSorted()).toEqual(Object.keys(policy).toSorted());
});

describe.each(stages)("in stage %s", (stage) => {
  let game: TestExercise;
  let targets: Targets;

  beforeAll(async () => {
    game = await createTestExercise(ground.db);
    targets = await populate(game, stage);
  });

  const listPlayers = (): Player[] => [game.organizer, game.moderator, game.analyst, game.observer];

  it("asks the table", async () => {
    const { exercise, rounds } = fold((await readWholeLog(ground.db, game.id)).map(({ event }) => event));
    for (const [type, ...cells] of rows as [CommandType, ...string[]][]) {
      for (const { role } of listPlayers()) {
        const refusal = whyRefused(type, role, { ...exercise, rounds }, game.clock.now);
        expect(refusal?.code ?? "allowed", `${role} ${type}`).toBe(verdictOf(cells, role, stage));
      }
    }
  });

  it.each(outcomes[stage])("makes the events of %s once, however often it is sent", async (type, ...types) => {
    const player = listPlayers().findLast(({ role }) => policy[type].roles.includes(role))!;
    const command = { id: randomUUID(), ...sampleCommand(type, targets) };
    const before = await game.readSeq();

    const first = await game.play(player, command);

    expect(first.events.map((event) => event.type)).toEqual(types);
    expect(first.events.every(({ by, at }) => by === player.memberId && at === game.clock.now)).toBe(true);
    expect(first.events.map(({ seq }) => seq)).toEqual(types.map((_, index) => before + 1 + index));
    expect(first.seq).toBe(before + types.length);
    expect(await game.play(player, command)).toStrictEqual(first);
    expect(await game.readSeq()).toBe(first.seq);
  });
});
