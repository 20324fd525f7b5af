import { type Browser, devices, expect, type Locator, type Page, test } from "./test";
import { closeAll, enterAs, openFor, type Person, signIn, writing } from "./people";
import { propose } from "./writing";

const passage = "with what is there";
const changed = "This passage has changed since.";

const implementation = (page: Page): Locator => page.locator("[data-facet=implementation]");
const offer = (page: Page): Locator => page.getByRole("button", { name: "Quote in a comment" });

/** An exercise with an option by Slate Wren that both have open. */
async function stage(browser: Browser, first: Person, title: string): Promise<{ slug: string; second: Person }> {
  const second = await enterAs(browser, first.origin, "Slate Wren");
  const slug = await openFor(browser, [first, second], title, writing);
  await propose(second.page, slug, "Close the isthmus");
  await first.page.goto(`/exercises/${slug}/options/1`);
  return { slug, second };
}

/** Where the passage stands on the screen. */
async function placeOf(page: Page): Promise<DOMRect> {
  const text = implementation(page).getByText(passage);
  await text.scrollIntoViewIfNeeded();
  return text.evaluate((element, passage) => {
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
    const range = document.createRange();
    range.setStart(node, node.textContent!.indexOf(passage));
    range.setEnd(node, node.textContent!.indexOf(passage) + passage.length);
    return range.getBoundingClientRect();
  }, passage);
}

/** Selects it as a long press does, which cannot be had without a hand. */
async function select(page: Page): Promise<void> {
  const text = implementation(page).getByText(passage);
  await text.scrollIntoViewIfNeeded();
  await text.evaluate((element, passage) => {
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
    const start = node.textContent!.indexOf(passage);
    window.getSelection()!.setBaseAndExtent(node, start, node, start + passage.length);
  }, passage);
}

async function selectByMouse(page: Page): Promise<void> {
  // What a page still does to itself as it comes to life would end a selection under the hand.
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  const { x, y, width, height } = await placeOf(page);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
  await page.mouse.up();
}

/** Sends the comment, in which the passage is already quoted. */
async function say(page: Page, text: string): Promise<void> {
  await expect(page.getByText("From implementation")).toBeVisible();
  await expect(page.getByLabel("Your comment")).toBeFocused();
  await page.keyboard.type(text);
  await page.getByRole("button", { name: "Post", exact: true }).click();
}

async function expectQuoted({ page }: Person, text: string): Promise<void> {
  const said = page.getByRole("article").filter({ hasText: text });
  await expect(said).toHaveCount(1);
  await expect(said.getByRole("blockquote")).toHaveText(passage);
  await expect(said.getByRole("blockquote")).toBeInViewport();
}

/** Its author writes the passage out of the text. */
async function revise({ page }: Person, slug: string): Promise<void> {
  await page.goto(`/exercises/${slug}/options/1/edit`);
  await page.getByRole("textbox", { name: "Implementation" }).fill("Begin on Tuesday.");
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(page).toHaveURL(/options\/1$/);
}

test.afterEach(closeAll);

test("a passage is quoted with the mouse, and the quote outlives the passage", async ({ browser, baseURL }) => {
  const first = await enterAs(browser, baseURL!, "Amber Heron");
  const { slug, second } = await stage(browser, first, "By mouse");
  await selectByMouse(first.page);
  await offer(first.page).click();
  await say(first.page, "And who is there?");
  for (const person of [first, second]) await expectQuoted(person, "And who is there?");
  await expect(offer(first.page)).toBeHidden();
  await expect(first.page.getByText(changed)).toBeHidden();

  await revise(second, slug);
  for (const person of [first, second]) {
    await expect(implementation(person.page).getByText(passage)).toHaveCount(0);
    await expect(person.page.getByText(changed)).toBeVisible();
    await expectQuoted(person, "And who is there?");
  }
  await first.page.reload();
  await expectQuoted(first, "And who is there?");
});

test("a passage that was selected is quoted by keyboard alone, or left", async ({ browser, baseURL }) => {
  const first = await enterAs(browser, baseURL!, "Amber Heron");
  const { second } = await stage(browser, first, "By keyboard");
  const { page } = first;
  await selectByMouse(page);
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press("Control+Alt+m");
  await page.getByRole("button", { name: "Quote nothing" }).click();
  await expect(page.getByText("From implementation")).toBeHidden();

  await selectByMouse(page);
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press("Control+Alt+m");
  await say(page, "And who is there?");
  await expectQuoted(second, "And who is there?");
});

test("on a phone a passage is quoted, and the first tap on Post sends it", async ({ browser, baseURL }) => {
  const { userAgent, isMobile, hasTouch } = devices["Pixel 7"];
  const phone = { userAgent, isMobile, hasTouch, viewport: { width: 390, height: 844 } };
  const context = await browser.newContext({ ...phone, baseURL });
  const first = { page: await context.newPage(), origin: baseURL! };
  await signIn(first, "Amber Heron");
  const { second } = await stage(browser, first, "By touch");
  const { page } = first;
  await select(page);
  await offer(page).tap();
  await expect(page.getByText("From implementation")).toBeVisible();
  await page.getByLabel("Your comment").fill("And who is there?");
  await page.getByRole("button", { name: "Post", exact: true }).tap();
  await expectQuoted(second, "And who is there?");
  await expect(page.getByLabel("Your comment")).toHaveValue("");
});
