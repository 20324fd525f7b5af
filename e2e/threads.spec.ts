import { randomUUID } from "node:crypto";
import { type Browser, expect, type Locator, test } from "./test";
import { closeAll, enterAs, found, hour, invite, join, type Person, send, type TestRound } from "./people";
import { comment, propose, tabTo } from "./writing";

type Stage = { slug: string; organizer: Person; first: Person; second: Person };

const discussing: TestRound = {
  name: "Propose",
  lengthMs: hour,
  permits: ["propose", "revise", "comment", "bundle"],
};
const arabic = "سلوى العقاب";

/** An exercise with an option by Amber Heron, and a second analyst whose alias is Arabic. */
async function stage(browser: Browser, origin: string, title: string): Promise<Stage> {
  const organizer = await enterAs(browser, origin, "Grey Owl");
  const first = await enterAs(browser, origin, "Amber Heron");
  const second = await enterAs(browser, origin, "Slate Wren");
  const slug = await found(organizer, title, [discussing]);
  const code = await invite(organizer, slug, "analyst");
  await join(first, code, "Amber Heron");
  await join(second, code, arabic);
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  await propose(first.page, slug, "Close the isthmus");
  await first.page.goto(`/exercises/${slug}/options/1`);
  await second.page.goto(`/exercises/${slug}/options/1`);
  return { slug, organizer, first, second };
}

async function optionIdOf({ page }: Person, slug: string): Promise<string> {
  const response = await page.request.get(`/api/v1/exercises/${slug}?threads=none`);
  const { state } = (await response.json()) as { state: { options: Record<string, unknown> } };
  return Object.keys(state.options)[0]!;
}

/** Posts without a page; answers with the id of the comment. */
async function write(person: Person, slug: string, optionId: string, body: string, parentId: string | null = null) {
  const id = randomUUID();
  const subject = { kind: "option" as const, id: optionId, facet: null };
  await send(person, slug, { id, type: "post-comment", subject, quote: null, parentId, kind: null, body });
  return id;
}

const articleOf = ({ page }: Person, text: string): Locator =>
  page.getByRole("article").filter({ hasText: text }).last();

test.afterEach(closeAll);

test("without a mouse: a comment is written, answered, and settled by a revision", async ({ browser, baseURL }) => {
  const { first, second } = await stage(browser, baseURL!, "By keyboard");
  await tabTo(second.page, second.page.getByLabel("Your comment"));
  await second.page.keyboard.type("Who pays for the scanners?");
  await second.page.keyboard.press("Control+Enter");
  const question = articleOf(first, "Who pays for the scanners?");
  await expect(question).toBeVisible();

  await tabTo(first.page, question.getByRole("button", { name: "Reply" }));
  await first.page.keyboard.press("Enter");
  await expect(first.page.getByLabel("Your answer")).toBeFocused();
  await first.page.keyboard.type("/adapt The ports do, by a fee.");
  await first.page.keyboard.press("Control+Enter");
  await expect(articleOf(second, "The ports do, by a fee.")).toContainText("Adapt");

  await first.page.locator("h1").first().click();
  await tabTo(first.page, question.getByRole("button", { name: "Settle…" }));
  await first.page.keyboard.press("Enter");
  await expect(first.page.getByRole("menuitem", { name: "By revision 1, the current one" })).toBeFocused();
  await first.page.keyboard.press("Enter");

  const settled = second.page.getByRole("article", { name: /Settled comment/ });
  await expect(settled).toContainText("Settled by revision 1 · Amber Heron");
  await expect(second.page.getByText("The ports do, by a fee.")).toBeHidden();
  await expect(settled.getByRole("link", { name: "Settled by revision 1" })).toHaveAttribute(
    "href",
    /\/options\/1\/history#revision-1$/,
  );
  await settled.getByRole("button", { name: "Show, with 1 reply" }).click();
  await expect(second.page.getByText("The ports do, by a fee.")).toBeVisible();
  await second.page.getByRole("button", { name: "Open again" }).click();
  await expect(articleOf(first, "The ports do, by a fee.")).toBeVisible();
});

