import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, planRounds } from "@/test/exercise";
import { sendDue } from "@/lib/server/attention/send-due";
import { tick } from "@/lib/server/log/commit";

const ground = testDatabase();
const minute = 60_000;

/** All mails of an exercise in which raters answer as `sealed` says, until its round of ratings is about to end: to whom, and without what is made anew for each. */
async function mailsOf(sealed: (rater: number) => object): Promise<string[]> {
  const { db } = ground;
  const rounds = planRounds().map((round) => ({ ...round, reveals: "at-end" as const }));
  const game = await createTestExercise(db, { analysts: 4, rounds });
  const people = [game.organizer, game.moderator, ...game.analysts, game.observer];
  for (const [at, { userId }] of people.entries()) {
    await db.prisma.user.update({ where: { id: userId }, data: { email: `${at}-${userId}@example.org` } });
  }
  await game.playTo("propose");
  const optionId = randomUUID();
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
  await game.playTo("challenge");
  for (const [rater, player] of game.analysts.slice(1).entries()) {
    await game.play(player, { type: "rate-option", optionId, ...sealed(rater) });
  }
  const changes = { title: "Quite another thing" };
  const edit = { optionId, baseRevision: 1, weight: "substantial" as const, note: "Turned round", changes };
  await game.play(game.analyst, { type: "revise-option", ...edit });
  game.clock.now += 26 * hour;
  await sendDue(db, { now: game.clock.now });
  game.clock.now = game.closesAt("challenge") - minute;
  await tick(game.slug, { db, now: game.clock.now });
  await sendDue(db, { now: game.clock.now });

  const sent = await db.prisma.outgoingMail.findMany({ where: { to: { endsWith: "@example.org" } } });
  return people.flatMap(({ userId }, at) =>
    sent
      .filter(({ to }) => to === `${at}-${userId}@example.org`)
      .map(({ subject, text, html }) => `${at} ${inCommonWords([subject, text, html].join("\n"), game.slug)}`)
      .toSorted(),
  );
}

const made = [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, /\/unsubscribe\/[\w.-]+/g];

function inCommonWords(text: string, slug: string): string {
  return made.reduce((words, pattern) => words.replaceAll(pattern, "<made>"), text.replaceAll(slug, "<slug>"));
}

it("mails say nothing of what was sealed: with other answers they are the same", async () => {
  const low = await mailsOf(() => ({ scores: { impact: 1 }, placement: { x: -1, y: -1 }, reason: "Never." }));
  const high = await mailsOf((rater) =>
    rater === 0 ? { abstains: true } : { scores: { impact: 7, risk: 2 }, reason: "At once!" },
  );
  expect(low.length).toBeGreaterThan(2);
  expect(low.join("\n")).toContain("Quite another thing");
  expect(high).toEqual(low);
});
