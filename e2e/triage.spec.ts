import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "./test";
import { optionContent } from "@/test/contents";
import { closeAll, enterAs, found, invite, join, type Person, send, writing } from "./people";

test.afterEach(closeAll);

test("two moderators work on one queue, and keep a thread healthy in the open", async ({ browser, baseURL }) => {
  test.setTimeout(240_000);
  const people = ["Grey Owl", "Slate Wren", "Amber Heron", "White Stork"].map((alias) =>
    enterAs(browser, baseURL!, alias),
  );
  const [organizer, moderator, author, reader] = (await Promise.all(people)) as [Person, Person, Person, Person];
  const slug = await found(organizer, "Kept healthy", [writing]);
  await join(moderator, await invite(organizer, slug, "moderator"), "Slate Wren");
  const code = await invite(organizer, slug, "analyst");
  await join(author, code, "Amber Heron");
  await join(reader, code, "White Stork");
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  const ids = [randomUUID(), randomUUID()];
  for (const [place, id] of ids.entries()) {
    const content = { ...optionContent({ title: `Option of mine ${place + 1}` }), stakeholders: [], instruments: [] };
    await send(author, slug, { id, type: "submit-option", content });
  }
  const triage = `/exercises/${slug}/triage`;
  const first = `/exercises/${slug}/options/1`;
  const waiting = (page: Page) => page.getByRole("list", { name: "What waits" }).getByRole("listitem");

  await test.step("the room is for staff, who see what waits", async () => {
    await author.page.goto(triage);
    await expect(author.page.getByText("The queue is for organizers and moderators")).toBeVisible();
    for (const { page } of [organizer, moderator]) {
      await page.goto(triage);
      await expect(waiting(page)).toHaveCount(2);
      await expect(page.getByRole("heading", { name: "Option of mine 1" })).toBeVisible();
      // Which the page asks for itself: from then on it hears keys.
      await expect(page.getByRole("region", { name: "Similar options" })).toBeVisible();
    }
  });

  await test.step("single letters are heard only while the focus is in the queue", async () => {
    await moderator.page.keyboard.press("j");
    await expect(moderator.page.getByText("1 of 2")).toBeVisible();
    await moderator.page.getByRole("region", { name: "The entry" }).focus();
    await moderator.page.keyboard.press("j");
    await expect(moderator.page.getByText("2 of 2")).toBeVisible();
    await moderator.page.getByRole("region", { name: "The entry" }).focus();
    await moderator.page.keyboard.press("k");
    await expect(moderator.page.getByText("1 of 2")).toBeVisible();
  });

  await test.step("a claim shows at once, can be taken over, and goes with who leaves", async () => {
    await moderator.page.keyboard.press("c");
    await expect(moderator.page.getByText("You are on this")).toBeVisible();
    await expect(organizer.page.getByText("Slate Wren is on this.")).toBeVisible();
    await organizer.page.getByRole("button", { name: "Take over" }).click();
    await expect(moderator.page.getByText("Grey Owl is on this.")).toBeVisible();
    await moderator.page.keyboard.press("c");
    await expect(moderator.page.getByText("Grey Owl is on this.")).toBeVisible();
    await organizer.page.goto(`/exercises/${slug}`);
    await expect(moderator.page.getByText("Nobody is on this.")).toBeVisible();
  });

  await test.step("changes are asked for, made, and bring the option back", async () => {
    await moderator.page.keyboard.press("r");
    const dialog = moderator.page.getByRole("dialog", { name: "Ask for changes to PO-1" });
    await dialog.getByLabel("What is to change").fill("Say who pays for it.");
    await dialog.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(waiting(moderator.page)).toHaveCount(1);
    await expect(moderator.page.getByRole("heading", { name: "Option of mine 2" })).toBeFocused();
    await expect(moderator.page.getByText("Decided. Next: PO-2, Option of mine 2. 1 left.")).toBeAttached();
    await author.page.goto(first);
    await expect(author.page.getByText("Changes asked for")).toBeVisible();
    await expect(author.page.getByText("Say who pays for it.")).toBeVisible();
    await reader.page.goto(first);
    await expect(reader.page.getByText("Say who pays for it.")).toBeVisible();
    await expect(reader.page.getByText("Changes asked for")).toBeHidden();
    const changes = { facets: { implementation: "The state pays for it." } };
    const revise = { id: randomUUID(), type: "revise-option" as const, optionId: ids[0]!, baseRevision: 1, changes };
    await send(author, slug, { ...revise, note: "" });
    await expect(waiting(moderator.page)).toHaveCount(2);
    await expect(waiting(moderator.page).first()).toContainText("Revised since you asked");
    await waiting(moderator.page).first().click();
    await expect(moderator.page.getByText("The state pays for it.")).toBeVisible();
    const asked = moderator.page.getByRole("link", { name: "Read what was asked" });
    await expect(asked).toHaveAttribute("href", new RegExp(`^${first}#comment-`));
    await moderator.page.keyboard.press("a");
    await expect(waiting(moderator.page)).toHaveCount(1);
    await expect(author.page.getByText("Your revision is with the moderators.")).toBeHidden();
  });

  const thread = (page: Page) => page.getByRole("region", { name: "The argument" });
  const rude = "Only a fool would pay for this.";
  await test.step("a flag leads staff to hide a comment: others read that it is hidden, its author reads it on", async () => {
    const subject = { kind: "option" as const, id: ids[0]!, facet: null };
    const posted = { id: randomUUID(), type: "post-comment" as const, subject, parentId: null, kind: null, body: rude };
    await send(author, slug, posted);
    const comment = thread(reader.page).getByRole("article").filter({ hasText: rude });
    await comment.getByRole("button", { name: "More" }).click();
    await reader.page.getByRole("menuitem", { name: "Flag…" }).click();
    const dialog = reader.page.getByRole("dialog", { name: "Flag this comment" });
    await dialog.getByRole("button", { name: /What is out of place/ }).click();
    await reader.page.getByRole("option", { name: "A personal attack" }).click();
    await dialog.getByRole("button", { name: "Flag", exact: true }).click();
    await expect(dialog).toBeHidden();

    await expect(waiting(moderator.page)).toHaveCount(2);
    await waiting(moderator.page).filter({ hasText: "Flag" }).click();
    await expect(moderator.page.getByText(rude)).toBeVisible();
    await moderator.page.getByRole("button", { name: "Hide the comment…" }).click();
    const hiding = moderator.page.getByRole("dialog", { name: "Hide the comment" });
    await hiding.getByLabel("Reason").fill("It attacks members.");
    await hiding.getByRole("button", { name: "Hide", exact: true }).click();

    await expect(thread(reader.page).getByText("Hidden by the moderators.")).toBeVisible();
    await expect(reader.page.getByText(rude)).toBeHidden();
    await expect(thread(author.page).getByText("Only its author and the moderators read it.")).toBeVisible();
    await expect(author.page.getByText(rude)).toBeVisible();
    await reader.page.reload();
    await expect(thread(reader.page).getByText("It attacks members.")).toBeVisible();
    await expect(reader.page.getByText(rude)).toBeHidden();
  });

  await test.step("restored, everybody reads it again", async () => {
    await moderator.page.goto(first);
    const comment = thread(moderator.page).getByRole("article").filter({ hasText: rude });
    await comment.getByRole("button", { name: "More" }).click();
    await moderator.page.getByRole("menuitem", { name: "Restore" }).click();
    await expect(reader.page.getByText(rude)).toBeVisible();
  });

  await test.step("a locked thread says why, and keeps what was typed", async () => {
    const field = reader.page.getByRole("textbox", { name: "Your comment" });
    await field.fill("One more thing");
    await moderator.page.getByRole("button", { name: "Lock…" }).click();
    const dialog = moderator.page.getByRole("dialog", { name: "Lock this thread" });
    await dialog.getByLabel("Reason").fill("Everything has been said.");
    await dialog.getByRole("button", { name: "Lock", exact: true }).click();
    await expect(reader.page.getByText("Everything has been said.")).toBeVisible();
    await expect(field).toHaveValue("One more thing");
    await expect(reader.page.getByRole("button", { name: "Post", exact: true })).toBeDisabled();
    await moderator.page.getByRole("button", { name: "Unlock" }).click();
    await expect(reader.page.getByText("Everything has been said.")).toBeHidden();
  });

  await test.step("slow mode counts down, and sends what was posted too soon as soon as it may", async () => {
    await send(moderator, slug, {
      ...{ id: randomUUID(), type: "set-slow-mode", seconds: 8 },
      subject: { kind: "option", id: ids[0]! },
    });
    await expect(reader.page.getByText("Slow mode: one comment in 8 seconds.")).toBeVisible();
    await reader.page.getByRole("button", { name: "Post", exact: true }).click();
    await expect(thread(author.page).getByText("One more thing")).toBeVisible();
    await expect(reader.page.getByText(/Your next goes out in/)).toBeVisible();
    await reader.page.getByRole("textbox", { name: "Your comment" }).fill("And another");
    await reader.page.getByRole("button", { name: "Post", exact: true }).click();
    await expect(reader.page.getByText(/Slow mode: it goes by itself in/)).toBeVisible();
    await expect(thread(author.page).getByText("And another")).toBeVisible({ timeout: 20_000 });
  });

  await test.step("all of it stands in the log of moderation, but not the flag, and not the words", async () => {
    await reader.page.goto(`/exercises/${slug}/moderation`);
    const acts = reader.page.getByRole("list", { name: "What was done" }).getByRole("listitem");
    await expect(acts).toHaveText([
      /set slow mode in the thread of PO-1/,
      /unlocked the thread of PO-1/,
      /locked the thread of PO-1/,
      /restored a comment by Amber Heron on PO-1/,
      /hid a comment by Amber Heron on PO-1.*It attacks members\./,
      /asked for changes to PO-1/,
    ]);
    await expect(reader.page.getByText(rude)).toBeHidden();
    await reader.page.getByRole("link", { name: "Comments", exact: true }).click();
    await expect(acts).toHaveCount(2);
  });

  await test.step("a flag on an option is settled by what is done with the option", async () => {
    const subject = { kind: "option" as const, id: ids[1]!, facet: null };
    const flag = { subject, commentId: null, reason: "off-topic" as const, text: "Not about this region." };
    await send(reader, slug, { id: randomUUID(), type: "raise-flag", ...flag });
    const { page } = organizer;
    await page.goto(triage);
    await waiting(page).filter({ hasText: "Flag" }).click();
    await expect(page.getByText("Not about this region.")).toBeVisible();
    await page.getByRole("button", { name: "Decline…" }).click();
    const declining = page.getByRole("dialog", { name: "Decline PO-2" });
    await declining.getByRole("textbox").fill("It is about another region.");
    await declining.getByRole("button", { name: "Decline", exact: true }).click();
    const settling = page.getByRole("dialog", { name: "It is dealt with" });
    await settling.getByRole("button", { name: "Settle the flag" }).click();
    await expect(waiting(page).filter({ hasText: "Flag" })).toHaveCount(0);
  });
});
