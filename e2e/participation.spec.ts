import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "./test";
import {
  closeAll,
  enterAs,
  found,
  hour,
  invite,
  join,
  type Person,
  send,
  signInByMail,
  visit,
  writing,
} from "./people";
import { propose } from "./writing";

test.afterEach(closeAll);

/** Signs in by mail, as somebody with an address. */
/** Mail at any hour: whoever is nudged at night otherwise reads of it in the morning. */
async function wantMailAtNight({ page, origin }: Person): Promise<void> {
  const response = await page.request.put("/api/v1/account/mail", { data: { quiet: null }, headers: { origin } });
  expect(response.ok(), await response.text()).toBe(true);
}

/** The room asks again every so often, and a row that changes its place while the key is down takes no tick. */
async function tickByKey(page: Page, alias: string): Promise<void> {
  const box = page.getByRole("checkbox", { name: `Tick ${alias}` });
  await expect(async () => {
    if (!(await box.isChecked())) await box.press("Space");
    await expect(box).toBeChecked({ timeout: 2_000 });
  }).toPass();
}

const mailsAbout = (page: Page, title: string) =>
  page.getByRole("article").filter({ hasText: `We would like to hear from you: ${title}` });

test("an organizer sees who is silent, and nudges them and nobody else", async ({ browser, baseURL }) => {
  const origin = baseURL!;
  const title = `Who takes part ${randomUUID().slice(0, 8)}`;
  const organizer = await enterAs(browser, origin, "Grey Owl");
  const writer = await enterAs(browser, origin, "Amber Heron");
  const silent = await visit(browser, origin);
  const absent = await visit(browser, origin);
  const [silentAddress, absentAddress] = ["silent", "absent"].map((name) => `${name}-${randomUUID()}@example.org`);
  await signInByMail(silent.page, silentAddress!);
  await signInByMail(absent.page, absentAddress!);
  await wantMailAtNight(absent);

  const slug = await found(organizer, title, [{ ...writing, lengthMs: 4 * hour }]);
  const code = await invite(organizer, slug, "analyst");
  await join(writer, code, "Amber Heron");
  await join(silent, code, "صقر الصحراء");
  await join(absent, code, "静かな鷺");
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  await propose(writer.page, slug, "Close the isthmus");
  await silent.page.goto(`/exercises/${slug}`);
  await expect(silent.page.getByText(title).first()).toBeVisible();

  const { page } = organizer;
  await test.step("the room tells who writes, who only came and who did not", async () => {
    await page.goto(`/exercises/${slug}/console/participation`);
    await expect(page.getByRole("heading", { name: /Of 3 analysts/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "1 have contributed in this round" })).toBeVisible();
    await expect(page.getByRole("row", { name: /Amber Heron.*active/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /صقر الصحراء.*came, wrote nothing/ })).toBeVisible();
    await page.getByRole("button", { name: "1 have never come" }).click();
    await expect(page.getByRole("row", { name: /静かな鷺.*never came/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /Amber Heron/ })).toBeHidden();
  });

  await test.step("it is said who gets the nudge, and it goes to them", async () => {
    await page.getByRole("button", { name: "Nudge all of these (1)" }).click();
    const dialog = page.getByRole("dialog", { name: "Nudge" });
    await expect(dialog.getByText("By mail and in the app: 1")).toBeVisible();
    await expect(dialog.getByText("静かな鷺")).toBeVisible();
    await dialog.getByLabel("What it says").fill("Your chair is empty.");
    await dialog.getByRole("button", { name: "Nudge 1 member" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("row", { name: /静かな鷺.*just now/ })).toBeVisible();
  });

  await test.step("it is in the mailbox, once, for them alone, with the way in", async () => {
    const mails = mailsAbout(absent.page, title);
    await expect(async () => {
      await absent.page.goto("/mailbox");
      await expect(mails).toHaveCount(1, { timeout: 2_000 });
    }).toPass();
    await expect(mails).toContainText(absentAddress!);
    await expect(mails).toContainText("Your chair is empty.");
    await absent.page.goto((await mails.getByRole("link").first().getAttribute("href"))!);
    await expect(absent.page).toHaveURL(new RegExp(`/exercises/${slug}$`));
    await absent.page.goto(`/exercises/${slug}/attention`);
    await expect(absent.page.getByText("Grey Owl would like to hear from you").first()).toBeVisible();
  });

  await test.step("who was nudged is left out of the next one, and says so", async () => {
    // They have come by the mail's link: the number is 1 or 0, by when the room last asked.
    await page.getByRole("button", { name: /have never come/, pressed: true }).click();
    await tickByKey(page, "静かな鷺");
    await tickByKey(page, "صقر الصحراء");
    await page.getByRole("button", { name: "Nudge those ticked (2)" }).click();
    const dialog = page.getByRole("dialog", { name: "Nudge" });
    await expect(dialog.getByText("静かな鷺 (nudged within the last day)")).toBeVisible();
    await dialog.getByRole("button", { name: "Nudge 1 member" }).click();
    await expect(page.getByRole("row", { name: /صقر الصحراء.*just now/ })).toBeVisible();
  });

  await page.goto(`/exercises/${slug}/console/audit`);
  await expect(page.getByText("nudged 1 member: “Your chair is empty.”")).toBeVisible();
  await silent.page.goto(`/exercises/${slug}/console/participation`);
  await expect(silent.page.getByText("The console is for organizers and moderators")).toBeVisible();
  const refused = await silent.page.request.get(`/api/v1/exercises/${slug}/participation`);
  expect(refused.status()).toBe(403);
});
