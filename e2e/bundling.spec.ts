import { randomUUID } from "node:crypto";
import { expect, test } from "./test";
import { optionContent } from "@/test/contents";
import { closeAll, enterAs, found, hour, invite, join, type Person, send } from "./people";
import { tabTo } from "./writing";

test.afterEach(closeAll);

const titles = [
  "Vet the police",
  "Train the police",
  "Pay the police",
  "Patrol the coast",
  "Watch the coast",
  "Light the coast",
];

async function proposeAndAccept(person: Person, slug: string): Promise<void> {
  for (const [at, title] of titles.entries()) {
    const id = randomUUID();
    const side = at < 3 ? -0.6 : 0.6;
    const placement = { x: side + at / 50, y: side };
    const facets = { ...optionContent().facets, summary: `${title}, and do it soon.` };
    const content = { ...optionContent({ title, placement, facets }), stakeholders: [], instruments: [] };
    await send(person, slug, { id, type: "submit-option", content });
    await send(person, slug, { id: randomUUID(), type: "accept-option", optionId: id });
  }
}

test("a moderator takes a suggested bundle without a mouse, and another sees it on the board", async ({
  browser,
  baseURL,
}) => {
  const first = await enterAs(browser, baseURL!, "Grey Owl");
  const second = await enterAs(browser, baseURL!, "Amber Heron");
  const slug = await found(first, "To be bundled", [
    { name: "Bundle", lengthMs: hour, permits: ["propose", "bundle"] },
  ]);
  await join(second, await invite(first, slug, "moderator"), "Amber Heron");
  await send(first, slug, { id: randomUUID(), type: "open-exercise" });
  await second.page.goto(`/exercises/${slug}/board`);

  const { page } = first;
  const { keyboard } = page;
  const dialog = page.getByRole("dialog", { name: "Suggested bundles" });
  await test.step("there is nothing to tell apart before options are accepted", async () => {
    await page.goto(`/exercises/${slug}/board`);
    await tabTo(page, page.getByRole("button", { name: "Suggest bundles" }));
    await keyboard.press("Enter");
    await expect(dialog.getByText("Nothing to tell apart yet")).toBeVisible();
    await keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  await proposeAndAccept(first, slug);
  const unbundled = second.page.getByRole("region", { name: "Unbundled" });
  await expect(unbundled.getByRole("row")).toHaveCount(titles.length);

  await test.step("each suggestion says what it holds and why", async () => {
    await tabTo(page, page.getByRole("button", { name: "Suggest bundles" }));
    await keyboard.press("Enter");
    await expect(dialog.getByRole("region")).toHaveCount(2);
    await expect(dialog.getByText(/They share words that others seldom use: .*police/)).toBeVisible();
    await expect(dialog.getByText(/They lie almost at one place in Social · External forces/)).toBeVisible();
  });

  await test.step("one option is left out, and the rest becomes a narrative", async () => {
    const police = dialog.getByRole("region").filter({ hasText: "Vet the police" });
    await tabTo(page, police.getByRole("checkbox", { name: /Pay the police/ }));
    await keyboard.press("Space");
    await tabTo(page, police.getByRole("textbox", { name: "Nickname" }));
    await keyboard.type("Clean hands");
    await tabTo(page, police.getByRole("button", { name: "Put 2 options there" }));
    await keyboard.press("Enter");
    await expect(police.getByText("In MN-1 Clean hands.")).toBeVisible();
  });

  const narrative = second.page.getByRole("region", { name: "Clean hands" });
  await expect(narrative.getByRole("row")).toHaveCount(2);
  await expect(narrative.getByText("Vet the police")).toBeVisible();
  await expect(unbundled.getByText("Pay the police")).toBeVisible();

  await test.step("another one is ignored, and nothing moves", async () => {
    const coast = dialog.getByRole("region").filter({ hasText: "Patrol the coast" });
    await tabTo(page, coast.getByRole("button", { name: "Ignore" }));
    await keyboard.press("Enter");
    await expect(coast).toBeHidden();
    await expect(unbundled.getByRole("row")).toHaveCount(4);
  });
});

test("a card says what the crowd thinks of its option, once that is revealed", async ({ browser, baseURL }) => {
  const { page } = await enterAs(browser, baseURL!, "Grey Owl");
  await page.goto("/exercises/mexico-2013/board");
  const war = page.getByRole("row", { name: /^PO-8 / });
  await expect(war.getByText(/^Impact \d/)).toBeVisible();
  await expect(war.getByText("Divided on impact, feasibility and risk")).toBeVisible();
});
