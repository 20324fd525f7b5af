// `npm test`: everything that is tested, from whatever state the clone is in.
import { createServer } from "node:net";
import { build, install, run } from "./steps.mjs";

await install();
await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run"], { NODE_ENV: "test" });
await build();
// Half a minute of the faults that `npm run test:chaos` goes through at length; see docs/reliability.md.
const faults = ["--seed", "7", "--minutes", "0.6", "--only", "kill-server,kill-postgres,cut,break-off"];
await run(process.execPath, ["--import", "tsx", "scripts/chaos/main.ts", ...faults, "--data", ".data/chaos-short"]);
// A little of the nonsense of `npm run test:fuzz`; see docs/security.md.
const nonsense = ["test/fuzz/fuzz.ts", "--seed", "7", "--requests", "1500"];
await run(process.execPath, ["--import", "tsx", ...nonsense]);
const { provideChromium } = await import("./chromium.mjs");
const CHROMIUM_PATH = await provideChromium();
const E2E_PORT = String(await findFreePort());
await run(process.execPath, ["node_modules/@playwright/test/cli.js", "test"], { CHROMIUM_PATH, E2E_PORT });

async function findFreePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
