import { type Browser, expect, type Page, test } from "./test";
import { closeAll, enterAs, openFor, type Person, writing } from "./people";
import { tabTo, writeOption } from "./writing";

const base = "Close the isthmus. Watch the ports.";

type Stage = { slug: string; first: Person; second: Person };

/** An exercise that is open, with two analysts; the first has proposed an option. */
async function stage(browser: Browser, origin: string, title: string): Promise<Stage> {
  const first = await enterAs(browser, origin, "Amber Heron");
  const second = await enterAs(browser, origin, "Slate Wren");
  const slug = await openFor(browser, [first, second], title, writing);
  await first.page.goto(`/exercises/${slug}/options/new`);
  await writeOption(first.page, "Close the isthmus");
  await field(first.page, "Implementation").fill(base);
  await first.page.getByRole("button", { name: "Submit" }).click();
  await expect(first.page.getByRole("heading", { name: "Close the isthmus", level: 1 })).toBeVisible();
  return { slug, first, second };
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: false });
const edit = (page: Page, slug: string) => page.goto(`/exercises/${slug}/options/1/edit`);
const facet = (page: Page, name: string) => page.locator(`[data-facet=${name}]`);

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save revision" }).click();
  await expect(page).toHaveURL(/options\/1$/);
}

test.afterEach(closeAll);

test("two people edit the same facet in different sentences, and both are in the text", async ({
  browser,
  baseURL,
}) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Same facet");
  await edit(first.page, slug);
  await edit(second.page, slug);
  await field(first.page, "Implementation").fill("Close the whole isthmus. Watch the ports.");
  await expect(second.page.getByText("Amber Heron is editing this")).toBeVisible();
  await field(second.page, "Implementation").fill("Close the isthmus. Watch the ports and the airports.");
  await second.page.getByRole("radio", { name: "Minor edit" }).check({ force: true });
  await save(first.page);

  const both = "Close the whole isthmus. Watch the ports and the airports.";
  await expect(field(second.page, "Implementation")).toHaveValue(both);
  await expect(second.page.getByText("Revision 2 by Amber Heron came in: implementation.")).toBeVisible();
  await save(second.page);
  for (const { page } of [first, second]) await expect(page.getByText(both)).toBeVisible();
  await expect(first.page.getByText("by Amber Heron (Oaxaca, Logistics) with Slate Wren")).toBeVisible();

  await first.page.goto(`/exercises/${slug}/options/1/history`);
  await expect(first.page.getByRole("listitem").filter({ hasText: "Revision 2" })).toContainText("Amber Heron");
  const last = first.page.getByRole("listitem").filter({ hasText: "Revision 3" });
  await expect(last).toContainText("Slate Wren");
  await expect(last).toContainText("Minor edit");
});

test("two people edit different facets, and neither is asked anything", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Different facets");
  await edit(first.page, slug);
  await edit(second.page, slug);
  await field(first.page, "Summary").fill("Nothing passes by land.");
  await field(second.page, "Implementation").fill("Begin with the ports.");
  await save(first.page);
  await expect(field(second.page, "Summary")).toHaveValue("Nothing passes by land.");
  await expect(field(second.page, "Implementation")).toHaveValue("Begin with the ports.");
  await save(second.page);
  for (const text of ["Nothing passes by land.", "Begin with the ports."]) {
    await expect(first.page.getByText(text)).toBeVisible();
  }
});

test("two people change the same sentence: the second sees both texts, edits both together, loses neither", async ({
  browser,
  baseURL,
}) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Same sentence");
  await edit(first.page, slug);
  await edit(second.page, slug);
  await field(second.page, "Implementation").fill("Close the isthmus by sea. Watch the ports.");
  await field(first.page, "Implementation").fill("Close the isthmus by land. Watch the ports.");
  await field(first.page, "Summary").fill("Nothing passes.");
  await save(first.page);

  const conflict = second.page.getByRole("region", { name: "Revision 2 by Amber Heron has changed the same sentence" });
  await expect(conflict).toContainText("by sea");
  await expect(conflict).toContainText("by land");
  await expect(second.page.getByRole("button", { name: "Choose above first" })).toBeDisabled();
  await expect(field(second.page, "Summary")).toHaveValue("Nothing passes.");

  await second.page.reload();
  await conflict.getByRole("button", { name: /Edit both together/ }).press("Enter");
  const text = field(second.page, "Implementation");
  await expect(text).toHaveValue(
    "Close the isthmus by sea. Watch the ports.\n\nClose the isthmus by land. Watch the ports.",
  );
  await expect(text).toBeFocused();
  await text.fill("Close the isthmus by sea and by land. Watch the ports.");
  await save(second.page);
  await expect(first.page.getByText("Close the isthmus by sea and by land.")).toBeVisible();
});

