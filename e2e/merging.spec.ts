import { randomUUID } from "node:crypto";
import { type Browser, expect, test } from "./test";
import { narrativeTexts, optionContent } from "@/test/contents";
import { closeAll, enterAs, found, hour, invite, join, send } from "./people";

test.afterEach(closeAll);

/** An exercise in which options are proposed, and what else is said is done. */
async function begin(browser: Browser, baseURL: string, title: string, activity: "bundle" | "rate") {
  const moderator = await enterAs(browser, baseURL, "Grey Owl");
  const author = await enterAs(browser, baseURL, "Amber Heron");
  const slug = await found(moderator, title, [{ name: "Work", lengthMs: hour, permits: ["propose", activity] }]);
  await join(author, await invite(moderator, slug, "analyst"), "Amber Heron");
  await send(moderator, slug, { id: randomUUID(), type: "open-exercise" });
  return { moderator, author, slug };
}

test("an author objects to a merge, the moderator reads it and undoes it, and the board is as it was", async ({
  browser,
  baseURL,
}) => {
  const { moderator, author, slug } = await begin(browser, baseURL!, "To be merged", "bundle");
  const [narrativeId, ...ids] = [randomUUID(), randomUUID(), randomUUID()];
  await send(moderator, slug, {
    id: narrativeId,
    type: "create-narrative",
    texts: narrativeTexts({ nickname: "Towns" }),
  });
  for (const [index, id] of ids.entries()) {
    const content = { ...optionContent({ title: `Option of mine ${index + 1}` }), stakeholders: [], instruments: [] };
    await send(author, slug, { id, type: "submit-option", content });
    await send(moderator, slug, { id: randomUUID(), type: "accept-option", optionId: id });
    await send(moderator, slug, { id: randomUUID(), type: "bundle-option", optionId: id, narrativeId, index });
  }
  const [first, second] = ids;
  const reason = "The one is about jobs, the other about schools.";
  const merge = { id: randomUUID(), type: "merge-option" as const, optionId: first!, intoId: second!, note: "Twins" };
  await send(moderator, slug, merge);

  await test.step("the author says why they do not belong together", async () => {
    await author.page.goto(`/exercises/${slug}/options/1`);
    await author.page.getByRole("button", { name: "Object to the merge…" }).click();
    const dialog = author.page.getByRole("dialog", { name: "Object to the merge of PO-1" });
    await dialog.getByRole("button", { name: "Object", exact: true }).click();
    await expect(dialog.getByText("Say why.")).toBeVisible();
    await dialog.getByLabel("Reason").fill(reason);
    await dialog.getByRole("button", { name: "Object", exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(author.page.getByRole("list", { name: "Objections to the merge" })).toContainText(reason);
  });

  const { page } = moderator;
  await test.step("the moderator is told, and sees it on the board", async () => {
    await page.goto(`/exercises/${slug}/attention`);
    await expect(page.getByText("Amber Heron objects to its merge into PO-2").first()).toBeVisible();
    await page.goto(`/exercises/${slug}/board`);
    const narrative = page.getByRole("region", { name: "Towns" });
    await expect(narrative.getByRole("row")).toHaveCount(1);
    await expect(narrative.getByText("1 objection to the merge")).toBeVisible();
  });

  await test.step("undone, it stands where it stood, and the objection is gone", async () => {
    await page.goto(`/exercises/${slug}/options/1`);
    await expect(page.getByText(reason)).toBeVisible();
    await page.getByRole("button", { name: "Undo the merge" }).click();
    await expect(author.page.getByText(reason)).toBeHidden();
    await expect(author.page.getByText("Counted with")).toBeHidden();
    await page.goto(`/exercises/${slug}/board`);
    const rows = page.getByRole("region", { name: "Towns" }).getByRole("row");
    await expect(rows).toHaveText([/PO-1/, /PO-2/]);
  });
});

test("a moderator splits an option by keyboard, the author reads it, and undoing it restores the board", async ({
  browser,
  baseURL,
}) => {
  const { moderator, author, slug } = await begin(browser, baseURL!, "To be split", "bundle");
  const [narrativeId, id] = [randomUUID(), randomUUID()];
  const texts = narrativeTexts({ nickname: "Towns" });
  await send(moderator, slug, { id: narrativeId, type: "create-narrative", texts });
  const content = { ...optionContent({ title: "Schools and police" }), stakeholders: [], instruments: [] };
  await send(author, slug, { id, type: "submit-option", content });
  await send(moderator, slug, { id: randomUUID(), type: "accept-option", optionId: id });
  await send(moderator, slug, { id: randomUUID(), type: "bundle-option", optionId: id, narrativeId, index: 0 });
  const { page } = moderator;

  await test.step("each part begins with the whole text, and outlives a reload", async () => {
    await page.goto(`/exercises/${slug}/options/1`);
    await page.getByRole("link", { name: "Split…" }).focus();
    await page.keyboard.press("Enter");
    const title = page.getByLabel("Title");
    await expect(title).toHaveValue("Schools and police");
    await title.fill("Schools for the towns");
    await page.getByRole("button", { name: "Next part" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("radio", { name: "Part 2" })).toBeChecked();
    await expect(title).toBeFocused();
    await title.fill("Police for the towns");
    await page.reload();
    await expect(title).toHaveValue("Schools for the towns");
    await page.getByLabel("Why it is split").fill("Two ideas in one.");
    await page.getByRole("button", { name: "Split into 2" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Split into PO-2, PO-3")).toBeVisible();
  });

  await test.step("the author is told, and reads the parts", async () => {
    await author.page.goto(`/exercises/${slug}/attention`);
    await expect(author.page.getByText("Grey Owl split it into PO-2, PO-3").first()).toBeVisible();
    await author.page.goto(`/exercises/${slug}/options/3`);
    await expect(author.page.getByRole("heading", { name: "Police for the towns" })).toBeVisible();
    await expect(author.page.getByText("A part of")).toBeVisible();
    await expect(author.page.getByText(/Written by Amber Heron \d+ %/)).toBeVisible();
  });

  await test.step("undone, it stands where it stood, and the parts are readable only", async () => {
    const narrative = page.getByRole("region", { name: "Towns" });
    await page.goto(`/exercises/${slug}/board`);
    await expect(narrative).toBeVisible();
    await expect(narrative).not.toContainText("PO-1");
    await page.goto(`/exercises/${slug}/options/1`);
    await page.getByRole("button", { name: "Undo the split" }).click();
    await expect(page.getByRole("button", { name: "Undo the split" })).toBeHidden();
    await expect(author.page.getByText("Part of a split that was undone")).toBeVisible();
    await page.goto(`/exercises/${slug}/board`);
    await expect(narrative.getByRole("row")).toHaveText([/PO-1/]);
  });
});

test("a suggested duplicate is merged, and who rated is asked about the whole", async ({ browser, baseURL }) => {
  const { moderator, author, slug } = await begin(browser, baseURL!, "Said twice", "rate");
  const ids = [randomUUID(), randomUUID()];
  for (const [place, id] of ids.entries()) {
    const content = { ...optionContent({ title: `Invest in towns ${place + 1}` }), stakeholders: [], instruments: [] };
    await send(author, slug, { id, type: "submit-option", content });
    await send(author, slug, { id: randomUUID(), type: "rate-option", optionId: id, reason: "", abstains: true });
  }
  const { page } = moderator;
  await page.goto(`/exercises/${slug}/triage`);
  const similar = page.getByRole("region", { name: "Similar options" });
  await expect(similar).toContainText("Both speak of");
  await similar.getByRole("button", { name: "Merge into PO-2…" }).click();
  const dialog = page.getByRole("dialog", { name: "Merge PO-1 into another option" });
  await expect(dialog.getByRole("option", { name: /PO-2/ })).toHaveAttribute("aria-selected", "true");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(dialog).toBeHidden();

  await author.page.goto(`/exercises/${slug}/rate?option=2`);
  await expect(author.page.getByText("PO-1 Invest in towns 1 was merged into PO-2 after you rated it.")).toBeVisible();
  await author.page.getByRole("button", { name: "It still stands" }).click();
  await expect(author.page.getByText("Does your answer still stand?")).toBeHidden();
});
