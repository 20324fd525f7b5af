import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { narrativeTexts, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { bringCrowd, prepareRehearsal, rehearse, stateOf, wish } from "@/test/rehearsals";
import { expectRefusal } from "@/test/refusals";
import { rehearsalLimits } from "@/lib/domain/rehearsals/rehearsal";
import { requireAccess } from "@/lib/server/members/viewer";
import { beginRehearsal } from "./begin-rehearsal";
import { discardRehearsal } from "./discard-rehearsal";
import { readRehearsal } from "./read-rehearsal";
import { tidyRehearsals } from "./tidy";

const ground = testDatabase();
const minute = 60_000;

const prepare = () => prepareRehearsal(ground.db);
const bring = (exerciseId: string) => bringCrowd(ground.db, exerciseId);
const read = (exerciseId: string) => stateOf(ground.db, exerciseId);

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
    const crowd = await bring(exerciseId);
    await act(game.organizer.userId, { type: "advance-round", roundId: (await read(exerciseId)).rounds[0]!.id });
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
    // eslint-disable-next-line sandtable/tables -- that it fails is what is tried
    await expect(exercise.delete({ where: { id: game.id } })).rejects.toThrow();
    // eslint-disable-next-line sandtable/tables -- as above
    await expect(exercise.deleteMany({ where: { id: game.id } })).rejects.toThrow("only a rehearsal");
    expect(await exercise.count({ where: { id: game.id } })).toBe(1);
  });

  it("is for its organizers: nobody of its crowd may, nor anybody else", async () => {
    const game = await prepare();
    const { exerciseId, slug, discard } = await rehearse(game);
    const crowd = await bring(exerciseId);
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
