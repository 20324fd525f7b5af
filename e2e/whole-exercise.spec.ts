import { expect, test } from "./test";
import { closeAll, enterAs, found, hour, invite, join, visit } from "./people";
import { comment, propose } from "./writing";

test.afterEach(closeAll);

test("four people go from opening an exercise to its published report", async ({ browser, baseURL }) => {
  const origin = baseURL!;
  const organizer = await enterAs(browser, origin, "Grey Owl");
  const moderator = await enterAs(browser, origin, "White Stork");
  const analyst = await enterAs(browser, origin, "Amber Heron");
  const guest = await visit(browser, origin);

  const slug = await found(organizer, "The whole way", [
    { name: "Propose", lengthMs: hour, permits: ["propose", "revise", "comment"] },
    { name: "Bundle", lengthMs: hour, permits: ["bundle", "comment"] },
    { name: "Conclude", lengthMs: hour, permits: ["bundle", "conclude", "comment"] },
  ]);
  await join(moderator, await invite(organizer, slug, "moderator"), "White Stork");
  await join(analyst, await invite(organizer, slug, "analyst"), "Amber Heron");
  const guestCode = await invite(organizer, slug, "analyst", true);

  await test.step("a guest joins by link, with a name and an alias", async () => {
    await guest.page.goto(`/join/${guestCode}`);
    await guest.page.getByLabel(/^Name|Your name/).fill("太郎 山田");
    await guest.page.getByLabel(/^Alias|Your alias/).fill("سلوى العقاب");
    await guest.page.getByRole("button", { name: /join/i }).click();
    await expect(guest.page).toHaveURL(new RegExp(`/exercises/${slug}`));
  });

  await test.step("the organizer opens it, and everybody sees the first round begin", async () => {
    await analyst.page.goto(`/exercises/${slug}`);
    await organizer.page.goto(`/exercises/${slug}/console`);
    await organizer.page.getByRole("button", { name: "Open…" }).click();
    await organizer.page.getByRole("button", { name: "Open now" }).click();
    await expect(analyst.page.getByText(/Round 1 of 3/).first()).toBeVisible();
    await expect(guest.page.getByText(/Round 1 of 3/).first()).toBeVisible();
  });

  await test.step("an option appears in the list of the others", async () => {
    await guest.page.goto(`/exercises/${slug}/options`);
    await propose(analyst.page, slug, "Close the isthmus");
    await expect(guest.page.getByRole("link", { name: /Close the isthmus/ }).first()).toBeVisible();
    await propose(guest.page, slug, "Seize the profits");
    await guest.page.goto(`/exercises/${slug}/options/1`);
  });

  await test.step("they argue, each seeing what the other writes", async () => {
    await analyst.page.goto(`/exercises/${slug}/options/1`);
    await comment(guest.page, "Containers at the ports never touch the isthmus.");
    await expect(analyst.page.getByText("Containers at the ports never touch the isthmus.")).toBeVisible();
    const article = analyst.page.getByRole("article").filter({ hasText: "Containers at the ports" });
    await article
      .getByRole("button", { name: /Reply|Answer/ })
      .first()
      .click();
    await analyst.page.getByLabel("Your answer").fill("Then revision 2 adds the ports.");
    await analyst.page.getByRole("button", { name: "Post", exact: true }).click();
    await expect(guest.page.getByText("Then revision 2 adds the ports.")).toBeVisible();
  });

  await test.step("the author revises, and the history shows both versions", async () => {
    await analyst.page.goto(`/exercises/${slug}/options/1/edit`);
    await analyst.page.getByLabel("Implementation").fill("Begin on Monday, with the ports as well.");
    await analyst.page.getByLabel("What you changed, and why").fill("The ports, as the thread asked.");
    await analyst.page.getByRole("button", { name: "Save revision" }).click();
    await expect(guest.page.getByText("Begin on Monday, with the ports as well.")).toBeVisible();
    await guest.page.goto(`/exercises/${slug}/options/1/history`);
    await expect(guest.page.getByText("The ports, as the thread asked.")).toBeVisible();
  });

  await test.step("a moderator accepts both", async () => {
    for (const number of [1, 2]) {
      await moderator.page.goto(`/exercises/${slug}/options/${number}`);
      await moderator.page.getByRole("button", { name: "Accept", exact: true }).click();
      await expect(moderator.page.getByRole("button", { name: "Accept", exact: true })).toBeHidden();
    }
  });

  await test.step("the next round opens; options are bundled by menu and by keyboard, live for everybody", async () => {
    await organizer.page.getByRole("link", { name: "Rounds" }).first().click();
    // The desk that one comes from has the same button.
    await expect(organizer.page.getByRole("heading", { name: "Rounds", level: 1 })).toBeVisible();
    await organizer.page.getByRole("button", { name: "Advance to Bundle…" }).click();
    await organizer.page.getByRole("button", { name: "End now" }).click();
    await analyst.page.goto(`/exercises/${slug}/board`);
    await moderator.page.goto(`/exercises/${slug}/board`);
    await moderator.page
      .getByRole("button", { name: /New narrative|Create a narrative/ })
      .first()
      .click();
    await moderator.page.getByLabel("Nickname").fill("Sharper Knives");
    await moderator.page.getByRole("button", { name: "Create", exact: true }).click();
    const column = analyst.page.getByRole("region", { name: /Sharper Knives/ });
    await expect(column).toBeVisible();

    await moderator.page.getByRole("button", { name: "Move PO-1 and more" }).click();
    await moderator.page.getByRole("menuitem", { name: "Sharper Knives" }).click();
    await expect(column.getByText("Close the isthmus")).toBeVisible();

    await moderator.page.getByRole("button", { name: /Drag.*PO-2/ }).focus();
    await moderator.page.keyboard.press("Enter");
    const target = moderator.page.getByRole("region", { name: /Sharper Knives/ });
    for (let tabs = 0; tabs < 12 && !(await target.locator(":focus").count()); tabs += 1)
      await moderator.page.keyboard.press("Tab");
    await moderator.page.keyboard.press("Enter");
    await expect(column.getByText("Seize the profits")).toBeVisible();
  });

  await test.step("narrative and takeaway are written, and read by the others as they are saved", async () => {
    await organizer.page.getByRole("button", { name: "Advance to Conclude…" }).click();
    await organizer.page.getByRole("button", { name: "End now" }).click();
    await guest.page.goto(`/exercises/${slug}/narratives/1`);
    await moderator.page.goto(`/exercises/${slug}/narratives/1`);
    await moderator.page.getByRole("button", { name: "Edit abstract" }).click();
    await moderator.page.getByRole("textbox", { name: "Abstract" }).fill("First hold the narrow land, then the money.");
    await moderator.page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(guest.page.getByText("First hold the narrow land, then the money.")).toBeVisible();
    await moderator.page.goto(`/exercises/${slug}/narratives`);
    await moderator.page.getByRole("button", { name: "Add a takeaway" }).click();
    await moderator.page.getByRole("textbox", { name: "Statement" }).fill("No single hammer will do.");
    await moderator.page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(moderator.page.getByRole("paragraph").filter({ hasText: "No single hammer will do." })).toBeVisible();
  });

  await test.step("it is closed and published, and anybody reads the report", async () => {
    await organizer.page.goto(`/exercises/${slug}/console`);
    await organizer.page.getByRole("button", { name: "Close…" }).click();
    await organizer.page.getByRole("button", { name: "Close now" }).click();
    await organizer.page.getByRole("button", { name: "Publish…" }).click();
    await organizer.page.getByRole("button", { name: "Publish as it is" }).click();
    await expect(guest.page.getByText(/Published/).first()).toBeVisible();

    const reader = await visit(browser, origin);
    for (const { page } of [organizer, moderator, analyst, guest, reader]) {
      await page.goto(`/exercises/${slug}/report`);
      for (const text of ["Sharper Knives", "No single hammer will do.", "Close the isthmus", "Seize the profits"]) {
        await expect(page.getByText(text).first()).toBeVisible();
      }
    }
  });
});
