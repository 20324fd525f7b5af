import { chromium } from "@playwright/test";
import { enterAs } from "../e2e/people";
const base = "http://localhost:4711";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium" });
const out = "/tmp/shots";
import { mkdirSync } from "node:fs";
mkdirSync(out, { recursive: true });
for (const [name, width, scheme] of [["d", 1440, "light"], ["p", 390, "dark"]] as const) {
  const context = await browser.newContext({ baseURL: base, viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  for (const [what, path] of [["mn", "/exercises/mexico-2013/narratives/1"], ["narr", "/exercises/mexico-2013/narratives"], ["report", "/exercises/mexico-2013/report"], ["board", "/exercises/mexico-2013/board"], ["po", "/exercises/mexico-2013/options/2"]] as const) {
    await page.goto(path);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${out}/${name}-${what}.png`, fullPage: what !== "board" });
  }
  await page.goto("/exercises/mexico-2013/narratives/1");
  await page.waitForTimeout(1000);
  await page.getByRole("button", { name: /^Reference:/ }).first().click();
  await page.waitForTimeout(1200);
  await page.screenshot({ path: `${out}/${name}-ref.png` });
  await context.close();
}
await browser.close();
