import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "./test";
import { optionContent } from "@/test/contents";
import { advance, closeAll, enterAs, found, hour, invite, join, type Person, send, visit } from "./people";
import { tabTo } from "./writing";

test.afterEach(closeAll);

const optionCount = 33;

/** PO-1 to PO-33, accepted. */
async function proposeAll(person: Person, slug: string): Promise<void> {
  for (let n = 1; n <= optionCount; n += 1) {
    const id = randomUUID();
    const content = { ...optionContent({ title: `Measure ${n}` }), stakeholders: [], instruments: [] };
    await send(person, slug, { id, type: "submit-option", content });
    await send(person, slug, { id: randomUUID(), type: "accept-option", optionId: id });
  }
}

/** Begins a narrative from the board, by keys. */
async function begin(page: Page, nickname: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name: /New narrative|Create a narrative/ }).first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: "Nickname" }));
  await page.keyboard.type(nickname);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: nickname })).toBeVisible();
}

/** Moves the first `count` unbundled options into a narrative, by keys. */
async function bundleFirst(page: Page, count: number, nickname: string): Promise<void> {
  const unbundled = page.getByRole("region", { name: "Unbundled" });
  const { keyboard } = page;
  await tabTo(page, unbundled.getByRole("row").first());
  for (let n = 1; n <= count; n += 1) {
    await keyboard.press("Space");
    if (n < count) await keyboard.press("ArrowDown");
  }
  await expect(page.getByText(`${count} selected`, { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Move to" }));
  await keyboard.press("Enter");
  const item = page.getByRole("menuitem", { name: nickname });
  await expect(item).toBeVisible();
  await keyboard.type(nickname.slice(0, 4));
  await expect(item).toBeFocused();
  await keyboard.press("Enter");
  await expect(page.getByRole("region", { name: nickname }).getByRole("row")).toHaveCount(count);
}

test("33 options are bundled without a mouse by two moderators, ratified, published and corrected", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const one = await enterAs(browser, baseURL!, "White Stork");
  const two = await enterAs(browser, baseURL!, "Slate Wren");
  const analyst = await enterAs(browser, baseURL!, "Amber Heron");
  const slug = await found(organizer, "From options to a report", [
    { name: "Bundle", lengthMs: hour, permits: ["propose", "bundle"] },
    { name: "Ratify", lengthMs: hour, permits: ["conclude", "ratify"] },
  ]);
  const asModerator = await invite(organizer, slug, "moderator");
  await join(one, asModerator, "White Stork");
  await join(two, asModerator, "Slate Wren");
  await join(analyst, await invite(organizer, slug, "analyst"), "Amber Heron");
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  await proposeAll(organizer, slug);

  await test.step("each moderator bundles by keys, and sees what the other does", async () => {
    for (const { page } of [one, two]) {
      await page.goto(`/exercises/${slug}/board`);
      await expect(page.getByRole("region", { name: "Unbundled" }).getByRole("row")).toHaveCount(optionCount);
    }
    await begin(one.page, "Towns first");
    await bundleFirst(one.page, 17, "Towns first");
    await expect(two.page.getByRole("region", { name: "Towns first" }).getByRole("row")).toHaveCount(17);
    await expect(two.page.getByRole("region", { name: "Unbundled" }).getByRole("row")).toHaveCount(16);
    await begin(two.page, "Borders first");
    await bundleFirst(two.page, 16, "Borders first");
    await expect(one.page.getByRole("region", { name: "Borders first" }).getByRole("row")).toHaveCount(16);
  });

  await advance(organizer, slug);
  await test.step("two moderators write in one text, and neither is overwritten", async () => {
    const begun = "Towns know their thieves. Money comes late.";
    await one.page.goto(`/exercises/${slug}/narratives/1`);
    await write(one.page, begun);
    await two.page.goto(`/exercises/${slug}/narratives/1`);
    await two.page.getByRole("button", { name: "Edit abstract" }).click();
    const field = two.page.getByRole("textbox", { name: "Abstract" });
    await field.fill(`${begun} Nobody asked the borders.`);
    await write(one.page, "Towns know their thieves [[PO-1 r1]]. Money comes late.");
    await expect(field).toHaveValue(
      "Towns know their thieves [[PO-1 r1]]. Money comes late. Nobody asked the borders.",
    );
    await two.page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(one.page.getByText("Nobody asked the borders.").first()).toBeVisible();
    await expect(one.page.getByText("2 statements without a reference")).toBeVisible();
  });

  await test.step("an earlier text is found in the history and brought back, by keys", async () => {
    const { page } = two;
    const [costs, dearer] = ["Nobody has reckoned it.", "Nobody has reckoned it yet."];
    await write(page, costs, "What it costs");
    await write(page, dearer, "What it costs");
    await tabTo(page, page.getByRole("link", { name: /^\d+ versions$/ }));
    await page.keyboard.press("Enter");
    const difference = page.getByRole("status", { name: "What is different" });
    await expect(difference.locator("ins")).toHaveText(" yet");
    await tabTo(page, page.getByRole("button", { name: "Restore this version, 5" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("checkbox", { name: "What it costs" })).toBeChecked();
    await tabTo(page, page.getByRole("button", { name: "Restore version 5" }));
    await page.keyboard.press("Enter");
    await expect(page.getByText("Restores version 5")).toBeVisible();
    await expect(difference.locator("del")).toHaveText(" yet");
    // What rests on nothing is counted below.
    await page.goto(`/exercises/${slug}/narratives/1`);
    await expect(page.getByText(costs).first()).toBeVisible();
    await write(page, "", "What it costs");
  });

  await test.step("an analyst dissents, and the moderators read it at once", async () => {
    const { page } = analyst;
    await page.goto(`/exercises/${slug}/attention`);
    await expect(page.getByText("Endorse 2 narratives, or say why not")).toBeVisible();
    await page.goto(`/exercises/${slug}/narratives/1`);
    const dissent = page.getByRole("radio", { name: "Dissent" });
    await tabTo(page, page.getByRole("radio", { name: "Endorse", exact: true }));
    for (const _ of ["reservation", "dissent"]) await page.keyboard.press("ArrowRight");
    await expect(dissent).toBeChecked();
    await tabTo(page, page.getByRole("textbox", { name: "Why?" }));
    await page.keyboard.type("It trusts town halls that are bought.");
    await tabTo(page, page.getByRole("button", { name: "Dissent", exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByText("You said: Dissent")).toBeVisible();
    await expect(one.page.getByText("It trusts town halls that are bought.")).toBeVisible();
    await expect(two.page.getByText("It trusts town halls that are bought.")).toBeVisible();
  });

  await test.step("a contradiction is flagged and answered", async () => {
    const { page } = analyst;
    await page.getByRole("button", { name: "Flag a contradiction…" }).click();
    for (const [label, option] of [
      ["This option", "PO-1 Measure 1"],
      ["and this one", "PO-2 Measure 2"],
    ] as const) {
      await page.getByRole("button", { name: new RegExp(label) }).click();
      await page.getByRole("option", { name: option, exact: true }).click();
    }
    await page.getByLabel("Why can they not both be done?").fill("There is money for one.");
    await page.getByRole("button", { name: "Flag it" }).click();
    await one.page.getByRole("button", { name: "Answer…" }).click();
    await one.page.getByRole("textbox").fill("One comes after the other.");
    await one.page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.getByText("One comes after the other.")).toBeVisible();
  });

  await test.step("publishing names what no reference bears, and wants that confirmed", async () => {
    const { page } = organizer;
    await page.goto(`/exercises/${slug}/console`);
    await page.getByRole("button", { name: "Close…" }).click();
    await page.getByRole("button", { name: "Close now" }).click();
    await page.getByRole("button", { name: "Publish…" }).click();
    await expect(page.getByText("2 statements rest on no reference")).toBeVisible();
    await expect(page.getByText("Nobody asked the borders.")).toBeVisible();
    await page.getByRole("button", { name: "Publish as it is" }).click();
    await expect(page.getByText("Open to everybody since")).toBeVisible();
  });

  const reader = await visit(browser, baseURL!);
  await test.step("a reader finds dissent, answer and what a statement rests on", async () => {
    const { page } = reader;
    await page.goto(`/exercises/${slug}/report`);
    await expect(page.getByText("2 statements of this report have no reference")).toBeVisible();
    await expect(page.getByText("It trusts town halls that are bought.")).toBeVisible();
    await expect(page.getByText("One comes after the other.")).toBeVisible();
    await page.getByRole("button", { name: "Reference: PO-1, revision 1" }).click();
    await expect(page.getByRole("dialog", { name: "PO-1, revision 1" }).getByText("Measure 1")).toBeVisible();
  });

  await test.step("what is corrected later is seen to have been", async () => {
    const { page } = organizer;
    await page.goto(`/exercises/${slug}/narratives/1`);
    await page.getByRole("button", { name: "Correct abstract" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Abstract" }).fill("Some towns know their thieves.");
    await dialog.getByRole("textbox", { name: "What was wrong?" }).fill("It said too much.");
    await dialog.getByRole("button", { name: "Correct it" }).click();
    await expect(dialog).toBeHidden();
    await reader.page.reload();
    await expect(reader.page.getByText("Version 2, with 1 correction")).toBeVisible();
    await expect(reader.page.getByText("It said too much.")).toBeVisible();
    const corrected = reader.page.getByRole("paragraph").filter({ hasText: /^Some towns know their thieves\.$/ });
    await expect(corrected).toBeVisible();
  });

  await test.step("what was published first can still be read, here and without a script", async () => {
    const { page } = reader;
    await page.getByRole("link", { name: "Version 1", exact: true }).click();
    await expect(page.getByText("You are reading version 1 of 2")).toBeVisible();
    await expect(page.getByText("Towns know their thieves").first()).toBeVisible();
    await expect(page.getByText("It said too much.")).toHaveCount(0);
    await page.getByRole("link", { name: "Read the present one" }).click();
    await expect(page.getByText("Version 2, with 1 correction")).toBeVisible();
    await page.goto(`/reports/${slug}/versions/1`);
    await expect(page.getByRole("complementary", { name: "An earlier version" })).toBeVisible();
    expect((await page.goto(`/reports/${slug}/versions/7`))?.status()).toBe(404);
    await expect(page.getByText("It has 2.")).toBeVisible();
  });
});

async function write(page: Page, text: string, label = "Abstract"): Promise<void> {
  await page.getByRole("button", { name: `Edit ${label.toLowerCase()}` }).click();
  await page.getByRole("textbox", { name: label }).fill(text);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: `Edit ${label.toLowerCase()}` })).toBeVisible();
}
