import { expect, test } from "./test";
import { closeAll, enterAs, openFor, writing } from "./people";
import { onePixel } from "@/test/contents";
import { propose } from "./writing";

test.afterEach(closeAll);

test("news asks of every option whether it holds; a patch becomes a revision, and the matrix follows", async ({
  browser,
  baseURL,
}) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const author = await enterAs(browser, baseURL!, "Amber Heron");
  const critic = await enterAs(browser, baseURL!, "Slate Wren");
  const slug = await openFor(browser, [author, critic], "Shocks", writing);
  await propose(author.page, slug, "Close the isthmus");
  await propose(critic.page, slug, "Pay the harvest");
  const question = (person: typeof author, option: string) =>
    person.page.getByRole("radiogroup", { name: `What IN-1 does to ${option}` });

  await test.step("an organizer sends news that asks", async () => {
    const { page } = organizer;
    await page.goto(`/exercises/${slug}/console/injects`);
    await page.getByRole("button", { name: "New inject" }).click();
    await page.getByRole("textbox", { name: "Headline" }).fill("The rains fail");
    await page.getByText("Ask of every option whether it holds").click();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Add a picture or PDF" }).click();
    await (await chooser).setFiles({ name: "river.png", mimeType: "image/png", buffer: onePixel });
    await page.getByRole("textbox", { name: "Picture, in words" }).fill("The dry river");
    await page.getByRole("button", { name: "Plan it" }).click();
    await page.getByRole("button", { name: "Release now…" }).click();
    await page.getByRole("button", { name: "Release now", exact: true }).click();
  });

  await test.step("it is answered with one press, and on everybody's screen at once", async () => {
    for (const { page } of [author, critic]) await page.goto(`/exercises/${slug}/injects/1`);
    await expect(critic.page.getByText("You have judged 0 of 2.")).toBeVisible();
    await expect(critic.page.getByRole("img", { name: "The dry river" })).toHaveJSProperty("naturalWidth", 1);
    await question(critic, "PO-1").getByText("Bends").click();
    await question(critic, "PO-2").getByText("Breaks").click();
    await expect(critic.page.getByText("You have judged them all.")).toBeVisible();
    await expect(author.page.getByRole("listitem").filter({ hasText: "Close the isthmus" })).toContainText("1 bends");
    await question(author, "PO-2").getByText("Holds").click();
    await expect(critic.page.getByRole("listitem").filter({ hasText: "Pay the harvest" })).toContainText(
      "1 holds, 1 breaks",
    );
  });

  await test.step("a patch is suggested against it, and accepted as a revision", async () => {
    const { page } = critic;
    await page.goto(`/exercises/${slug}/options/1`);
    await page.getByRole("button", { name: "Say why, or patch it" }).click();
    await page.getByRole("textbox", { name: "Why" }).fill("Without rain nobody can pay.");
    await page.getByRole("button", { name: /What would have to change/ }).click();
    await page.getByRole("option", { name: "Summary" }).click();
    await page.getByRole("textbox", { name: "Summary, as you would write it" }).fill("Close it after the harvest.");
    await page.getByRole("button", { name: "Suggest the patch" }).click();
    await expect(page.getByText("suggests a patch")).toBeVisible();

    await author.page.goto(`/exercises/${slug}/options/1`);
    await expect(author.page.getByText("against IN-1")).toBeVisible();
    await author.page.getByRole("button", { name: "Accept" }).click();
    await expect(author.page.getByText("patched it: revision 2")).toBeVisible();
    await expect(page.getByText("patched it: revision 2")).toBeVisible();
  });

  await test.step("the matrix says how robust each option is", async () => {
    await author.page.goto(`/exercises/${slug}/injects/matrix`);
    await expect(author.page.getByRole("row", { name: /Close the isthmus.*50 %/ })).toBeVisible();
    await question(critic, "PO-1").getByText("Holds").click();
    await expect(author.page.getByRole("row", { name: /Close the isthmus.*100 %/ })).toBeVisible();
  });
});
