import { randomUUID } from "node:crypto";
import { type Browser, devices, expect, type Page, test } from "./test";
import { optionContent } from "@/test/contents";
import { advance, closeAll, enterAs, found, hour, invite, join, type Person, send, type TestRound } from "./people";

test.afterEach(closeAll);

const rounds: TestRound[] = [
  { name: "Propose", lengthMs: hour, permits: ["propose"] },
  { name: "Rate", lengthMs: hour, permits: ["rate"] },
];
const criteria = ["Impact", "Feasibility", "Risk", "Confidence"];

/** The same member, with a telephone in hand. */
async function onPhone(browser: Browser, { page, origin }: Person): Promise<Page> {
  const storageState = await page.context().storageState();
  const phone = { ...devices["Pixel 5"], viewport: { width: 390, height: 844 }, baseURL: origin };
  return (await browser.newContext({ ...phone, storageState })).newPage();
}

/** The options of the answers that the log has of this member. */
async function answered({ page }: Person, slug: string): Promise<string[]> {
  const response = await page.request.get(`/api/v1/exercises/${slug}/events?since=0`);
  const { events } = (await response.json()) as { events: { type: string; payload: { optionId: string } }[] };
  return events.flatMap(({ type, payload }) => (type === "option.rated" ? [payload.optionId] : []));
}

const standing = (page: Page) => page.getByRole("navigation", { name: "Options to rate" }).getByRole("status");
const heading = (page: Page) => page.getByRole("heading", { level: 2, name: /^Wells, number/ });

async function rate(page: Page): Promise<void> {
  for (const [at, name] of criteria.entries())
    await page
      .getByRole("radiogroup", { name })
      .getByText(String(at + 2), { exact: true })
      .tap();
}

test("one option after the other with the thumb, also where there is no network", async ({ browser, baseURL }) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const slug = await found(organizer, "On a phone", rounds);
  const analyst = await enterAs(browser, baseURL!, "Amber Heron");
  await join(analyst, await invite(organizer, slug, "analyst"), "Amber Heron");
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  for (const number of [1, 2, 3]) {
    const content = optionContent({ title: `Wells, number ${number}`, stakeholders: [], instruments: [] });
    await send(analyst, slug, { id: randomUUID(), type: "submit-option", content });
  }
  await advance(organizer, slug);

  const page = await onPhone(browser, analyst);
  const sent: string[] = [];
  page.on("requestfinished", (request) => {
    const body = request.method() === "POST" ? (request.postData() ?? "") : "";
    if (body.includes(`"rate-option"`)) sent.push((JSON.parse(body) as { optionId: string }).optionId);
  });
  await page.goto(`/exercises/${slug}/rate`);
  await expect(standing(page)).toHaveText("0 of 3 rated");
  await expect(page.getByText("In an order of your own")).toBeVisible();
  const first = await heading(page).innerText();

  await test.step("the first tap on the button sends it, and the next option is in sight", async () => {
    await rate(page);
    await page.getByRole("button", { name: "Save and go on" }).tap();
    await expect(heading(page)).not.toHaveText(first);
    await expect(heading(page)).toBeInViewport();
    await expect(heading(page)).toBeFocused();
    await expect(standing(page)).toHaveText("1 of 3 rated");
    await expect.poll(() => answered(analyst, slug)).toHaveLength(1);
  });
  const second = await heading(page).innerText();

  await test.step("without a network it is kept, and said to be, and one can go on", async () => {
    await page.context().setOffline(true);
    await rate(page);
    await page.getByRole("button", { name: "Save and go on" }).tap();
    await expect(heading(page)).not.toHaveText(second);
    await expect(heading(page)).toBeInViewport();
    await expect(heading(page)).toBeFocused();
    await expect(standing(page)).toHaveText("2 of 3 rated, 1 not sent yet");
    await page.getByRole("button", { name: `${second}, rated` }).tap();
    await expect(page.getByText("Kept here until the network is back")).toBeVisible();
  });

  await test.step("and with it, everything has arrived once", async () => {
    await page.context().setOffline(false);
    await expect(standing(page)).toHaveText("2 of 3 rated");
    await expect(page.getByText("Saved")).toBeVisible();
    await page.reload();
    await expect(standing(page)).toHaveText("2 of 3 rated");
    expect(await answered(analyst, slug)).toEqual(sent);
    expect(new Set(sent).size).toBe(2);
    expect(sent).toHaveLength(2);
  });
});
