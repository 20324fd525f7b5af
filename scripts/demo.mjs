// `npm run demo`: from a fresh clone to the running Mexico exercise.
import { readFile } from "node:fs/promises";
import { build, install, run } from "./steps.mjs";

const started = Date.now();
process.env.NODE_ENV = "production";
process.env.SANDTABLE_MODE = "demo";
process.env.LOG_LEVEL ||= "warn";
process.env.NEXT_TELEMETRY_DISABLED = "1";

await install();
await build();
console.log("Preparing the database and the Mexico exercise …");
await run(process.execPath, ["--enable-source-maps", "dist/seed.mjs"]);

const { ready } = await import("../dist/server.mjs");
const address = await ready;
const token = await readFile(`${process.env.SANDTABLE_DATA || ".data"}/demo-token`, "utf8").catch((error) => {
  console.error(`The exercise is not whole: ${error.message}. Stop this, and start it again.`);
  process.kill(process.pid, "SIGTERM");
  return "";
});
console.log(`
  Sandtable is ready after ${Math.round((Date.now() - started) / 1000)} s:

    ${address}

  Enter as organizer, moderator, analyst or observer with one click. To let a simulated crowd play a week:

    npm run simulate -- --url ${address} --token ${token.trim()} --analysts 70 --minutes 3

  Ctrl-C stops everything.
`);
