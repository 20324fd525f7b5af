import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { injectContent, narrativeTexts, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser, type Played, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { Command } from "@/lib/domain/commands";
import { fold } from "@/lib/domain/evolve";
import { BeginRehearsal, rehearsalLimits } from "@/lib/domain/rehearsals/rehearsal";
import { sendDue } from "@/lib/server/attention/send-due";
import { duplicateExercise } from "@/lib/server/exercises/duplicate-exercise";
import { listExercises } from "@/lib/server/exercises/list-exercises";
import { execute } from "@/lib/server/log/execute";
import { requireAccess } from "@/lib/server/members/viewer";
import { joinExercise } from "@/lib/server/members/join-exercise";
import { beginRehearsal } from "./begin-rehearsal";
import { makeCrowd } from "./crowd-accounts";
import { discardRehearsal } from "./discard-rehearsal";
import { readRehearsal } from "./read-rehearsal";
import { tidyRehearsals } from "./tidy";

const ground = testDatabase();
const minute = 60_000;

const wish = (changes: object = {}) => BeginRehearsal.parse({ id: randomUUID(), minutes: 10, analysts: 5, ...changes });

/** A draft with a second organizer and an inject. */
async function prepare() {
  const game = await createTestExercise(ground.db);
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
async function rehearse(game: TestExercise, changes: object = {}) {
  const begun = await beginRehearsal(game.slug, game.organizer.userId, wish(changes));
  const act = (userId: string, command: Played) =>
    execute(begun.slug, userId, Command.parse({ id: randomUUID(), ...command }));
  return { ...begun, act, discard: () => discardRehearsal(begun.slug, game.organizer.userId) };
}

async function bringCrowd(exerciseId: string) {
  const { analysts, moderators } = await makeCrowd(ground.db, { exerciseId, analysts: 5 });
  const users = await ground.db.prisma.user.findMany({ where: { simulatedFor: exerciseId }, orderBy: { id: "asc" } });
  for (const [index, { id: userId }] of users.entries()) {
    const code = index < 5 ? analysts.code : moderators.code;
    await joinExercise(code, userId, { id: randomUUID(), alias: `Simulated ${index}`, region: "", field: "" });
  }
  return users.map(({ id }) => id);
}

const stateOf = async (id: string) => fold((await readWholeLog(ground.db, id)).map(({ event }) => event));

describe("a rehearsal", () => {
  it("is an open copy, compressed, with the organizers of the draft, and the draft's log says nothing of it", async () => {
    const game = await prepare();
    const before = await readWholeLog(ground.db, game.id);
    const { exerciseId, slug, discard } = await rehearse(game);
    await bringCrowd(exerciseId);

    const { exercise, rounds, members, injects } = await stateOf(exerciseId);
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
    const crowd = await bringCrowd(exerciseId);
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
    await act(userId, { type: "advance-round", roundId: (await stateOf(exerciseId)).rounds[0]!.id });
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

describe("discarding", () => {
  it("leaves nothing of a rehearsal, and of nothing else", async () => {
    const game = await prepare();
    const { prisma } = ground.db;
    const others = async () => ({
      exercises: await prisma.exercise.count({ where: { id: game.id } }),
      events: await prisma.event.count({ where: { exerciseId: game.id } }),
      members: await prisma.member.count({ where: { exerciseId: game.id } }),
      people: await prisma.user.count({ where: { simulatedFor: null } }),
    });
    const before = await others();
    const { exerciseId, slug, act, discard } = await rehearse(game);
    const crowd = await bringCrowd(exerciseId);
    await act(game.organizer.userId, { type: "advance-round", roundId: (await stateOf(exerciseId)).rounds[0]!.id });
    const { events } = await act(crowd[0]!, { type: "submit-option", content: optionContent() });
    const option = events.find(({ type }) => type === "option.submitted")!;
    const optionId = (option.payload as { optionId: string }).optionId;
    const subject = { kind: "option" as const, id: optionId, facet: null };
    const first = randomUUID();
    await act(crowd[1]!, { id: first, type: "post-comment", subject, parentId: null, kind: null, body: "One." });
    await act(crowd[2]!, { type: "post-comment", subject, parentId: first, kind: "ask", body: "Two?" });

    expect(await discard()).toEqual({ slug: game.slug });
    const where = { exerciseId };
    const counts = await Promise.all([
      prisma.exercise.count({ where: { id: exerciseId } }),
      ...[prisma.event, prisma.round, prisma.member, prisma.comment, prisma.policyOption, prisma.notice].map((table) =>
        (table.count as (query: object) => Promise<number>)({ where }),
      ),
      ...[prisma.invite, prisma.dueEvent, prisma.inject, prisma.rehearsal].map((table) =>
        (table.count as (query: object) => Promise<number>)({ where }),
      ),
      prisma.revision.count({ where: { optionId } }),
      prisma.user.count({ where: { simulatedFor: exerciseId } }),
      prisma.apiToken.count({ where: { userId: { in: crowd } } }),
    ]);
    expect(counts).toEqual(counts.map(() => 0));
    expect(await others()).toEqual(before);
    await expectRefusal(act(game.organizer.userId, { type: "pause-exercise" }), "not-found");
    await expectRefusal(requireAccess(slug, game.organizer.userId), "not-found");
    expect(await readRehearsal(game.id, game.organizer.userId)).toBeNull();
  });

  it("is refused for whatever is no rehearsal, to everybody and in every status", async () => {
    const game = await prepare();
    const refused = async () => {
      await expectRefusal(discardRehearsal(game.slug, game.organizer.userId), "no-rehearsal");
      await expectRefusal(discardRehearsal(game.slug, game.analyst.userId), "forbidden");
      const { id: replaces } = game;
      const begin = beginRehearsal(game.slug, game.organizer.userId, wish({ replaces }));
      await expect(begin).rejects.toMatchObject({ name: "Refusal" });
      expect(await ground.db.prisma.exercise.count({ where: { id: game.id } })).toBe(1);
    };
    for (const stage of ["draft", "propose", "closed"] as const) {
      await game.playTo(stage);
      await refused();
    }
    await game.play(game.moderator, { type: "create-narrative", texts: narrativeTexts() });
    await game.play(game.organizer, { type: "publish-exercise" });
    await refused();
    // Nor does the database let it happen, whatever a program asks of it.
    const { exercise } = ground.db.prisma;
    await expect(exercise.delete({ where: { id: game.id } })).rejects.toThrow();
    await expect(exercise.deleteMany({ where: { id: game.id } })).rejects.toThrow("only a rehearsal");
    expect(await exercise.count({ where: { id: game.id } })).toBe(1);
  });

  it("is for its organizers: nobody of its crowd may, nor anybody else", async () => {
    const game = await prepare();
    const { exerciseId, slug, discard } = await rehearse(game);
    const crowd = await bringCrowd(exerciseId);
    for (const userId of crowd) await expectRefusal(discardRehearsal(slug, userId), "forbidden");
    for (const { userId } of [game.moderator, game.analyst]) {
      await expectRefusal(discardRehearsal(slug, userId), "not-found");
    }
    await discard();
  });

  it("happens by itself after a day in which nobody has looked", async () => {
    const game = await prepare();
    const { exerciseId, slug } = await rehearse(game);
    const { prisma } = ground.db;
    const touch = (agoMs: number) =>
      prisma.rehearsal.update({ where: { exerciseId }, data: { touchedAt: new Date(Date.now() - agoMs) } });
    await touch(rehearsalLimits.untouchedMs - minute);
    await tidyRehearsals(ground.db);
    expect(await prisma.exercise.count({ where: { slug } })).toBe(1);
    await touch(rehearsalLimits.untouchedMs + minute);
    // Whoever looks at it keeps it.
    await readRehearsal(exerciseId, game.organizer.userId);
    await tidyRehearsals(ground.db);
    expect(await prisma.exercise.count({ where: { slug } })).toBe(1);
    await touch(rehearsalLimits.untouchedMs + minute);
    await tidyRehearsals(ground.db);
    expect(await prisma.exercise.count({ where: { slug } })).toBe(0);
    expect(await prisma.exercise.count({ where: { id: game.id } })).toBe(1);
  });
});

describe("resetting", () => {
  it("begins again from the exercise as it is now", async () => {
    const game = await prepare();
    const first = await rehearse(game);
    await bringCrowd(first.exerciseId);
    await game.play(game.organizer, { type: "frame-exercise", changes: { title: "Another title" } });
    const input = wish({ replaces: first.exerciseId });
    const second = await beginRehearsal(game.slug, game.second.userId, input);
    expect(second.slug).not.toBe(first.slug);
    expect((await stateOf(second.exerciseId)).exercise.title).toBe("Another title");
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
