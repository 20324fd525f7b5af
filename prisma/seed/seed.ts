/** Fills the database of a demonstration, once, and sees to it that there is a token for the crowd. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createToken, findToken } from "@/lib/server/auth/tokens";
import { db } from "@/lib/server/db/client";
import { withAdvisoryLock } from "@/lib/server/db/advisory-lock";
import { migrate } from "@/lib/server/db/migrate";
import { startDatabase } from "@/lib/server/db/start";
import { env } from "@/lib/server/env";
import { handleStop } from "@/lib/server/stop";
import { members } from "./mexico-2013/members";
import { userIdOf } from "./mexico-2013/people";
import { playMexico2013 } from "./mexico-2013/play";
import { playNorthernMexico } from "./northern-mexico/play";
import { playOpenFloor } from "./open-floor/play";

const stop = handleStop();
let exitCode = 1;
try {
  const database = await stop.hold(startDatabase());
  stop.push(() => db().close());
  await migrate(database.url);
  await withAdvisoryLock(database.url, "sandtable seed", async () => {
    await playMexico2013();
    await playOpenFloor();
    await playNorthernMexico();
    await provideToken();
  });
  exitCode = 0;
} catch (error) {
  console.error(error);
}
await stop.now(exitCode);

// Only its hash is in the database, so the demonstration keeps the token itself, to print it at each start.
async function provideToken(): Promise<void> {
  const file = path.join(env().SANDTABLE_DATA, "demo-token");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (await findToken(kept.trim())) return;
  const organizer = members.find(({ role }) => role === "organizer")!;
  const { token } = await createToken(userIdOf(organizer.alias), { name: "The simulated crowd" });
  await mkdir(env().SANDTABLE_DATA, { recursive: true });
  await writeFile(file, `${token}\n`, { mode: 0o600 });
}
