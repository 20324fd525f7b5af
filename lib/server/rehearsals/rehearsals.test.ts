import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createUser } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { bringCrowd, prepareRehearsal, rehearse, stateOf, wish } from "@/test/rehearsals";
import { expectRefusal } from "@/test/refusals";
import { rehearsalLimits } from "@/lib/domain/rehearsals/rehearsal";
import { sendDue } from "@/lib/server/attention/send-due";
import { duplicateExercise } from "@/lib/server/exercises/duplicate-exercise";
import { listExercises } from "@/lib/server/exercises/list-exercises";
import { requireAccess } from "@/lib/server/members/viewer";
import { beginRehearsal } from "./begin-rehearsal";
import { discardRehearsal } from "./discard-rehearsal";
import { readRehearsal } from "./read-rehearsal";

const ground = testDatabase();
const minute = 60_000;

const prepare = () => prepareRehearsal(ground.db);
const bring = (exerciseId: string) => bringCrowd(ground.db, exerciseId);
const read = (exerciseId: string) => stateOf(ground.db, exerciseId);

describe("a rehearsal", () => {
  it("is an open copy, compressed, with the organizers of the draft, and the draft's log says nothing of it", async () => {
    const game = await prepare();
    const before = await readWholeLog(ground.db, game.id);
    const { exerciseId, slug, discard } = await rehearse(game);
    await bring(exerciseId);

    const { exercise, rounds, members, injects } = await read(exerciseId);
    expect(exercise).toMatchObject({ status: "open", rehearsalOf: game.id, capacity: null, title: "Mexico 2013" });
    expect(rounds.map(({ lengthMs, phase }) => [lengthMs, phase])).toEqual(
      rounds.map((_, index) => [2 * minute, index === 0 ? "open" : "planned"]),
    );
    expect(rounds.at(-1)!.closesAt! - rounds[0]!.opensAt!).toBe(10 * minute);
    const organizers = Object.values(members).filter(({ role }) => role === "organizer");
    expect(organizers.map(({ isSimulated }) => isSimulated)).toEqual([false, false]);
    const crowd = Object.values(members).filter(({ isSimulated }) => isSimulated);
    expect(crowd.map(({ role }) => role).toSorted()).toEqual([...Array<string>(5).fill("analyst"), "moderator"]);
    // Half way through its round, as it was.
    expect(Object.values(injects).map(({ dueAt }) => dueAt)).toEqual([rounds[1]!.opensAt! + minute]);
    const accounts = await ground.db.prisma.member.findMany({ where: { exerciseId, role: "organizer" } });
    expect(accounts.map(({ userId }) => userId).toSorted()).toEqual(
      [game.organizer.userId, game.second.userId].toSorted(),
    );

    expect(await readWholeLog(ground.db, game.id)).toEqual(before);
    expect(await readRehearsal(game.id, game.organizer.userId)).toMatchObject({
      ...{ id: exerciseId, slug, minutes: 10, analysts: 5, crowd: "wanted", status: "open", isMine: true },
      ...{ startedById: game.organizer.memberId, summary: null },
    });
    await discard();
  });

  it("is to be seen by its organizers alone", async () => {
    const game = await prepare();
    const { slug, discard } = await rehearse(game);
    const sees = async (userId: string | null) => (await listExercises(userId)).some((each) => each.slug === slug);
    for (const { userId } of [game.organizer, game.second]) {
      expect(await sees(userId)).toBe(true);
      expect((await requireAccess(slug, userId)).viewer).toMatchObject({ role: "organizer" });
    }
    const stranger = (await createUser(ground.db)).userId;
    for (const userId of [game.moderator.userId, game.analyst.userId, game.observer.userId, stranger, null]) {
      expect(await sees(userId)).toBe(false);
      await expectRefusal(requireAccess(slug, userId), "not-found");
    }
    await discard();
  });

  it("is neither published, nor is anybody invited to it, nor does a mail go out of it", async () => {
    const game = await prepare();
    await ground.db.prisma.user.update({
      where: { id: game.organizer.userId },
      data: { email: `${randomUUID()}@example.org` },
    });
    const queued = () => ground.db.prisma.outgoingMail.count();
    const before = await queued();
    const { exerciseId, act, discard } = await rehearse(game);
    const crowd = await bring(exerciseId);
    const { userId } = game.organizer;
    const person = { id: randomUUID(), email: "a@example.org", role: "analyst" as const };
    const invitation = { expiresAt: null, allowsGuests: false };
    await expectRefusal(act(userId, { type: "invite-people", people: [person], ...invitation }), "rehearsal");
    await expectRefusal(act(userId, { type: "publish-exercise" }), "rehearsal");
    await expectRefusal(
      duplicateExercise((await readRehearsal(exerciseId, userId))!.slug, userId, {
        id: randomUUID(),
        title: "Copy",
        alias: "Owl",
      }),
      "rehearsal",
    );
    await act(userId, { type: "make-announcement", text: "This goes nowhere." });
    await act(userId, { type: "advance-round", roundId: (await read(exerciseId)).rounds[0]!.id });
    await act(crowd[0]!, { type: "submit-option", content: optionContent() });
    await act(userId, { type: "close-exercise" });
    await expectRefusal(act(userId, { type: "publish-exercise" }), "rehearsal");

    const notices = await ground.db.prisma.notice.findMany({ where: { exerciseId } });
    expect(notices.length).toBeGreaterThan(0);
    expect(notices.every(({ mailAt }) => mailAt === null)).toBe(true);
    await sendDue(ground.db, { now: Date.now() + 48 * 60 * minute });
    expect(await queued()).toBe(before);

    const { summary } = (await readRehearsal(exerciseId, userId))!;
    expect(summary!.rounds.map(({ options }) => options)).toEqual([0, 1, 0, 0, 0]);
    expect(summary!.mails.atOnce).toBeGreaterThan(0);
    expect(summary!.injects).toMatchObject([{ title: "The harvest fails", releasedAt: null, lateMs: null }]);
    await discard();
  });

  it("is begun by organizers, of a draft, one at a time, and the same request again begins no second one", async () => {
    const game = await prepare();
    for (const { userId } of [game.moderator, game.analyst, game.observer]) {
      await expectRefusal(beginRehearsal(game.slug, userId, wish()), "forbidden");
    }
    await expectRefusal(beginRehearsal(game.slug, (await createUser(ground.db)).userId, wish()), "not-found");
    const input = wish();
    const begun = await beginRehearsal(game.slug, game.organizer.userId, input);
    expect(await beginRehearsal(game.slug, game.organizer.userId, input)).toMatchObject({ slug: begun.slug });
    await expectRefusal(beginRehearsal(game.slug, game.second.userId, wish()), "rehearsal-running");
    await expectRefusal(beginRehearsal(begun.slug, game.organizer.userId, wish()), "rehearsal");
    await discardRehearsal(begun.slug, game.second.userId);
    await game.playTo("brief");
    await expectRefusal(beginRehearsal(game.slug, game.organizer.userId, wish()), "wrong-status");
  });

  it("begun twice at the same moment is begun once", async () => {
    const game = await prepare();
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => beginRehearsal(game.slug, game.organizer.userId, wish())),
    );
    const slugs = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value.slug] : []));
    expect(slugs).toHaveLength(1);
    await discardRehearsal(slugs[0]!, game.organizer.userId);
  });

  it("waits until few others play, and asks for enough time", async () => {
    const games = [await prepare(), await prepare(), await prepare(), await prepare()];
    const begun = [];
    for (const game of games.slice(0, rehearsalLimits.crowds)) begun.push(await rehearse(game));
    const last = games.at(-1)!;
    await expectRefusal(beginRehearsal(last.slug, last.organizer.userId, wish()), "rehearsals-full");
    await begun[0]!.discard();
    const rounds = Array.from({ length: 11 }, (_, index) => ({
      ...last.rounds[0]!,
      id: randomUUID(),
      name: `R${index}`,
    }));
    await last.play(last.organizer, { type: "plan-rounds", rounds });
    await expectRefusal(beginRehearsal(last.slug, last.organizer.userId, wish({ minutes: 5 })), "invalid");
    begun.push(await rehearse(last, { minutes: 6 }));
    for (const { discard } of begun.slice(1)) await discard();
  });
});

