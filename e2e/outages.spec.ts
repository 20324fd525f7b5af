import { type BrowserContext, expect, type Page, test } from "./test";
import { launchMortal, type MortalBrowser, type MortalServer, startMortal } from "./mortal";
import { closeAll, enterAs, openFor, signIn, writing } from "./people";
import { comment, propose, writeOption } from "./writing";

/** What one person writes at the same time, in three tabs. */
type Desk = { draft: Page; edit: Page; thread: Page };

const saved = "Saved; only you can see it";
const offline = "Offline: kept in this browser until the server answers";

/** Opens the editor of a new option, the editor of the first option, and its thread. */
async function sitDown(context: BrowserContext, slug: string, draftPath = "new"): Promise<Desk> {
  const desk = { draft: await context.newPage(), edit: await context.newPage(), thread: await context.newPage() };
  // One after the other: three that come alive at once beside another browser are much for a small machine.
  await desk.draft.goto(`/exercises/${slug}/options/${draftPath}`);
  await expect(implementation(desk.draft)).toBeVisible();
  await desk.edit.goto(`/exercises/${slug}/options/1/edit`);
  await expect(implementation(desk.edit)).toBeVisible();
  await desk.thread.goto(`/exercises/${slug}/options/1`);
  return desk;
}

const implementation = (page: Page) => page.getByRole("textbox", { name: "Implementation", exact: false });
const composer = (page: Page) => page.getByLabel("Your comment");

/** Goes on typing at the end of what is in a field. */
async function goOn(page: Page, field: ReturnType<typeof implementation>, text: string): Promise<void> {
  await page.bringToFront();
  await field.press("ControlOrMeta+End");
  await field.pressSequentially(text);
}

const texts = {
  comment: "Who has asked the harbour masters?",
  edit: "Begin on Monday, with what is there. Then ask the harbour masters.",
  draft: "Begin on Monday, with what is there. Pay those who watch.",
};

const press = async (page: Page, name: string): Promise<void> => {
  await page.bringToFront();
  await page.getByRole("button", { name, exact: true }).click();
};

/** A tab behind another one answers every key seconds later. */
async function begin(draft: Page): Promise<void> {
  await draft.bringToFront();
  await writeOption(draft, "Open the ports");
}

/** Writes in all three places, and posts what can be posted without a server. */
async function write({ draft, edit, thread }: Desk): Promise<void> {
  await begin(draft);
  await implementation(draft).fill(texts.draft);
  await implementation(edit).fill(texts.edit);
  await composer(thread).fill(texts.comment);
  await press(thread, "Post");
}

async function expectKeptHere({ draft, edit, thread }: Desk): Promise<void> {
  for (const page of [draft, edit]) await expect(page.getByText(offline)).toBeVisible();
  await expect(thread.getByText("Waiting for the network")).toBeVisible();
}

async function expectSaved({ draft, edit, thread }: Desk): Promise<void> {
  for (const page of [draft, edit]) await expect(page.getByText(saved)).toBeVisible();
  await expect(thread.getByText("Your comment on its way")).toBeHidden();
  await expect(thread.getByText("Waiting for the network")).toBeHidden();
}

/** Saves the edit and submits the draft. */
async function finish({ draft, edit }: Desk): Promise<void> {
  await press(edit, "Save revision");
  await expect(edit).toHaveURL(/options\/1$/);
  await press(draft, "Submit");
  await expect(draft.getByRole("heading", { name: "Open the ports", level: 1 })).toBeVisible();
}

/** A link leads to no page of errors while it can lead nowhere else. */
async function expectToStay(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole("navigation").getByRole("link", { name: "Map" }).first().click();
  await expect(page.getByText(/this page stays open/)).toBeVisible();
  await expect(page).toHaveURL(/options\/1$/);
}

const said = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });

/** Somebody else finds each of the three, once. */
async function expectOnce(page: Page, slug: string): Promise<void> {
  await page.goto(`/exercises/${slug}/options`);
  await expect(page.getByRole("link", { name: "Open the ports" })).toHaveCount(1);
  await page.goto(`/exercises/${slug}/options/2`);
  await expect(page.getByText(texts.draft, { exact: true })).toHaveCount(1);
  await page.goto(`/exercises/${slug}/options/1/history`);
  const revisions = page.getByRole("listitem").filter({ hasText: /Revision \d/ });
  await expect(revisions.filter({ hasText: "Revision 2" })).toHaveCount(1);
  await expect(revisions.filter({ hasText: "Revision 3" })).toHaveCount(0);
  await page.goto(`/exercises/${slug}/options/1`);
  await expect(page.getByText(texts.edit, { exact: true })).toHaveCount(1);
  await expect(said(page, texts.comment)).toHaveCount(1);
}

/** Nothing is left of them for their author to send once more. */
async function expectNothingLeft({ draft, edit, thread }: Desk, slug: string): Promise<void> {
  await draft.goto(`/exercises/${slug}/options`);
  await expect(draft.getByRole("link", { name: "Open the ports" })).toHaveCount(1);
  await expect(draft.getByText("Your drafts, seen by nobody else")).toBeHidden();
  await edit.goto(`/exercises/${slug}/options/1/edit`);
  await expect(edit.getByText("Nothing is changed yet.")).toBeVisible();
  await thread.reload();
  await expect(composer(thread)).toHaveValue("");
}

