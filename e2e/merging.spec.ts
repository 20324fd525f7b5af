import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { narrativeTexts, optionContent } from "@/test/contents";
import { closeAll, enterAs, found, hour, invite, join, send } from "./people";

test.afterEach(closeAll);

test("an author objects to a merge, the moderator reads it and undoes it, and the board is as it was", async ({
  browser,
  baseURL,
}) => {
  const moderator = await enterAs(browser, baseURL!, "Grey Owl");
  const author = await enterAs(browser, baseURL!, "Amber Heron");
  const permits = ["propose" as const, "bundle" as const];
  const slug = await found(moderator, "To be merged", [{ name: "Bundle", lengthMs: hour, permits }]);
  await join(author, await invite(moderator, slug, "analyst"), "Amber Heron");
  await send(moderator, slug, { id: randomUUID(), type: "open-exercise" });
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
