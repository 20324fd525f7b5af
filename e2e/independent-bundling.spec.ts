import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "./test";
import { optionContent } from "@/test/contents";
import { closeAll, enterAs, found, hour, invite, join, type Person, send } from "./people";
import { tabTo } from "./writing";

test.afterEach(closeAll);

const titles = ["Vet the police", "Train the police", "Patrol the coast", "Watch the coast"];

async function proposeAndAccept(person: Person, slug: string): Promise<void> {
  for (const title of titles) {
    const id = randomUUID();
    const content = { ...optionContent({ title }), stakeholders: [], instruments: [] };
    await send(person, slug, { id, type: "submit-option", content });
    await send(person, slug, { id: randomUUID(), type: "accept-option", optionId: id });
  }
}

const column = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Makes a group with the mouse, and puts options into it by their menus. */
async function group(page: Page, name: string, held: string[]): Promise<void> {
  await page.getByRole("button", { name: "New group" }).click();
  await page.getByLabel("Nickname").fill(name);
  await page.getByRole("button", { name: "Create" }).click();
  for (const title of held) {
    await page
      .getByRole("row", { name: title })
      .getByRole("button", { name: /Move PO/ })
      .click();
    await page.getByRole("menuitem", { name }).click();
    await expect(column(page, name).getByText(title)).toBeVisible();
  }
}

/** The same without a mouse. */
async function groupByKeyboard(page: Page, name: string, held: string[]): Promise<void> {
  const { keyboard } = page;
  await tabTo(page, page.getByRole("button", { name: "New group" }));
  await keyboard.press("Enter");
  await expect(page.getByLabel("Nickname")).toBeFocused();
  await keyboard.type(name);
  await keyboard.press("Enter");
  await expect(column(page, name)).toBeVisible();
  for (const title of held) {
    await tabTo(page, page.getByRole("row", { name: title }).getByRole("button", { name: /Move PO/ }));
    await keyboard.press("Enter");
    const item = page.getByRole("menuitem", { name });
    await expect(item).toBeVisible();
    for (let presses = 0; presses < 9; presses += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await keyboard.press("ArrowDown");
    }
    await keyboard.press("Enter");
    await expect(column(page, name).getByText(title)).toBeVisible();
  }
}

