import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./test";
import { unzipSync } from "fflate";
import { closeAll, enterAs, found, hour, invite, join, send, signInByMail, visit } from "./people";
import { randomUUID } from "node:crypto";

test.afterEach(closeAll);

test("somebody takes their data along, hands over what is theirs, and deletes their account", async ({
  browser,
  baseURL,
}, info) => {
  const address = `leaving-${randomUUID().slice(0, 8)}@example.org`;
  const leaver = await visit(browser, baseURL!);
  const { page } = leaver;
  await signInByMail(page, address);
  const slug = await found(leaver, "A fund for the towns", [{ name: "Propose", lengthMs: hour, permits: ["propose"] }]);
  const code = await invite(leaver, slug, "analyst", true);
  const other = await visit(browser, baseURL!);
  await signInByMail(other.page, `staying-${address}`);
  await join(other, code, "Slate Wren");

  await test.step("takes the data along", async () => {
    await page.goto("/account#your-data");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download your data" }).click(),
    ]);
    const path = info.outputPath("data.zip");
    await file.saveAs(path);
    const files = unzipSync(await readFile(path));
    expect(Buffer.from(files["account.json"]!).toString()).toContain(address);
    expect(Object.keys(files)).toContain(`exercises/${slug}/acts.json`);
    expect(Buffer.from(files[`exercises/${slug}/index.html`]!).toString()).not.toContain("Slate Wren");
  });

  await test.step("is told where to hand over first", async () => {
    const notice = page.getByRole("status").filter({ hasText: "Hand over first" });
    await expect(notice.getByRole("link", { name: "A fund for the towns" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Delete my account…" })).toBeHidden();
    const response = await page.request.get(`/api/v1/exercises/${slug}?threads=none`);
    const { state } = (await response.json()) as { state: { members: Record<string, { id: string; alias: string }> } };
    const { id: memberId } = Object.values(state.members).find(({ alias }) => alias === "Slate Wren")!;
    await send(leaver, slug, { id: randomUUID(), type: "hand-over-exercise", memberId });
  });

  await test.step("types that it is to be deleted, and is gone", async () => {
    await page.goto("/account#delete");
    // It is the page that was there before, but for the place on it.
    await page.reload();
    await page.getByRole("button", { name: "Delete my account…" }).click();
    const confirm = page.getByRole("button", { name: "Delete for good" });
    await expect(confirm).toBeDisabled();
    await page.getByLabel(/Type “delete my account”/).fill("delete my account");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await confirm.click();
    await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
    // That the button was busy is said by its name, which went with the page before; what says it goes a few seconds later.
    const axe = new AxeBuilder({ page }).exclude("[data-live-announcer]");
    expect((await axe.analyze()).violations).toEqual([]);
    await page.goto("/account");
    await expect(page).toHaveURL(/sign-in/);
  });

  await test.step("stands in the exercise as a former member", async () => {
    await expect
      .poll(async () => {
        const response = await other.page.request.get(`/api/v1/exercises/${slug}?threads=none`);
        return JSON.stringify(await response.json());
      })
      .toContain("Former member 1");
    await other.page.goto(`/exercises/${slug}/console/members`);
    await expect(other.page.getByText("Former member 1").first()).toBeVisible();
  });
});

test("a guest finds the same on their account page, though nothing but this browser knows them", async ({
  browser,
  baseURL,
}) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const slug = await found(organizer, "For guests", [{ name: "Propose", lengthMs: hour, permits: ["propose"] }]);
  const code = await invite(organizer, slug, "analyst", true);
  const { page } = await visit(browser, baseURL!);
  const persona = { id: randomUUID(), alias: "Passing Crane", region: "Oaxaca", field: "", name: "A Guest" };
  const response = await page.request.post(`/api/v1/invites/${code}/join`, {
    data: persona,
    headers: { origin: baseURL! },
  });
  expect(response.ok(), await response.text()).toBe(true);
  await page.goto("/account");
  await expect(page.getByRole("button", { name: "Download your data" })).toBeVisible();
  await page.getByRole("button", { name: "Delete my account…" }).click();
  await page.getByLabel(/Type “delete my account”/).fill("Delete my account");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  await expect
    .poll(async () => (await organizer.page.request.get(`/api/v1/exercises/${slug}?threads=none`)).text())
    .not.toContain("Passing Crane");
});
