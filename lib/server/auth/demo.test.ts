/* eslint-disable sandtable/tables -- An exercise under an address that nobody can give to theirs. */
import { afterEach, expect, it, vi } from "vitest";
import { hasMailbox } from "@/lib/server/env";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { demoSlugs, enterAs } from "./demo";

const ground = testDatabase();
afterEach(() => vi.unstubAllEnvs());

it("lets nobody be somebody else but in a demonstration, and there only a member of what it came with", async () => {
  const game = await createTestExercise(ground.db);
  const { memberId } = game.analyst;
  const sessions = () => ground.db.prisma.session.count();
  const before = await sessions();
  vi.stubEnv("SANDTABLE_MODE", "demo");
  await expectRefusal(enterAs(memberId), "not-found");
  await ground.db.prisma.exercise.update({ where: { id: game.id }, data: { slug: demoSlugs[0] } });
  vi.stubEnv("SANDTABLE_MODE", "standard");
  await expectRefusal(enterAs(memberId), "not-found");
  expect(await sessions()).toBe(before);
  vi.stubEnv("SANDTABLE_MODE", "demo");
  expect(await enterAs(memberId)).toMatchObject({ slug: demoSlugs[0] });
  await ground.db.prisma.exercise.update({ where: { id: game.id }, data: { slug: game.slug } });
});

it("shows mails to whoever comes nowhere but where none are sent", () => {
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("SANDTABLE_MODE", "standard");
  expect(hasMailbox()).toBe(false);
  vi.stubEnv("SMTP_URL", "smtps://mail.example.org");
  vi.stubEnv("SANDTABLE_MODE", "demo");
  expect(hasMailbox()).toBe(false);
});