test("a suggestion is made, read as a diff, accepted and credited", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Suggestion");
  const { page } = second;
  await page.goto(`/exercises/${slug}/options/1`);
  await page.getByRole("button", { name: "Suggest an edit of implementation" }).click();
  await page.getByRole("textbox", { name: "Implementation, as you would write it" }).fill(`${base} Pay the informers.`);
  await expect(page.getByText("What it would change")).toBeVisible();
  await page.reload();
  await page.getByRole("textbox", { name: "Reason" }).fill("Nobody talks for nothing.");
  await page.getByRole("button", { name: "Suggest this edit" }).click();
  await expect(page.getByRole("button", { name: "Withdraw" })).toBeVisible();

  const implementation = facet(first.page, "implementation");
  await expect(implementation.locator("ins")).toHaveText(/Pay the informers\./);
  await implementation.getByRole("button", { name: "Accept the suggestion of Slate Wren" }).click();
  await expect(facet(page, "implementation").getByText(`${base} Pay the informers.`)).toBeVisible();
  await expect(page.getByText("with Slate Wren")).toBeVisible();
  await expect(facet(page, "implementation").getByText("1 decided suggestion")).toBeVisible();

  await page.goto(`/exercises/${slug}/options/1/history`);
  await expect(page.getByText("Suggested by Slate Wren")).toBeVisible();
  await expect(page.getByText("Nobody talks for nothing.")).toBeVisible();
});

test("two revisions are compared and one is restored, by keyboard alone", async ({ browser, baseURL }) => {
  const { slug, first } = await stage(browser, baseURL!, "Restore");
  const { page } = first;
  for (const text of ["Close the isthmus. Watch the airports.", "Close the isthmus. Watch the airfields."]) {
    await edit(page, slug);
    await field(page, "Implementation").fill(text);
    await save(page);
  }
  await page.goto(`/exercises/${slug}/options/1/history`);
  const difference = page.getByRole("status", { name: "What is different" });
  await expect(difference.locator("del")).toHaveText("airports");
  await tabTo(page, page.getByRole("button", { name: /From/ }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(difference.locator("del")).toHaveText("ports");
  await expect(difference.locator("ins")).toHaveText("airfields");
  await expect(page).toHaveURL(/from=1&to=3/);
  await page.reload();
  await expect(difference.locator("del")).toHaveText("ports");

  await tabTo(page, page.getByRole("button", { name: "Restore this revision, 1" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Why it comes back" })).toBeFocused();
  await page.keyboard.type("The ports it is.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Restores revision 1")).toBeVisible();
  await page.goto(`/exercises/${slug}/options/1`);
  await expect(page.getByText(base)).toBeVisible();
});

test("a rival begins with the text it answers, and both name each other", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Rival");
  const { page } = second;
  await page.goto(`/exercises/${slug}/options/1`);
  await page.getByRole("link", { name: "Write a rival" }).click();
  await expect(field(page, "Implementation")).toHaveValue(base);
  await expect(field(page, "Title")).toHaveValue("");
  await field(page, "Title").fill("Open the isthmus");
  await expect(page.getByText("Saved; only you can see it")).toBeVisible();
  // As one comes back to it from the list of drafts.
  await page.goto(page.url().replace(/rival=1&/, ""));
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByRole("heading", { name: "Open the isthmus", level: 1 })).toBeVisible();
  await expect(page.getByText("A rival of")).toBeVisible();
  await expect(page.getByRole("link", { name: "PO-1 Close the isthmus" })).toBeVisible();
  await expect(first.page.getByText("Its rival")).toBeVisible();
  await expect(first.page.getByRole("link", { name: "PO-2 Open the isthmus" })).toBeVisible();
});

test("what two devices wrote in one draft is all in it", async ({ browser, baseURL }) => {
  const { slug, first } = await stage(browser, baseURL!, "Two devices");
  const here = first.page;
  const context = await browser.newContext({ baseURL: baseURL!, storageState: await here.context().storageState() });
  const there = await context.newPage();
  for (const page of [here, there]) {
    await edit(page, slug);
    await expect(field(page, "Implementation")).toHaveValue(base);
  }
  await field(here, "Implementation").fill("Close the whole isthmus. Watch the ports.");
  await expect(here.getByText("Saved; only you can see it")).toBeVisible();
  await field(there, "Implementation").fill("Close the isthmus. Watch the ports by night.");
  await expect(field(there, "Implementation")).toHaveValue("Close the whole isthmus. Watch the ports by night.");
  await expect(there.getByText("Saved; only you can see it")).toBeVisible();

  await field(here, "Implementation").fill("Close the whole isthmus. Watch the ports by day.");
  const conflict = here.getByRole("region", { name: "You have written something else on another device" });
  await expect(conflict).toContainText("by night");
  await conflict.getByRole("button", { name: /Edit both together/ }).click();
  await expect(here.getByText("Saved; only you can see it")).toBeVisible();
  await there.reload();
  await expect(field(there, "Implementation")).toHaveValue(/by day[\s\S]*by night/);
});