test("two moderators bundle blind, one without a mouse; what they made is revealed, compared and applied", async ({
  browser,
  baseURL,
}) => {
  const first = await enterAs(browser, baseURL!, "Grey Owl");
  const second = await enterAs(browser, baseURL!, "Amber Heron");
  const analyst = await enterAs(browser, baseURL!, "Slate Wren");
  const slug = await found(first, "To be bundled alone", [
    { name: "Bundle", lengthMs: hour, permits: ["propose", "bundle"] },
  ]);
  await join(second, await invite(first, slug, "moderator"), "Amber Heron");
  await join(analyst, await invite(first, slug, "analyst"), "Slate Wren");
  await send(first, slug, { id: randomUUID(), type: "open-exercise" });
  await proposeAndAccept(first, slug);
  const [one, two] = [first.page, second.page];

  await test.step("an organizer opens it, and the other moderator finds it on the board", async () => {
    await two.goto(`/exercises/${slug}/board`);
    await one.goto(`/exercises/${slug}/board/blind`);
    await one.getByRole("button", { name: "Open an independent bundling" }).click();
    await expect(one.getByText("0 of 2 have handed in.")).toBeVisible();
    await two.getByRole("link", { name: "Go to your own bundles" }).click();
    await expect(two.getByText("0 of 2 have handed in.")).toBeVisible();
  });

  await test.step("each makes groups of their own, and sees nothing of the other's", async () => {
    await group(one, "Police", [titles[0]!, titles[1]!]);
    await group(one, "Coast", [titles[2]!, titles[3]!]);
    await expect(one.getByText("Saved")).toBeVisible();
    await groupByKeyboard(two, "Uniforms", [titles[0]!, titles[1]!, titles[2]!]);
    await expect(two.getByText("Saved")).toBeVisible();
    await expect(two.getByText("Police", { exact: true })).toBeHidden();
    await expect(one.getByText("Uniforms")).toBeHidden();
  });

  await test.step("what was made is there again after a reload", async () => {
    await two.reload();
    await expect(column(two, "Uniforms").getByRole("row")).toHaveCount(3);
  });

  await test.step("both hand in; one takes it back, and hands in again", async () => {
    await one.getByRole("button", { name: "Hand in" }).click();
    await expect(two.getByText("1 of 2 have handed in.")).toBeVisible();
    await expect(one.getByRole("button", { name: "New group" })).toBeHidden();
    await one.getByRole("button", { name: "Take back" }).click();
    await expect(two.getByText("0 of 2 have handed in.")).toBeVisible();
    await one.getByRole("button", { name: "Hand in" }).click();
    await tabTo(two, two.getByRole("button", { name: "Hand in" }));
    await two.keyboard.press("Enter");
    await expect(one.getByText("2 of 2 have handed in.")).toBeVisible();
  });

  await test.step("an analyst is told of none of it", async () => {
    await analyst.page.goto(`/exercises/${slug}/board/blind`);
    await expect(analyst.page.getByText("This is for organizers and moderators")).toBeVisible();
    const log = await analyst.page.request.get(`/api/v1/exercises/${slug}/events?since=0`);
    expect(await log.text()).not.toContain("blind.");
    const ofFirst = await one.request.get(`/api/v1/exercises/${slug}/events?since=0`);
    expect(await ofFirst.text()).not.toContain("Uniforms");
  });

  await test.step("it is revealed, and both compare", async () => {
    await one.getByRole("button", { name: "Reveal…" }).click();
    await one.getByRole("button", { name: "Reveal", exact: true }).click();
    await one.getByRole("link", { name: "Compare" }).click();
    // {1,2}{3,4} and {1,2,3}{4}: of 6 pairs one is together in both; by Hubert & Arabie (1 - 1) / (2.5 - 1) = 0.
    await expect(one.getByText(/the mean adjusted Rand index is 0\.00/)).toBeVisible();
    await one.getByRole("button", { name: /PO-3 Patrol the coast agreement/ }).click();
    await expect(one.getByText("Uniforms")).toBeVisible();
    await expect(one.getByText("Agreement on where it belongs: 0.00 of 1.")).toBeVisible();
    await tabTo(two, two.getByRole("link", { name: "Compare" }));
    await two.keyboard.press("Enter");
    await expect(two.getByRole("img", { name: /4 by 4 options/ })).toBeVisible();
  });

  await test.step("a moderator makes a narrative of what they have in common", async () => {
    const bundle = two
      .getByRole("region")
      .filter({ hasText: /^Bundle 1/ })
      .first();
    await tabTo(two, bundle.getByRole("textbox", { name: "Nickname" }));
    await two.keyboard.type("Clean hands");
    await tabTo(two, bundle.getByRole("button", { name: /Put \d options? there/ }));
    await two.keyboard.press("Enter");
    await expect(bundle.getByText("In MN-1 Clean hands.")).toBeVisible();
    await analyst.page.goto(`/exercises/${slug}/board`);
    await expect(column(analyst.page, "Clean hands")).toBeVisible();
  });
});

test("two moderators at the board see which card the other is at, and has picked up", async ({ browser, baseURL }) => {
  const first = await enterAs(browser, baseURL!, "Grey Owl");
  const second = await enterAs(browser, baseURL!, "Amber Heron");
  const slug = await found(first, "At one board", [{ name: "Bundle", lengthMs: hour, permits: ["propose", "bundle"] }]);
  await join(second, await invite(first, slug, "moderator"), "Amber Heron");
  await send(first, slug, { id: randomUUID(), type: "open-exercise" });
  await proposeAndAccept(first, slug);
  const [one, two] = [first.page, second.page];
  await one.goto(`/exercises/${slug}/board`);
  await two.goto(`/exercises/${slug}/board`);
  // Each is there, and told of the other.
  await expect(one.getByText("Amber Heron is here too")).toBeVisible();
  await expect(two.getByText("Grey Owl is here too")).toBeVisible();
  const [own, theirs] = [two, one].map((page) => page.getByRole("row", { name: titles[2]! }));

  await own!.focus();
  await expect(theirs!.getByText("Amber Heron")).toBeVisible();
  await expect(own!.getByText("Amber Heron")).toBeHidden();
  await own!.getByRole("button", { name: /^Drag PO/ }).focus();
  await two.keyboard.press("Enter");
  await expect(theirs!.getByText("has picked this up")).toBeAttached();
  await two.keyboard.press("Escape");
  await expect(theirs!.getByText("has picked this up")).toBeHidden();
  await two.goto(`/exercises/${slug}/options`);
  await expect(theirs!.getByText("Amber Heron")).toBeHidden();
});
