import { expect, type Page, test } from "./test";
import { closeAll, enterAs, found, hour, invite, join, type Person, writing } from "./people";

test.afterEach(closeAll);

const bundling = { name: "Bundle", lengthMs: hour, permits: ["bundle" as const, "comment" as const] };

async function readSeq({ page }: Person, slug: string): Promise<number> {
  const response = await page.request.get(`/api/v1/exercises/${slug}?threads=none`);
  return ((await response.json()) as { seq: number }).seq;
}

/** What stands in every room of a rehearsal. */
const bandOf = (page: Page) =>
  page.getByRole("region", { name: "Rehearsal" }).filter({ hasText: "The exercise itself stays untouched" });

/** Begins the shortest rehearsal with the smallest crowd, and answers with its address. */
async function begin(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Rehearse…" }).click();
  const dialog = page.getByRole("dialog", { name: "Rehearse the exercise" });
  await dialog.getByRole("button", { name: /It takes/ }).click();
  await page.getByRole("option", { name: "5 minutes", exact: true }).click();
  await dialog.getByRole("button", { name: /Simulated analysts/ }).click();
  await page.getByRole("option", { name: "5", exact: true }).click();
  await expect(dialog.getByRole("row", { name: /Propose.*1 hour.*2 min 30 s/ })).toBeVisible();
  await dialog.getByRole("button", { name: "Begin the rehearsal" }).click();
  await expect(bandOf(page)).toBeVisible();
  return new URL(page.url()).pathname.split("/")[2]!;
}

test("an organizer rehearses a draft with a simulated crowd, resets it, ends it, and finds the draft untouched", async ({
  browser,
  baseURL,
}) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const analyst = await enterAs(browser, baseURL!, "Amber Heron");
  const { page } = organizer;
  const slug = await found(organizer, "To be rehearsed", [writing, bundling]);
  await join(analyst, await invite(organizer, slug, "analyst"), "Amber Heron");
  const seq = await readSeq(organizer, slug);

  await page.goto(`/exercises/${slug}/console`);
  const first = await begin(page);
  expect(first).not.toBe(slug);
  const band = bandOf(page);
  await expect(band).toContainText("A simulated crowd of 5 analysts takes part.");

  await test.step("what the crowd proposes appears live, and says who wrote it", async () => {
    await page.getByRole("link", { name: "Options" }).first().click();
    const option = page.locator("[data-option]").first();
    await expect(option).toContainText("simulated");
    await expect(option).toContainText(/analyst \d/);
  });

  await test.step("nobody but its organizers can see it, and none of its crowd are in the exercise", async () => {
    const answer = await analyst.page.goto(`/exercises/${first}`);
    expect(answer!.status()).toBe(404);
    await analyst.page.goto("/");
    await expect(analyst.page.getByRole("link", { name: "To be rehearsed" })).toHaveCount(1);
    await page.goto("/");
    await expect(page.getByRole("listitem").filter({ hasText: "To be rehearsed" })).toHaveCount(2);
    expect(await readSeq(organizer, slug)).toBe(seq);
  });

  await test.step("the clock is the organizer's", async () => {
    await page.goto(`/exercises/${first}/console`);
    const pauseNow = page.getByRole("button", { name: "Pause now" });
    // A press in the first moment of a page that was just opened can be lost.
    await expect(async () => {
      await page.getByRole("button", { name: "Pause…" }).first().click({ timeout: 2_000 });
      await expect(pauseNow).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await pauseNow.click();
    await page.getByRole("button", { name: "Resume" }).first().click();
    await page.getByRole("button", { name: "Advance to Bundle…" }).click();
    await page.getByRole("button", { name: "End now" }).click();
    await expect(page.getByText("Round 2 of 2").first()).toBeVisible();
  });

  await test.step("closed, it tells how it went, and cannot be published", async () => {
    await page.getByRole("button", { name: "Close…" }).click();
    await page.getByRole("button", { name: "Close now" }).click();
    await expect(page.getByRole("heading", { name: "How it went" })).toBeVisible();
    await expect(page.getByRole("row", { name: /Propose 2 min 30 s/ })).toBeVisible();
    await expect(page.getByText("None was sent.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Publish…" })).toHaveCount(0);
  });

  await test.step("reset, it begins again", async () => {
    await band.getByRole("button", { name: "Reset…" }).click();
    await page.getByRole("button", { name: "Reset now" }).click();
    await expect(page).toHaveURL((url) => !url.pathname.includes(first) && url.pathname.endsWith("/console"));
    await expect(page.getByText("Round 1 of 2").first()).toBeVisible();
    await expect(band).toContainText("A simulated crowd of 5 analysts takes part.");
  });

  await test.step("ended, it leaves the draft as it was", async () => {
    await band.getByRole("button", { name: "End rehearsal…" }).click();
    await page.getByRole("button", { name: "End and delete" }).click();
    await expect(page).toHaveURL(`/exercises/${slug}/console`);
    await expect(page.getByRole("button", { name: "Rehearse…" })).toBeVisible();
    await expect(band).toHaveCount(0);
    expect(await readSeq(organizer, slug)).toBe(seq);
  });
});

test("an organizer duplicates an exercise", async ({ browser, baseURL }) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const { page } = organizer;
  const slug = await found(organizer, "To be had twice", [writing, bundling]);
  await page.goto(`/exercises/${slug}/console`);
  await page.getByRole("button", { name: "Duplicate…" }).click();
  const dialog = page.getByRole("dialog", { name: "Duplicate the exercise" });
  await expect(dialog.getByLabel("Title of the new exercise")).toHaveValue("To be had twice (copy)");
  await dialog.getByRole("button", { name: "Duplicate", exact: true }).click();
  await expect(page).toHaveURL(/to-be-had-twice-copy-\w+\/console/);
  await expect(page.getByRole("link", { name: "To be had twice (copy)" })).toBeVisible();
  await page.getByRole("link", { name: "Rounds" }).first().click();
  await expect(page.getByRole("textbox", { name: /Name/ }).first()).toHaveValue("Propose");
});
