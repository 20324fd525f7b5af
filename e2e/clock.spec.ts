import { expect, test } from "./test";
import { closeAll, enterAs, hour, invite, join, openFor, type Person, visit, writing } from "./people";
import { comment, propose, tabTo } from "./writing";

test.afterEach(closeAll);

/** What is left by the clock in the frame, in seconds. */
async function readCountdown({ page }: Person): Promise<number> {
  const text = (await page.getByRole("timer").first().textContent()) ?? "";
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

test("a browser whose clock is an hour wrong shows the right countdown, and may do what is open", async ({
  browser,
  baseURL,
}) => {
  const right = await enterAs(browser, baseURL!, "Slate Wren");
  for (const wrongByMs of [hour, -hour]) {
    const wrong = await visit(browser, baseURL!);
    await wrong.page.addInitScript((by) => {
      const now = Date.now;
      Date.now = () => now() + by;
    }, wrongByMs);
    const { page } = wrong;
    await wrong.page.request.get("/");
    const alias = "Amber Heron";
    const signedIn = await enterAs(browser, baseURL!, alias);
    await page.context().addCookies(await signedIn.page.context().cookies());
    const slug = await openFor(browser, [{ page, origin: baseURL! }, right], `Wrong by ${wrongByMs}`, {
      ...writing,
      lengthMs: hour / 2,
    });
    await right.page.goto(`/exercises/${slug}`);
    await propose(page, slug, "Close the isthmus");
    await comment(page, "In time.");
    await expect(page.getByRole("article").filter({ hasText: "In time." })).toBeVisible();
    await expect(right.page.getByRole("link", { name: "Close the isthmus", exact: true })).toBeVisible();
    await expect
      .poll(async () => Math.abs((await readCountdown(wrong)) - (await readCountdown(right))))
      .toBeLessThan(3);
  }
});

test("without a mouse: an exercise is created, rehearsed, run, moved on its picture, paused, extended and closed, and another sees it", async ({
  browser,
  baseURL,
}) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const second = await enterAs(browser, baseURL!, "Amber Heron");
  const { page } = organizer;
  const { keyboard } = page;
  const theirs = second.page.getByRole("figure", { name: "The schedule as a picture" });
  const endOf = (person: Person, name: string) => person.page.getByRole("slider", { name: `End of ${name}` });
  const press = async (name: string | RegExp): Promise<void> => {
    await tabTo(page, page.getByRole("button", { name }));
    await keyboard.press("Enter");
  };
  const end = async (person: Person, name: string) => Number(await endOf(person, name).getAttribute("aria-valuenow"));

  await page.goto("/exercises/new");
  await tabTo(page, page.getByRole("radio", { name: /Mexico 2013/ }));
  await keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: /Blank/ })).toBeChecked();
  await tabTo(page, page.getByRole("textbox", { name: "Title" }));
  await keyboard.type("By keys");
  await tabTo(page, page.getByRole("textbox", { name: "Question" }));
  await keyboard.type("What holds when nothing is clicked?");
  await press("Create the exercise");
  await expect(page.getByRole("button", { name: "Rehearse…" })).toBeVisible();
  const slug = new URL(page.url()).pathname.split("/")[2]!;

  await press("Rehearse…");
  await press("Begin the rehearsal");
  await press("End rehearsal…");
  await press("End and delete");
  await expect(page).toHaveURL(`/exercises/${slug}/console`);

  await join(second, await invite(organizer, slug, "organizer"), "Amber Heron");
  const rounds = `/exercises/${slug}/console/rounds`;
  await second.page.goto(rounds);
  await press("Open…");
  await press("Open now");
  await expect(second.page.getByText("The exercise has opened.")).toBeVisible();

  await page.goto(rounds);
  const before = await end(organizer, "Propose");
  await tabTo(page, endOf(organizer, "Propose"));
  await keyboard.press("PageUp");
  await keyboard.press("Enter");
  await expect.poll(() => end(second, "Propose")).toBe(await end(organizer, "Propose"));
  expect(await end(second, "Propose")).toBeGreaterThan(before);

  await press("Pause…");
  await press("Pause now");
  await expect(second.page.getByText("The exercise is paused. What you write is kept.")).toBeVisible();
  const paused = await end(second, "Challenge");
  await press("Resume");
  await expect(second.page.getByText("The exercise goes on.")).toBeVisible();
  await expect.poll(() => end(second, "Challenge")).toBeGreaterThan(paused);

  const extended = await end(second, "Challenge");
  await press("1 hour");
  await expect.poll(() => end(second, "Challenge")).toBe(extended + hour);
  await press("Advance to Challenge…");
  await press("End now");
  await expect(theirs.getByRole("slider", { name: "End of Propose" })).toHaveCount(0);
  await expect.poll(async () => (await end(second, "Challenge")) - (await end(organizer, "Challenge"))).toBe(0);

  await page.goto(`/exercises/${slug}/console`);
  await press("Close…");
  await press("Close now");
  await expect(second.page.getByText("The exercise is closed.")).toBeVisible();
});
