// Finds a Chromium for the browser tests, or installs one, and says which.
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./steps.mjs";

const installed = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a browser that is there after the call. */
export async function provideChromium() {
  for (const attempt of [findInstalled, findPlaywrights, installPlaywrights, installByApt, installFromNpm]) {
    const found = await attempt().catch(() => undefined);
    if (found && existsSync(found)) {
      console.log(`Browser tests use ${found}`);
      return found;
    }
  }
  throw new Error("No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it.");
}

const findInstalled = async () => installed.find((candidate) => candidate && existsSync(candidate));

async function findPlaywrights() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function installPlaywrights() {
  await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  return findPlaywrights();
}

async function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return findInstalled();
}

async function installFromNpm() {
  const prefix = path.resolve(".data/chromium");
  await run("npm", ["install", "--prefix", prefix, "--no-audit", "--no-fund", "@sparticuz/chromium@147.0.0"]);
  const entry = path.join(prefix, "node_modules/@sparticuz/chromium/build/esm/index.js");
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}
