import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { testFolder } from "@/test/archives";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";

const ground = testDatabase();
const folder = testFolder();
const run = promisify(execFile);

type Ended = { code: number; stdout: string; stderr: string };

function person(...args: string[]): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: ground.url, LOG_LEVEL: "silent" };
  return run(process.execPath, ["--import", "tsx", "scripts/person.ts", ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Ended) => ({ code, stdout, stderr }),
  );
}

it("exports and erases somebody who cannot sign in any more, by their address", async () => {
  const game = await createTestExercise(ground.db);
  const [email, heir] = ["lost@example.org", "heir@example.org"];
  const { user } = ground.db.prisma;
  await user.update({ where: { id: game.organizer.userId }, data: { email } });
  await user.update({ where: { id: game.moderator.userId }, data: { email: heir } });

  const to = folder.fileNamed("data.zip");
  expect(await person("export", "--email", "Lost@example.org", "--to", to)).toMatchObject({ code: 0 });
  expect((await stat(to)).mode & 0o777).toBe(0o600);

  const refused = await person("erase", "--email", email);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(game.slug) as string });
  expect(await person("erase", "--email", email, "--hand-over-to", heir)).toMatchObject({ code: 0 });
  expect(await user.count({ where: { id: game.organizer.userId } })).toBe(0);
  const { role } = await ground.db.prisma.member.findUniqueOrThrow({ where: { id: game.moderator.memberId } });
  expect(role).toBe("organizer");
  // Each run starts a process of its own.
}, 180_000);
