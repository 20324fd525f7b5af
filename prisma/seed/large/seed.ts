/** `npm run seed:large`: an exercise of 2,000 options and 200,000 comments, for the bench. */
import { db } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { startDatabase } from "@/lib/server/db/start";
import { handleStop } from "@/lib/server/stop";
import { playMexico2013 } from "../mexico-2013/play";
import { playLarge } from "./play";

const stop = handleStop();
let exitCode = 1;
try {
  const database = await stop.hold(startDatabase());
  stop.push(() => db().close());
  await migrate(database.url);
  // Its people are those of Mexico 2013, and it is what the large one is measured against.
  await playMexico2013();
  await playLarge({ options: 2_000, comments: 200_000, longest: 3_000 });
  exitCode = 0;
} catch (error) {
  console.error(error);
}
await stop.now(exitCode);
