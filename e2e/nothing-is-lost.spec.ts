import { randomUUID } from "node:crypto";
import { type Browser, expect, test } from "./test";
import { advance, closeAll, enterAs, found, hour, invite, join, type Person, send, type TestRound } from "./people";
import { comment, propose, writeOption } from "./writing";

type Stage = { slug: string; organizer: Person; first: Person; second: Person };

/** An exercise that is open, with an organizer and two analysts. */
async function stage(browser: Browser, origin: string, title: string, rounds: TestRound[]): Promise<Stage> {
  const organizer = await enterAs(browser, origin, "Grey Owl");
  const first = await enterAs(browser, origin, "Amber Heron");
  const second = await enterAs(browser, origin, "Slate Wren");
  const slug = await found(organizer, title, rounds);
  const code = await invite(organizer, slug, "analyst");
  await join(first, code, "Amber Heron");
  await join(second, code, "Slate Wren");
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  return { slug, organizer, first, second };
}

const proposing: TestRound = { name: "Propose", lengthMs: hour, permits: ["propose", "revise", "comment"] };
const discussing: TestRound = { name: "Challenge", lengthMs: hour, permits: ["comment"] };

test.afterEach(closeAll);

test("a comment written offline arrives once after reconnecting", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Offline", [proposing]);
  await propose(first.page, slug, "Close the isthmus");
  await second.page.goto(`/exercises/${slug}/options/1`);

  await first.page.context().setOffline(true);
  await comment(first.page, "Written in a tunnel.");
  await expect(first.page.getByText(/Waiting for the network|Waiting/).first()).toBeVisible();
  await expect(second.page.getByText("Written in a tunnel.")).toBeHidden();
  const cutOff = first.page.getByRole("status").filter({ hasText: "Reconnecting" });
  await expect(cutOff).toContainText("What you write is kept in this browser until it can be sent.");
  await first.page.setViewportSize({ width: 390, height: 844 });
  await expect(cutOff).toContainText("What you write is kept in this browser until it can be sent.");

  await first.page.context().setOffline(false);
  await expect(cutOff).toBeHidden();
  await expect(second.page.getByText("Written in a tunnel.")).toHaveCount(1);
  await expect(first.page.getByRole("article").filter({ hasText: "Written in a tunnel." })).toHaveCount(1);
  await expect(first.page.getByText(/Waiting for the network/)).toBeHidden();
  await second.page.reload();
  await expect(second.page.getByText("Written in a tunnel.")).toHaveCount(1);
});

test("a comment written offline survives a reload of the page", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Reload", [proposing]);
  await propose(first.page, slug, "Close the isthmus");
  await second.page.goto(`/exercises/${slug}/options/1`);
  await first.page.route("**/commands", (route) => route.abort());
  await comment(first.page, "Kept through a reload.");
  await expect(first.page.getByText("Kept through a reload.")).toBeVisible();
  await first.page.unroute("**/commands");
  await first.page.reload();
  await expect(second.page.getByText("Kept through a reload.")).toHaveCount(1);
  await expect(first.page.getByText("Kept through a reload.")).toHaveCount(1);
});

test("a round that ends while a form is open refuses the late submit and keeps the draft", async ({
  browser,
  baseURL,
}) => {
  const { slug, organizer, first } = await stage(browser, baseURL!, "Too late", [proposing, discussing]);
  const { page } = first;
  // This browser hears nothing, as on a bad line, and so does not know that the round is over.
  await page.routeWebSocket(/socket\.io/, () => undefined);
  await page.goto(`/exercises/${slug}/options/new`);
  await writeOption(page, "One minute too late");
  await advance(organizer, slug);

  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByText("Not submitted")).toBeVisible();
  await expect(page.getByText(/The round "Challenge" does not permit submitting options/)).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("One minute too late");

  await page.goto(`/exercises/${slug}/options`);
  await page
    .getByRole("link", { name: /One minute too late|Go on writing/ })
    .first()
    .click();
  await expect(page.getByLabel("Summary")).toHaveValue("One minute too late: in short.");
});

test("a deadline passes by itself, in front of everybody", async ({ browser, baseURL }) => {
  const rounds = [{ ...proposing, lengthMs: 20_000 }, discussing];
  const { slug, first, second } = await stage(browser, baseURL!, "By itself", rounds);
  await second.page.goto(`/exercises/${slug}`);
  await first.page.goto(`/exercises/${slug}/options/new`);
  await writeOption(first.page, "Not quite done");
  await expect(second.page.getByText(/Round 2 of 2/).first()).toBeVisible({ timeout: 30_000 });
  await expect(first.page.getByText("It cannot be submitted now")).toBeVisible();
  await expect(first.page.getByRole("button", { name: "Submit" })).toBeDisabled();
  await expect(first.page.getByLabel("Title")).toHaveValue("Not quite done");
});

test("what was written in two tabs while the server did not answer is all there, also after leaving the editor", async ({
  browser,
  baseURL,
}) => {
  const { slug, first } = await stage(browser, baseURL!, "Two tabs", [proposing]);
  const { page } = first;
  await propose(page, slug, "Close the isthmus");
  const other = await page.context().newPage();
  const editor = `/exercises/${slug}/options/1/edit`;
  for (const tab of [page, other]) {
    await tab.goto(editor);
    await expect(tab.getByLabel("Implementation")).toBeVisible();
  }
  await page.context().route("**/drafts/*", (route) => route.abort());
  await page.getByLabel("Implementation").fill("Written in the first tab.");
  await other.getByLabel("Summary").fill("Written in the second tab.");
  for (const tab of [page, other]) await expect(tab.getByText(/Offline: kept in this browser/)).toBeVisible();

  await page.getByRole("link", { name: "Options", exact: true }).first().click();
  await page.getByRole("link", { name: "Go on writing" }).click();
  await expect(page.getByLabel("Implementation")).toHaveValue("Written in the first tab.");
  await expect(page.getByLabel("Summary")).toHaveValue("Written in the second tab.");
});