test("reactions, mentions, edits and what was deleted reach the others", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Reactions");

  await test.step("a name is offered and put in, by keyboard, in its own script", async () => {
    const field = first.page.getByLabel("Your comment");
    await field.fill("");
    await field.pressSequentially("What do you say, @سل");
    await expect(first.page.getByRole("option", { name: arabic })).toHaveAttribute("aria-selected", "true");
    await first.page.keyboard.press("Enter");
    await expect(field).toHaveValue(`What do you say, @${arabic} `);
    await first.page.keyboard.type("to PO-1?");
    await first.page.keyboard.press("Control+Enter");
    await expect(second.page.locator('[data-mention="me"]')).toHaveText(`@${arabic}`);
    await expect(first.page.locator('[data-mention="other"]')).toHaveText(`@${arabic}`);
    await expect(second.page.getByRole("button", { name: "To me 1" })).toBeVisible();
  });

  await test.step("what a number stands for is shown before one goes there", async () => {
    const link = second.page.getByRole("link", { name: "PO-1", exact: true }).last();
    // A preview gives way when the page moves under it, as it does when something arrives: then one points again.
    await expect(async () => {
      await second.page.mouse.move(0, 0);
      await link.hover();
      await expect(second.page.getByRole("tooltip")).toContainText("Close the isthmus", { timeout: 3_000 });
    }).toPass();
    await second.page.mouse.move(0, 0);
  });

  await test.step("a reaction is seen by the other, with the name", async () => {
    await articleOf(second, "What do you say").getByRole("button", { name: "Agree", exact: true }).click();
    const seen = articleOf(first, "What do you say").getByRole("button", { name: `Agree, 1: ${arabic}` });
    await expect(seen).toHaveAttribute("aria-pressed", "false");
    await seen.click();
    const both = new RegExp(`Agree, 2: ${arabic} and Amber Heron`);
    await expect(articleOf(second, "What do you say").getByRole("button", { name: both })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  await test.step("an edited comment shows what it said before", async () => {
    await comment(first.page, "The first words.");
    const mine = articleOf(first, "The first words.");
    await mine.getByRole("button", { name: "More" }).click();
    await first.page.getByRole("menuitem", { name: "Edit" }).click();
    await first.page.getByRole("article").getByLabel("Your comment").fill("The second words.");
    await first.page.keyboard.press("Control+Enter");
    await articleOf(second, "The second words.")
      .getByRole("button", { name: /edited/ })
      .click();
    await expect(second.page.getByRole("dialog").locator("del")).toHaveText("first");
    await expect(second.page.getByRole("dialog").locator("ins")).toHaveText("second");
    await second.page.keyboard.press("Escape");
  });

  await test.step("a deleted comment leaves its place and its answers", async () => {
    await articleOf(second, "The second words.").getByRole("button", { name: "Reply" }).click();
    await second.page.getByLabel("Your answer").fill("I had answered.");
    await second.page.getByRole("button", { name: "Post", exact: true }).click();
    await articleOf(first, "The second words.").getByRole("button", { name: "More" }).click();
    await first.page.getByRole("menuitem", { name: "Delete…" }).click();
    await first.page.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(second.page.getByText("This comment was deleted by its author.")).toBeVisible();
    await expect(second.page.getByText("I had answered.")).toBeVisible();
    await expect(second.page.getByText("The second words.")).toBeHidden();
    expect(await (await second.page.request.get(`/api/v1/exercises/${slug}/events?since=0`)).text()).not.toContain(
      "The first words.",
    );
  });
});

test("a narrative is argued about, live", async ({ browser, baseURL }) => {
  const { slug, organizer, first, second } = await stage(browser, baseURL!, "On narratives");
  const texts = {
    nickname: "Boots",
    quadrant: "upper-left" as const,
    tagline: "",
    abstract: "",
    rationale: "",
    risks: "",
  };
  await send(organizer, slug, { id: randomUUID(), type: "create-narrative", texts });
  for (const { page } of [first, second]) await page.goto(`/exercises/${slug}/narratives/1`);
  await comment(first.page, "Too soft, this one.");
  await expect(second.page.getByText("Too soft, this one.")).toBeVisible();
  await articleOf(second, "Too soft, this one.").getByRole("button", { name: "Reply" }).click();
  await second.page.getByLabel("Your answer").fill("Then say what is missing in MN-1.");
  await second.page.getByRole("button", { name: "Post", exact: true }).click();
  await expect(first.page.getByText("Then say what is missing")).toBeVisible();
  await second.page.reload();
  await expect(second.page.getByText("Too soft, this one.")).toHaveCount(1);
});

test("a long thread says what is new, leads there, and stays light", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "A long thread");
  const optionId = await optionIdOf(first, slug);
  const count = 160;
  const roots: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const parent = place % 4 === 0 ? null : (roots.at(-1) ?? null);
    const id = await write(
      place % 2 ? first : second,
      slug,
      optionId,
      `Point ${place}. ${"More words. ".repeat(12)}`,
      parent,
    );
    if (parent === null) roots.push(id);
  }
  const { page } = second;
  const frame = page.locator("#thread [data-scrolls]");
  const nodes = (): Promise<number> =>
    page.locator("#thread").evaluate((thread) => thread.querySelectorAll("*").length);

  const marked = page.waitForResponse(
    (response) => response.request().method() === "PUT" && /reads/.test(response.url()),
  );
  await test.step("the page holds what is in sight, and no more, wherever one is", async () => {
    await page.reload();
    await expect(page.getByText("Point 0.")).toBeVisible();
    let most = 0;
    for (let turns = 0; turns < 40; turns += 1) {
      most = Math.max(most, await nodes());
      await frame.evaluate((element) => element.scrollBy(0, 900));
    }
    await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(page.getByText(`Point ${count - 1}.`)).toBeInViewport();
    most = Math.max(most, await nodes());
    console.warn(`At most ${most} elements in a thread of ${count}.`);
    expect(most).toBeLessThan(1_500);
  });

  await marked;
  await page.goto(`/exercises/${slug}/options`);
  const answer = await write(first, slug, optionId, "An answer in the middle.", roots[20]);
  await write(first, slug, optionId, "And one at the end.");

  await test.step("what came meanwhile is counted, and the first of it is a press away", async () => {
    await page.goto(`/exercises/${slug}/options/1`);
    await page.getByRole("button", { name: "Jump to first unread, 2 new" }).click();
    await expect(page.getByText("An answer in the middle.")).toBeInViewport();
    await expect(page.getByText("2 new since you were here")).toBeInViewport();
  });

  await test.step("a link leads to a comment within a settled branch", async () => {
    await send(first, slug, { id: randomUUID(), type: "resolve-comment", commentId: roots[20]!, revision: null });
    await page.goto("/exercises");
    await page.goto(`/exercises/${slug}/options/1#comment-${answer}`);
    await expect(page.getByText("An answer in the middle.")).toBeInViewport();
    await expect(page.locator(`#comment-${answer}`)).toBeFocused();
  });

  await test.step("what comes in while one is elsewhere is announced, and leads there", async () => {
    await write(first, slug, optionId, "Written just now.");
    await page.getByRole("button", { name: "1 new", exact: true }).click();
    await expect(page.getByText("Written just now.")).toBeInViewport();
  });
});

test("filters keep whole branches", async ({ browser, baseURL }) => {
  const { slug, first, second } = await stage(browser, baseURL!, "Filters");
  const optionId = await optionIdOf(first, slug);
  const plain = await write(first, slug, optionId, "A plain remark.");
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const counter = { type: "post-comment" as const, subject, quote: null, kind: "counter" as const };
  await send(second, slug, { id: randomUUID(), ...counter, parentId: plain, body: "It will not hold." });
  await write(first, slug, optionId, "Another matter.");
  const { page } = second;
  await page.getByRole("button", { name: "Counter 1" }).click();
  await expect(page.getByText("A plain remark.")).toBeVisible();
  await expect(page.getByText("It will not hold.")).toBeVisible();
  await expect(page.getByText("Another matter.")).toBeHidden();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.getByText("Another matter.")).toBeVisible();
});