test.describe("the browser is killed in mid-sentence", () => {
  let mortal: MortalBrowser;
  test.afterEach(() => mortal.context.close());
  test.afterEach(closeAll);

  test("the draft, the comment and the edit are there when it is started again, once", async ({ browser, baseURL }) => {
    mortal = await launchMortal(baseURL!);
    const first = { page: await mortal.context.newPage(), origin: baseURL! };
    const second = await enterAs(browser, baseURL!, "Slate Wren");
    await signIn(first, "Amber Heron");
    const slug = await openFor(browser, [first, second], "Killed", writing);
    await propose(second.page, slug, "Close the isthmus");

    const before = await sitDown(mortal.context, slug);
    await begin(before.draft);
    await expect(before.draft.getByText(saved)).toBeVisible();
    const draftPath = before.draft.url().split("/options/")[1]!;
    await goOn(before.edit, implementation(before.edit), " Then ask");
    await expect(before.edit.getByText(saved)).toBeVisible();
    await goOn(before.thread, composer(before.thread), "Who");
    await goOn(before.draft, implementation(before.draft), " Pay those who watch, and let them g");
    await goOn(before.edit, implementation(before.edit), " the harbour masters, and whoever kn");
    const lastWords = ", and when did they last say so to anybody who wrote it do";
    await goOn(before.thread, composer(before.thread), ` has asked the harbour masters${lastWords}`);
    await mortal.kill();

    await mortal.restart();
    first.page = await mortal.context.newPage();
    await signIn(first, "Amber Heron");
    const after = await sitDown(mortal.context, slug, draftPath);
    // The last letters may have been on their way to the disk.
    await expect(composer(after.thread)).toHaveValue(/^Who has asked the harbour masters, and/);
    await expect(implementation(after.edit)).toHaveValue(/ Then ask the harbour masters, and/);
    await expect(implementation(after.draft)).toHaveValue(/ Pay those who watch, and/);
    for (const page of [after.draft, after.edit]) {
      await expect(page.getByText(saved)).toBeVisible();
      await expect(page.getByText(/another device/)).toBeHidden();
    }

    await composer(after.thread).fill(texts.comment);
    await implementation(after.edit).fill(texts.edit);
    await implementation(after.draft).fill(texts.draft);
    await press(after.thread, "Post");
    await finish(after);
    await expectOnce(second.page, slug);
    await expectNothingLeft(after, slug);
  });
});

test.describe("the network is gone", () => {
  test.afterEach(closeAll);

  test("what was written meanwhile arrives once when it is back", async ({ browser, baseURL }) => {
    const first = await enterAs(browser, baseURL!, "Amber Heron");
    const second = await enterAs(browser, baseURL!, "Slate Wren");
    const slug = await openFor(browser, [first, second], "Cut off", writing);
    await propose(second.page, slug, "Close the isthmus");
    const desk = await sitDown(first.page.context(), slug);

    await first.page.context().setOffline(true);
    await write(desk);
    await expectKeptHere(desk);
    await press(desk.edit, "Save revision");
    await expect(desk.edit.getByText(/The server cannot be reached/)).toBeVisible();
    await expect(second.page.getByText(texts.comment)).toBeHidden();
    await expectToStay(desk.thread);

    await first.page.context().setOffline(false);
    await expectSaved(desk);
    await finish(desk);
    await expectOnce(second.page, slug);
    await expectNothingLeft(desk, slug);
  });
});

test.describe("the server is gone", () => {
  let server: MortalServer;
  test.afterEach(closeAll);
  test.afterEach(() => server.close());

  test("what two people wrote meanwhile arrives once when it is back", async ({ browser }) => {
    server = await startMortal();
    const first = await enterAs(browser, server.origin, "Amber Heron");
    const second = await enterAs(browser, server.origin, "Slate Wren");
    const slug = await openFor(browser, [first, second], "Without a server", writing);
    await propose(second.page, slug, "Close the isthmus");
    const desk = await sitDown(first.page.context(), slug);
    await second.page.goto(`/exercises/${slug}/options/1`);

    await server.kill();
    await write(desk);
    await comment(second.page, "I have asked them.");
    await expectKeptHere(desk);
    await expect(second.page.getByText("Waiting for the network")).toBeVisible();
    await press(desk.edit, "Save revision");
    await expect(desk.edit.getByText(/The server cannot be reached/)).toBeVisible();
    await expectToStay(second.page);

    await server.start();
    await expectSaved(desk);
    for (const { page } of [{ page: desk.thread }, second]) {
      await expect(said(page, texts.comment)).toHaveCount(1);
      await expect(said(page, "I have asked them.")).toHaveCount(1);
    }
    await finish(desk);
    await expectOnce(second.page, slug);
    await expectNothingLeft(desk, slug);
  });
});
