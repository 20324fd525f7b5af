import { expect, test } from "./test";
import { closeAll, enterAs, openFor, writing } from "./people";
import { propose } from "./writing";

test.afterEach(closeAll);

test("a member is suspended while they look, comes back to what they wrote, and the exercise is handed over", async ({
  browser,
  baseURL,
}) => {
  const origin = baseURL!;
  const [first, second] = [await enterAs(browser, origin, "Amber Heron"), await enterAs(browser, origin, "Slate Wren")];
  const slug = await openFor(browser, [first, second], "Members come and go", writing);
  const { page } = await enterAs(browser, origin, "Grey Owl");
  await propose(first.page, slug, "Close the isthmus");
  await first.page.goto(`/exercises/${slug}/options`);
  await expect(first.page.getByText("Live").first()).toBeVisible();

  const choose = async (alias: string, item: RegExp, confirm: string) => {
    await page.getByRole("button", { name: `More for ${alias}` }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await page.getByRole("dialog").getByRole("button", { name: confirm }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  };
  await page.goto(`/exercises/${slug}/console/members`);
  await expect(page.getByText("3 people")).toBeVisible();
  await choose("Amber Heron", /Suspend/, "Suspend");
  await expect(page.getByRole("row", { name: /Amber Heron.*suspended/ })).toBeVisible();
  await expect(first.page).toHaveURL(new RegExp(`/shut-out/${slug}`));
  await expect(first.page.getByText("The organizer has suspended you")).toBeVisible();
  await expect(first.page.getByText("Ask the person who invited you")).toContainText("Say that you are Amber Heron");
  await first.page.getByRole("link", { name: "Take a copy of your data" }).click();
  await expect(first.page.getByRole("button", { name: "Download your data" })).toBeInViewport();

  await second.page.goto(`/exercises/${slug}/options/1`);
  await expect(second.page.getByText("Amber Heron").first()).toBeVisible();
  await choose("Amber Heron", /Reinstate/, "Reinstate");
  await first.page.goto(`/exercises/${slug}/options`);
  await expect(first.page.getByRole("link", { name: /Close the isthmus/ }).first()).toBeVisible();

  await choose("Slate Wren", /Remove/, "Remove");
  await expect(page.getByText("2 people")).toBeVisible();
  await choose("Amber Heron", /Hand the exercise over/, "Hand over");
  await expect(page.getByRole("row", { name: /Grey Owl.*moderator/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^More for/ })).toHaveCount(0);
  await first.page.goto(`/exercises/${slug}/console/members`);
  await expect(first.page.getByRole("button", { name: "More for Grey Owl" })).toBeVisible();
});
