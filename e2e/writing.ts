import { expect, type Locator, type Page } from "@playwright/test";

/** Fills what an option needs, by keyboard and fields alone, in the editor that is open. */
export async function writeOption(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Summary").fill(`${title}: in short.`);
  await page.getByLabel("Intended outcome").fill("Fewer murders within two years.");
  await page.getByLabel("Implementation").fill("Begin on Monday, with what is there.");
  await page.getByRole("slider", { name: /Place on the map/ }).focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowLeft");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowUp");
}

/** Proposes an option and waits until its own page shows it. */
export async function propose(page: Page, slug: string, title: string): Promise<void> {
  await page.goto(`/exercises/${slug}/options/new`);
  await writeOption(page, title);
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

export async function comment(page: Page, text: string): Promise<void> {
  await page.getByLabel("Your comment").fill(text);
  await page.getByRole("button", { name: "Post", exact: true }).click();
}

/** Goes on with the Tab key until it is reached, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not lead there.");
}
