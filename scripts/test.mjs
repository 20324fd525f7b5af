// `npm test`: everything that is tested, from whatever state the clone is in.
import { createServer } from "node:net";
import { build, install, run } from "./steps.mjs";

await install();
await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run"], { NODE_ENV: "test" });
await build();
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
