import { expect, test } from "./test";
import { closeAll, enterAs, found, hour, invite, join } from "./people";
import { propose } from "./writing";

test.afterEach(closeAll);

test("options are found by what they say, filtered, and gone through by keyboard", async ({ browser, baseURL }) => {
  const reader = await enterAs(browser, baseURL!, "Amber Heron");
  const { page } = reader;
  await page.goto("/exercises/mexico-2013/options");
  const rows = page.locator("[data-option]");
  await expect(rows).toHaveCount(33);

  await page.getByRole("searchbox", { name: "Find" }).fill("journalsts");
  await expect(rows.filter({ hasText: /newsroom|press/i }).first()).toBeVisible();
  await expect(rows).not.toHaveCount(33);
  await expect(page).toHaveURL(/q=journalsts/);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Find" })).toHaveValue("journalsts");
  await page.getByRole("searchbox", { name: "Find" }).fill("");
  await expect(rows).toHaveCount(33);

  await page.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("button", { name: /Stakeholder/ }).click();
  await page.getByRole("option", { name: "Catholic Church" }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/stakeholder=catholic-church/);
  await expect(rows).not.toHaveCount(33);

  await page.goto("/exercises/mexico-2013/options");
  await expect(rows).toHaveCount(33);
  // The page is there before it listens.
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(rows.nth(0).getByRole("link")).toBeFocused({ timeout: 1_000 });
  }).toPass();
  for (const key of ["j", "j", "k"]) await page.keyboard.press(key);
  await expect(rows.nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/options\/2$/);
});

test("a source is attached, supported and disputed, in front of the others", async ({ browser, baseURL }) => {
  const origin = baseURL!;
  const organizer = await enterAs(browser, origin, "Grey Owl");
  const slug = await found(organizer, "Sources", [
    { name: "Propose", lengthMs: hour, permits: ["propose", "revise", "comment"] },
  ]);
  const [author, doubter] = [
    await enterAs(browser, origin, "Amber Heron"),
    await enterAs(browser, origin, "White Stork"),
  ];
  await join(author, await invite(organizer, slug, "analyst"), "Amber Heron");
  await join(doubter, await invite(organizer, slug, "analyst"), "White Stork");
  await organizer.page.goto(`/exercises/${slug}/console`);
  await organizer.page.getByRole("button", { name: "Open…" }).click();
  await organizer.page.getByRole("button", { name: "Open now" }).click();
  await propose(author.page, slug, "Close the isthmus");
  await doubter.page.goto(`/exercises/${slug}/options/1`);

  await author.page.getByRole("button", { name: "Add a source for implementation" }).click();
  await author.page.getByRole("textbox", { name: /Title/ }).fill("A count of crossings");
  await author.page.getByRole("textbox", { name: /Address/ }).fill("javascript:alert(1)");
  await author.page.getByRole("textbox", { name: /Why it matters/ }).fill("It shows where the lorries go.");
  await author.page.getByRole("button", { name: "Attach" }).click();
  await expect(author.page.getByText("An address begins with http:// or https://.")).toBeVisible();
  await author.page.getByRole("textbox", { name: /Address/ }).fill("https://example.org/crossings");
  await author.page.getByRole("button", { name: "Attach" }).click();

  const sources = doubter.page.getByRole("region", { name: "Sources for implementation" });
  await expect(sources.getByRole("link", { name: /A count of crossings/ })).toHaveAttribute(
    "href",
    "https://example.org/crossings",
  );
  await sources.getByRole("button", { name: /^Dispute A count/ }).click();
  await sources.getByRole("textbox", { name: "Why do you dispute it?" }).fill("It counts tourists, too.");
  await sources.getByRole("button", { name: "Dispute", exact: true }).click();
  await expect(author.page.getByText("It counts tourists, too.")).toBeVisible();
  await author.page.getByRole("button", { name: /^Support A count/ }).click();
  await expect(sources.getByRole("button", { name: /^Support A count.*1 support/ })).toBeVisible();
});
