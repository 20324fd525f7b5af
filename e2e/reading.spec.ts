import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./test";
import { narrativeTexts } from "@/test/contents";
import { closeAll, enterAs, found, send, writing } from "./people";

test.afterEach(closeAll);

const rooms = ["", "/options", "/options/12", "/map", "/board", "/narratives", "/narratives/2", "/ratings", "/report"];

test("anybody finds the published exercise and reads its report", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("link", { name: /Mexico 2013/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mexico");
  await page.getByRole("link", { name: "Report", exact: true }).first().click();
  for (const nickname of ["Mexico Can Do It", "Sharper Knives", "Boots on the Ground", "No Market, No Problem"]) {
    await expect(page.getByRole("heading", { name: new RegExp(nickname) }).first()).toBeVisible();
  }
  await expect(page.locator("figure svg").first()).toBeVisible();
});

test("the public page of a report needs no script, and opens what a statement rests on", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("/reports/mexico-2013");
  for (const name of ["Mexico Can Do It", "Strategic takeaways", "About this edition"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  await page.getByRole("button", { name: "Note 1", exact: true }).first().click();
  await expect(page.getByRole("complementary", { name: "Note 1", exact: true })).toBeVisible();
  await expect(page.getByText("Read it among the revisions").first()).toBeVisible();
  const image = await page.request.get("/reports/mexico-2013/map.png");
  expect(image.headers()["content-type"]).toBe("image/png");
});

test("the public page of a report shuts nobody out, and fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/reports/mexico-2013");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

test("what is not published has no public page", async ({ page }) => {
  await page.goto("/reports/open-floor");
  await expect(page).toHaveURL(/\/exercises\/open-floor\/report$/);
  expect((await page.request.get("/reports/open-floor/map.png")).status()).toBe(404);
});

test("the report accounts for all 33 options", async ({ request }) => {
  const response = await request.get("/api/v1/exercises/mexico-2013/report?format=json");
  const report = (await response.json()) as {
    accounting: Record<string, number>;
    narratives: { options: unknown[] }[];
    takeaways: unknown[];
  };
  expect(report.accounting).toEqual({ total: 33, bundled: 22, merged: 11, split: 0, declined: 0, unbundled: 0 });
  expect(report.narratives.map(({ options }) => options.length)).toEqual([8, 5, 4, 5]);
  expect(report.takeaways).toHaveLength(6);
  const markdown = await request.get("/api/v1/exercises/mexico-2013/report?format=md");
  expect(markdown.headers()["content-type"]).toContain("text/markdown");
  expect(await markdown.text()).toContain("# Mexico 2013");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no room has an accessibility fault that shuts people out, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const room of rooms) {
      await page.goto(`/exercises/mexico-2013${room}`);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(grave.map(({ id, nodes }) => `${room}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
  });
}

test("every room fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const room of rooms) {
    await page.goto(`/exercises/mexico-2013${room}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, room).toBeLessThanOrEqual(390);
  }
});

test("a stranger sees nothing of an exercise that is not published", async ({ page, request }) => {
  for (const path of ["", "/events", "/report", "/options/1/comments", "/options/1/revisions"]) {
    const response = await request.get(`/api/v1/exercises/open-floor${path}`);
    expect(response.status(), path).toBe(404);
  }
  await page.goto("/exercises/open-floor");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Mexico");
});

test("somebody who is signed in, but no member, is not asked to sign in", async ({ browser, baseURL }) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const slug = await found(organizer, "Read by others", [writing]);
  for (const type of ["open-exercise", "close-exercise"] as const)
    await send(organizer, slug, { id: randomUUID(), type });
  await send(organizer, slug, { id: randomUUID(), type: "create-narrative", texts: narrativeTexts() });
  await send(organizer, slug, { id: randomUUID(), type: "publish-exercise" });
  const { page } = await enterAs(browser, baseURL!, "White Stork");
  for (const room of ["rate", "coverage", "expertise", "attention"]) {
    await page.goto(`/exercises/${slug}/${room}`);
    await expect(page.getByText("You are signed in, but not one of them.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Join with a code" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign in" })).toHaveCount(0);
  }
  await page.getByRole("link", { name: "Read the options" }).click();
  await expect(page.getByRole("heading", { name: "Options", level: 1 })).toBeVisible();
});
