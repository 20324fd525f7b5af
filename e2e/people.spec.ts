import { expect, type Page, test } from "./test";
import { closeAll, enterAs, openFor, signIn, writing } from "./people";
import { comment, propose, writeOption } from "./writing";

test.afterEach(closeAll);

test("one click on the landing page enters the demonstration", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("radio", { name: "Moderator" }).check({ force: true });
  await page.getByRole("button", { name: /Enter as/ }).click();
  await expect(page).toHaveURL(/\/exercises\/open-floor/);
  await expect(page.getByRole("link", { name: "Console" }).first()).toBeVisible();
});

test("an address signs in by the link in the mail, once", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel(/mail/i).fill("Ana.Novak@example.org");
  await page.getByRole("button", { name: /link/i }).click();
  await expect(page.getByText("on its way to ana.novak@example.org.")).toBeVisible();
  expect(page.url()).not.toContain("novak");
  await page.getByRole("link", { name: /mailbox/i }).click();
  const mail = page
    .getByRole("article")
    .filter({ hasText: /ana\.novak@example\.org/i })
    .or(page.getByRole("listitem").filter({ hasText: /ana\.novak@example\.org/i }));
  const address = (await mail.first().getByRole("link").first().getAttribute("href"))!;
  await page.goto(address);
  await page.goto("/account");
  await expect(page.getByText(/ana\.novak@example\.org/i).first()).toBeVisible();

  await page.context().clearCookies();
  await page.goto(address);
  await expect(page).toHaveURL(/sign-in/);
});

test("a slip in an address is mended on the way back, which leads on to where one was going", async ({ page }) => {
  await page.goto("/sign-in?next=/archives");
  await page.getByLabel("E-mail address").fill("eva.nowk@example.org");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("on its way to eva.nowk@example.org.")).toBeVisible();
  await page.getByRole("link", { name: "Correct it" }).click();
  await expect(page.getByLabel("E-mail address")).toHaveValue("eva.nowk@example.org");
  await page.getByLabel("E-mail address").fill("eva.nowak@example.org");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText("on its way to eva.nowak@example.org.")).toBeVisible();
  expect(await page.evaluate(() => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
    "{}",
  );

  await page.goto("/mailbox");
  const mail = page.getByRole("article").filter({ hasText: "eva.nowak@example.org" });
  await page.goto((await mail.first().getByRole("link").first().getAttribute("href"))!);
  await expect(page).toHaveURL(/\/archives$/);
  await page.goto("/sign-in/check-mail");
  await expect(page.getByText("on its way to you.")).toBeVisible();
});

test("who signs out is out in every tab, and going back shows nothing of the room", async ({ browser, baseURL }) => {
  const first = await enterAs(browser, baseURL!, "Amber Heron");
  const second = await enterAs(browser, baseURL!, "Slate Wren");
  const slug = await openFor(browser, [first, second], "One browser, two tabs", writing);
  const { page } = first;
  const other = await page.context().newPage();
  await propose(page, slug, "Close the isthmus");
  const card = (of: Page) => of.getByRole("link", { name: /Close the isthmus/ }).first();
  const socket = other.waitForEvent("websocket", (opened) => opened.url().includes("socket.io"));
  for (const tab of [page, other]) {
    await tab.goto(`/exercises/${slug}/options`);
    await expect(card(tab)).toBeVisible();
  }
  await expect(other.getByText("Live").first()).toBeVisible();
  const closed = (await socket).waitForEvent("close");

  await page.getByRole("button", { name: "You are Amber Heron" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(`${baseURL}/`);
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await closed;
  await page.goBack();
  for (const tab of [other, page]) {
    await expect(tab.getByRole("heading", { name: "This exercise is not open to you" })).toBeVisible();
    await expect(card(tab)).toBeHidden();
  }

  await signIn(first, "Amber Heron");
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL(/sign-in/);
});

test("the account page leads to each of its parts by the keyboard", async ({ browser, baseURL }) => {
  const { page } = await enterAs(browser, baseURL!, "Amber Heron");
  await page.goto("/account");
  const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
  const titles = await links.allTextContents();
  expect(titles).toEqual(await page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents());
  for (const title of titles) {
    await links.filter({ hasText: title }).press("Enter");
    await expect(page.getByRole("heading", { name: title, level: 2 })).toBeInViewport();
  }
});

test("a token is shown once, works, and ends when it is revoked", async ({ browser, baseURL }) => {
  const { page } = await enterAs(browser, baseURL!, "Amber Heron");
  await page.goto("/account");
  await page.getByLabel("What is the new token for?").fill("My program");
  await page.getByRole("button", { name: "Create token" }).click();
  const token = (await page.getByText(/^sandtable_[\w-]{43}$/).textContent())!;

  const asProgram = () =>
    fetch(`${baseURL}/api/v1/exercises/open-floor?threads=none`, { headers: { authorization: `Bearer ${token}` } });
  expect((await asProgram()).status).toBe(200);
  await page.reload();
  await expect(page.getByText(token)).toBeHidden();
  await page.getByRole("button", { name: "Revoke My program" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /revoke/i })
    .click();
  await expect(page.getByRole("listitem").filter({ hasText: "My program" })).toBeHidden();
  expect((await asProgram()).status).not.toBe(200);
});

test("an exercise is made from the Mexico template in the browser", async ({ browser, baseURL }) => {
  const { page } = await enterAs(browser, baseURL!, "Grey Owl");
  await page.goto("/exercises/new");
  await page.getByLabel("Title").fill("A rehearsal");
  await page.getByRole("button", { name: /create/i }).click();
  await expect(page).toHaveURL(/\/exercises\/a-rehearsal-\w+\/console/);
  await expect(page.getByRole("button", { name: "Open…" })).toBeVisible();
});

test("what one member has written does not go out under the name of another who signs in there", async ({
  browser,
  baseURL,
}) => {
  const first = await enterAs(browser, baseURL!, "Amber Heron");
  const second = await enterAs(browser, baseURL!, "Slate Wren");
  const slug = await openFor(browser, [first, second], "One browser", writing);
  await propose(second.page, slug, "Close the isthmus");
  const thread = await first.page.context().newPage();
  await thread.goto(`/exercises/${slug}/options/1`);
  await first.page.goto(`/exercises/${slug}/options/new`);
  await writeOption(first.page, "Open the ports");
  await expect(first.page.getByText("Saved; only you can see it")).toBeVisible();

  const commands = "**/api/v1/exercises/*/commands";
  await thread.route(commands, (sent) => sent.abort());
  await comment(thread, "Who pays?");
  await first.page.getByLabel("Summary").fill("Amber goes on.");
  const asSlate = thread.waitForEvent("load");
  await signIn(first, "Slate Wren");
  await asSlate;
  await thread.unroute(commands);
  await expect(thread.getByText("Slate Wren").first()).toBeVisible();
  await expect(thread.getByText("Who pays?")).toBeHidden();
  await expect(first.page.getByLabel("Title")).toHaveValue("");
  await first.page.goto(`/exercises/${slug}/options`);
  await expect(first.page.getByText("Open the ports")).toBeHidden();

  const asAmber = thread.waitForEvent("load");
  await signIn(first, "Amber Heron");
  await asAmber;
  await thread.goto(`/exercises/${slug}/options/1`);
  await expect(thread.getByRole("article").filter({ hasText: "Who pays?" })).toContainText("Amber Heron");
  await thread.goto(`/exercises/${slug}/options`);
  await thread.getByRole("link", { name: "Go on writing" }).click();
  await expect(thread.getByLabel("Summary")).toHaveValue("Amber goes on.");
});