describe("resetting", () => {
  it("begins again from the exercise as it is now", async () => {
    const game = await prepare();
    const first = await rehearse(game);
    await bring(first.exerciseId);
    await game.play(game.organizer, { type: "frame-exercise", changes: { title: "Another title" } });
    const input = wish({ replaces: first.exerciseId });
    const second = await beginRehearsal(game.slug, game.second.userId, input);
    expect(second.slug).not.toBe(first.slug);
    expect((await read(second.exerciseId)).exercise.title).toBe("Another title");
    expect(await ground.db.prisma.exercise.count({ where: { id: first.exerciseId } })).toBe(0);
    expect(await beginRehearsal(game.slug, game.second.userId, input)).toMatchObject({ slug: second.slug });
    // By somebody whose page still shows the one that has gone.
    const late = beginRehearsal(game.slug, game.organizer.userId, wish({ replaces: first.exerciseId }));
    await expectRefusal(late, "rehearsal-running");
    await discardRehearsal(second.slug, game.organizer.userId);
    const gone = beginRehearsal(game.slug, game.organizer.userId, wish({ replaces: second.exerciseId }));
    await expectRefusal(gone, "no-rehearsal");
  });

  it("never throws away the rehearsal of another exercise", async () => {
    const [game, other] = [await prepare(), await prepare()];
    const theirs = await rehearse(other);
    const begin = beginRehearsal(game.slug, game.organizer.userId, wish({ replaces: theirs.exerciseId }));
    await expectRefusal(begin, "no-rehearsal");
    expect(await ground.db.prisma.exercise.count({ where: { id: theirs.exerciseId } })).toBe(1);
    await theirs.discard();
  });
});
