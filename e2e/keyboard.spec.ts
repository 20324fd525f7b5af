import { expect, test } from "./test";
import { closeAll, enterAs, openFor, writing } from "./people";
import { tabTo } from "./writing";

test.afterEach(closeAll);

test("without a mouse: an option is begun, written, placed, and submitted", async ({ browser, baseURL }) => {
  const first = await enterAs(browser, baseURL!, "Amber Heron");
  const second = await enterAs(browser, baseURL!, "Slate Wren");
  const slug = await openFor(browser, [first, second], "No mouse", writing);
  const { page } = first;
  const { keyboard } = page;
  await second.page.goto(`/exercises/${slug}/options`);
  await page.goto(`/exercises/${slug}/options`);
  await tabTo(page, page.getByRole("link", { name: "Propose an option" }).first());
  await keyboard.press("Enter");

  const texts = {
    Title: "Close the isthmus",
    Summary: "One line of posts from coast to coast.",
    "Intended outcome": "Fewer crossings within two years.",
    Implementation: "Begin on Monday, with what is there.",
  };
  for (const [name, text] of Object.entries(texts)) {
    await tabTo(page, page.getByRole("textbox", { name }));
    await keyboard.type(text);
  }
  const place = page.getByRole("slider", { name: /Place on the map/ });
  await tabTo(page, place);
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowUp"]) await keyboard.press(key);
  await tabTo(page, page.getByRole("button", { name: "Submit" }));
  await keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: texts.Title, level: 1 })).toBeVisible();
  await expect(page.getByText(texts.Implementation)).toBeVisible();
  await expect(second.page.getByRole("link", { name: texts.Title })).toBeVisible();
});
