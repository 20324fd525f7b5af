import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./test";
import { closeAll } from "./people";

test.afterEach(closeAll);

const replay = "/exercises/mexico-2013/replay";
const slider = (page: Page) => page.getByRole("slider", { name: "Moment" });
const countOf = async (page: Page, name: string): Promise<number> =>
  Number(await page.getByLabel("By then").locator("div").filter({ hasText: name }).locator("dd").textContent());

test("a reader without an account goes through a week by keyboard, and plays it", async ({ page }) => {
  await page.goto("/exercises/mexico-2013/report");
  await page.getByRole("link", { name: "Watch the replay" }).click();
  await expect(page.getByRole("heading", { name: "Replay", level: 1 })).toBeVisible();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /Published/);
  expect([await countOf(page, "option"), await countOf(page, "narrative")]).toEqual([33, 4]);
  const last = Number(await slider(page).inputValue());

  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(slider(page)).toHaveValue(String(last - 1));
  await page.keyboard.press("PageDown");
  expect(Number(await slider(page).inputValue())).toBeLessThan(last - 10);
  await page.keyboard.press("Home");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /Not open yet, event 1 of/);
  expect([await countOf(page, "option"), await countOf(page, "comment")]).toEqual([0, 0]);
  await expect(page.getByText("No option had been proposed yet.")).toBeVisible();

  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect.poll(() => slider(page).inputValue().then(Number)).toBeGreaterThan(20);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();

  await page.keyboard.press("End");
  await expect(slider(page)).toHaveValue(String(last));
  expect(await countOf(page, "option")).toBe(33);
});

test("a link to a moment leads there, with the map, the board and the threads as they were", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${replay}?at=400`);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /Challenge/);
  await expect(page.getByText("Where their authors placed the options.")).toBeVisible();
  const options = await countOf(page, "option");
  expect(options).toBeGreaterThan(0);
  expect(options).toBeLessThan(33);
  expect(await countOf(page, "narrative")).toBe(0);

  await page.getByRole("button", { name: "One event on" }).click();
  await page.getByRole("button", { name: "Copy link to this moment" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?at=\d+$/);
  const shown = await slider(page).getAttribute("aria-valuetext");
  await page.goto("/");
  await page.goto(link);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", shown!);

  await page.getByRole("button", { name: /^PO-7 / }).click();
  await expect(page.getByText("PO-7, as it was")).toBeVisible();
  await page.getByRole("button", { name: "Back to the newest comments" }).click();
  await expect(page.getByRole("heading", { name: "Newest comments" })).toBeVisible();

  await slider(page).press("End");
  await expect(page.getByText("Where the crowd put the options")).toBeVisible();
});

test("a link that names no moment says so", async ({ page }) => {
  for (const [at, words] of [
    ["yesterday", "The link names no moment of this exercise"],
    ["999999", "The link names a moment that has not come yet"],
  ] as const) {
    await page.goto(`${replay}?at=${at}`);
    await expect(page.getByText(words)).toBeVisible();
    await expect(slider(page)).toHaveAttribute("aria-valuetext", /Published/);
  }
});

test("what cannot be read is said, and read on when it can", async ({ page }) => {
  await page.route("**/events?since=*", (route) => route.abort());
  await page.goto(replay);
  await expect(page.getByText("The log could not be read.")).toBeVisible({ timeout: 15_000 });
  await page.unroute("**/events?since=*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(slider(page)).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the replay shuts nobody out, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const at of ["", "?at=1", "?at=400"]) {
      await page.goto(`${replay}${at}`);
      await expect(slider(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${at}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
  });
}

test("the replay fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(replay);
  await expect(slider(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

const week = (page: Page) => page.getByRole("figure").filter({ hasText: "A week in one minute" });

test("the front page plays the week, stops, goes through it by keyboard, and leads to that moment", async ({
  page,
}) => {
  await page.goto("/");
  await expect(week(page).getByText("The report is published")).toBeVisible();
  await week(page).getByRole("button", { name: "Pause" }).click();
  await expect(week(page).getByRole("button", { name: "Play on" })).toBeVisible();

  await slider(page).focus();
  await page.keyboard.press("Space");
  await expect(week(page).getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(week(page).getByRole("button", { name: "Play on" })).toBeVisible();
  await page.keyboard.press("Home");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /0 options, 0 comments/);
  for (let pages = 0; pages < 10; pages += 1) await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowRight");
  const told = (await slider(page).getAttribute("aria-valuetext"))!;
  const [, options, comments] = /(\d+) options, (\d+) comments/.exec(told)!.map(Number);
  expect(options).toBeGreaterThan(10);

  await page.getByRole("link", { name: "Open the replay at this moment" }).click();
  await expect(page).toHaveURL(/replay\?at=\d+$/);
  await expect(slider(page)).toBeVisible();
  expect([await countOf(page, "option"), await countOf(page, "comment")]).toEqual([options, comments]);
});

test("the front page keeps still for who wants that, until it is asked to play", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.route("**/showpiece", (route) => route.abort());
  await page.goto("/");
  await week(page).getByRole("button", { name: "Play from the beginning" }).click();
  await expect(week(page).getByText("could not be loaded")).toBeVisible();
  await expect(week(page).getByText("The report is published")).toBeVisible();
  await page.unroute("**/showpiece");
  await week(page).getByRole("button", { name: "Play from the beginning" }).click();
  await week(page).getByRole("button", { name: "Pause" }).click();
  await slider(page).press("End");
  await expect(week(page).getByText("The report is published")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the front page shuts nobody out, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/");
    for (const isPlayed of [false, true]) {
      if (isPlayed) {
        await week(page).getByRole("button", { name: "Play from the beginning" }).click();
        await week(page).getByRole("button", { name: "Pause" }).click();
      }
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
}
