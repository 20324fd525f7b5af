import { randomUUID } from "node:crypto";
import { type Browser, expect, type Locator, test } from "./test";
import { closeAll, enterAs, openFor, type Person, send, writing } from "./people";
import { propose } from "./writing";

test.afterEach(closeAll);

const bellOf = ({ page }: Person): Locator => page.getByRole("link", { name: /^What concerns you/ });

async function optionIdOf({ page }: Person, slug: string): Promise<string> {
  const response = await page.request.get(`/api/v1/exercises/${slug}?threads=none`);
  const { state } = (await response.json()) as { state: { options: Record<string, unknown> } };
  return Object.keys(state.options)[0]!;
}

async function stage(browser: Browser, origin: string, title: string) {
  const author = await enterAs(browser, origin, "Amber Heron");
  const other = await enterAs(browser, origin, "Slate Wren");
  const slug = await openFor(browser, [author, other], title, writing);
  await propose(author.page, slug, "Close the isthmus");
  const optionId = await optionIdOf(author, slug);
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const ask = (body: string) =>
    send(other, slug, { id: randomUUID(), type: "post-comment", subject, parentId: null, kind: "ask", body });
  // That the round has opened they know.
  const seen = { data: { isAll: true, seq: 1_000 }, headers: { origin } };
  expect((await author.page.request.put(`/api/v1/exercises/${slug}/notices/seen`, seen)).ok()).toBe(true);
  return { author, other, slug, optionId, ask };
}

test("a question reaches its author at once, on all their devices, and is done with once it is seen and answered", async ({
  browser,
  baseURL,
}) => {
  const { author, slug, ask } = await stage(browser, baseURL!, "Asked");
  const phone = await enterAs(browser, baseURL!, "Amber Heron");
  await phone.page.setViewportSize({ width: 390, height: 844 });
  await phone.page.goto(`/exercises/${slug}/map`);
  await author.page.goto(`/exercises/${slug}/attention`);
  await expect(author.page.getByText("You have seen everything")).toBeVisible();
  await expect(author.page.getByText("Nothing: nobody waits for you.")).toBeVisible();

  await ask("Who pays for the scanners?");
  await expect(author.page.getByRole("link", { name: "Slate Wren asks" })).toBeVisible();
  const debt = author.page.getByRole("link", { name: "Answer a question on PO-1" });
  await expect(debt).toBeVisible();
  await expect(bellOf(author)).toHaveAccessibleName("What concerns you: 1 new");
  await expect(bellOf(phone)).toHaveAccessibleName("What concerns you: 1 new");

  await author.page.getByRole("link", { name: "Slate Wren asks" }).click();
  const question = author.page.getByRole("article").filter({ hasText: "Who pays for the scanners?" }).last();
  await expect(question).toBeInViewport();
  await expect(bellOf(author)).toHaveAccessibleName("What concerns you: nothing new");
  await expect(bellOf(phone)).toHaveAccessibleName("What concerns you: nothing new");

  await question.getByRole("button", { name: "Reply" }).click();
  await author.page.getByLabel("Your answer").fill("The port authorities.");
  await author.page.keyboard.press("Control+Enter");
  await expect(author.page.getByText("The port authorities.")).toBeVisible();
  await phone.page.goto(`/exercises/${slug}/attention`);
  await expect(phone.page.getByText("Nothing: nobody waits for you.")).toBeVisible();
  await phone.page.getByRole("button", { name: "Show what you have seen" }).click();
  await expect(phone.page.getByRole("link", { name: "Slate Wren asks" })).toBeVisible();
});

test("who was away finds on the overview what has changed, and is led to the very words", async ({
  browser,
  baseURL,
}) => {
  const { author, other, slug, optionId, ask } = await stage(browser, baseURL!, "Away");
  await author.page.goto("/");
  const changes = { title: "Close the isthmus, and watch the ports" };
  const revision = { baseRevision: 1, changes, note: "Ports are the way around it." };
  await send(other, slug, { id: randomUUID(), type: "revise-option", optionId, ...revision });

  await author.page.goto(`/exercises/${slug}`);
  const since = author.page.getByRole("region", { name: "Since you left" });
  await expect(since.getByText("Ports are the way around it.")).toBeVisible();
  await since.getByRole("link", { name: "Slate Wren revised it: revision 2" }).click();
  const difference = author.page.getByRole("status", { name: "What is different" });
  await expect(difference).toContainText("and watch the ports");
  await expect(bellOf(author)).toHaveAccessibleName("What concerns you: nothing new");

  await ask("Who watches the ports?");
  await expect(bellOf(author)).toHaveAccessibleName("What concerns you: 1 new");
  await author.page.goto(`/exercises/${slug}/attention`);
  await author.page.getByRole("button", { name: "Mark all as seen" }).click();
  await expect(author.page.getByText("You have seen everything")).toBeVisible();
});

test("the rounds are in the member's own calendar, at an address that can be given up", async ({
  browser,
  baseURL,
}) => {
  const { author, slug } = await stage(browser, baseURL!, "In the calendar");
  await author.page.goto(`/exercises/${slug}/attention`);
  const field = author.page.getByLabel("Address", { exact: true });
  await expect(field).toHaveValue(/\.ics$/);
  const pathOf = async (): Promise<string> => new URL(await field.inputValue()).pathname;
  const first = await pathOf();
  const stranger = await browser.newContext({ baseURL });
  const calendar = await stranger.request.get(first);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toContain("SUMMARY:Propose (In the calendar)");

  await author.page.getByRole("button", { name: "Make a new address" }).click();
  await author.page.getByRole("dialog").getByRole("button", { name: "Make a new address" }).click();
  await expect.poll(pathOf).not.toBe(first);
  expect((await stranger.request.get(first)).status()).toBe(404);
  expect((await stranger.request.get(await pathOf())).status()).toBe(200);
});
