import { type Browser, expect, type Page, test } from "./test";
import { closeAll, enterAs, found, type Person, visit, writing } from "./people";

test.afterEach(closeAll);

/** The latest mail to an address, in the mailbox: its one link. */
async function linkIn(page: Page, address: string, subject: RegExp): Promise<string> {
  const mail = page.getByRole("article").filter({ hasText: address }).filter({ hasText: subject });
  await expect(async () => {
    await page.goto("/mailbox");
    await expect(mail.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  return (await mail.first().getByRole("link").first().getAttribute("href"))!;
}

test("a pasted list becomes mails, and a mail a member, whom the desk then shows as joined", async ({
  browser,
  baseURL,
}) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const slug = await found(organizer, "Invited by mail", [writing]);
  const { page } = organizer;
  const list =
    "E-mail;Name;Region;Role\nzoe@example.org;Zoë Lindqvist;Uppsala;\nnobody@;;;\nyan@example.org;;;observer";

  await test.step("the list is understood before anything is sent", async () => {
    await page.goto(`/exercises/${slug}/console/invites`);
    await page.getByRole("textbox", { name: "People" }).fill(list);
    await expect(page.getByText('"nobody@" is not an e-mail address.')).toBeVisible();
    await page.getByRole("button", { name: "Invite 2" }).click();
    await expect(page.getByText("2 invitations are on the way. 1 row is left above, to be corrected.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "People" })).toHaveValue("E-mail,Name,Region,Role\nnobody@,,,");
    await expect(page.getByRole("row", { name: /zoe@example\.org.*mail sent/ })).toBeVisible();
  });

  await test.step("the same list sends nothing more, and what was typed outlives another tab", async () => {
    await page.getByRole("textbox", { name: "People" }).fill(list);
    await page.getByRole("tab", { name: "Links" }).click();
    await page.getByRole("tab", { name: "People" }).click();
    await expect(page.getByText("2 are here already")).toBeVisible();
    await expect(page.getByRole("button", { name: "Invite", exact: true })).toBeDisabled();
  });

  const guest = await visit(browser, baseURL!);
  await test.step("the link in the mail asks for a sign-in, and begins the form with what is known", async () => {
    const link = await linkIn(guest.page, "zoe@example.org", /You are invited/);
    await guest.page.goto(link);
    await guest.page.getByRole("link", { name: "Sign in to join" }).click();
    await guest.page.getByLabel("E-mail address").fill("zoe@example.org");
    await guest.page.getByRole("button", { name: /link/i }).click();
    await expect(guest.page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
    await guest.page.goto(await linkIn(guest.page, "zoe@example.org", /Sign in to Sandtable/));
    await expect(guest.page.getByLabel("Region")).toHaveValue("Uppsala");
    await guest.page.getByRole("button", { name: "Join the exercise" }).click();
    await expect(guest.page).toHaveURL(new RegExp(`/exercises/${slug}`));
  });

  await expect(page.getByRole("row", { name: /zoe@example\.org.*has joined/ })).toBeVisible();
  await page.getByRole("textbox", { name: "Find" }).fill("yan@");
  await expect(page.getByRole("row", { name: /zoe@example\.org/ })).toBeHidden();
  await page.getByRole("button", { name: "Withdraw the invitation of yan@example.org" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByRole("row", { name: /yan@example\.org.*withdrawn/ })).toBeVisible();
});

async function joinByCode(browser: Browser, origin: string, code: string, name: string): Promise<Person> {
  const person = await visit(browser, origin);
  await person.page.goto("/join");
  await person.page.getByLabel("Access code").fill(code.toLowerCase().replace("-", " "));
  await person.page.getByRole("button", { name: "Go on" }).click();
  await person.page.getByLabel("Your name").fill(name);
  await person.page.getByRole("button", { name: "Join the exercise" }).click();
  return person;
}

test("people in a room join by codes; who comes when it is full waits, and gets in when there is a place", async ({
  browser,
  baseURL,
}) => {
  const origin = baseURL!;
  const organizer = await enterAs(browser, origin, "Grey Owl");
  const slug = await found(organizer, "A room without mail", [writing]);
  const { page } = organizer;
  await page.goto(`/exercises/${slug}/console/invites`);
  // A tab that is clicked before the page has come to life stays as it was.
  await expect(async () => {
    await page.getByRole("tab", { name: "Codes" }).click();
    await expect(page.getByRole("tab", { name: "Codes" })).toHaveAttribute("aria-selected", "true", { timeout: 500 });
  }).toPass();
  await page.getByLabel("How many", { exact: true }).fill("3");
  await page.getByRole("button", { name: "Make the codes" }).click();
  const sheet = page.getByRole("region", { name: "The new codes" });
  await expect(sheet.getByText("3 codes are ready")).toBeVisible();
  const codes = (await sheet.getByRole("listitem").allInnerTexts()).map((text) => text.slice(0, 9));

  await page.getByRole("tab", { name: /Places/ }).click();
  await page.getByLabel("How many it takes").fill("1");
  await page.getByRole("button", { name: "Set" }).click();
  await expect(page.getByText("0 of 1 place taken")).toBeVisible();

  const first = await joinByCode(browser, origin, codes[0]!, "First of three");
  await expect(first.page).toHaveURL(new RegExp(`/exercises/${slug}`));
  const second = await joinByCode(browser, origin, codes[1]!, "Second of three");
  await expect(second.page.getByText("Your place in the queue")).toBeVisible();
  const third = await joinByCode(browser, origin, codes[2]!, "Third of three");
  await expect(third.page.getByText("2 people are waiting.")).toBeVisible();
  await third.page.goto(`/exercises/${slug}/options`);
  await expect(third.page).toHaveURL(new RegExp(`/waiting/${slug}`));

  const waiting = page.getByRole("row").filter({ hasText: /of three/ });
  await expect(waiting).toHaveCount(2);
  await waiting
    .filter({ hasText: "Third" })
    .getByRole("button", { name: /^Let .* in$/ })
    .click();
  await expect(third.page).toHaveURL(new RegExp(`/exercises/${slug}`));
  await expect(second.page.getByText("Nobody else is waiting.")).toBeVisible();
  await page.getByLabel("How many it takes").fill("3");
  await page.getByRole("button", { name: "Set" }).click();
  await expect(second.page).toHaveURL(new RegExp(`/exercises/${slug}`));
  await expect(page.getByText("Nobody is waiting")).toBeVisible();

  await page.getByRole("tab", { name: "Codes" }).click();
  await expect(sheet.getByText("3 codes are ready")).toBeVisible();
  await expect(page.getByRole("row", { name: /3 of 3/ })).toBeVisible();
});
