import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "./test";
import { optionContent } from "@/test/contents";
import { advance, closeAll, enterAs, found, hour, invite, join, send, type TestRound } from "./people";

test.afterEach(closeAll);

const rounds: TestRound[] = [
  { name: "Propose", lengthMs: hour, permits: ["propose", "comment"] },
  { name: "Rate", lengthMs: hour, permits: ["rate", "comment"] },
  { name: "Re-rate", lengthMs: hour, permits: ["rate", "revise", "comment"] },
  { name: "Conclude", lengthMs: hour, permits: ["conclude", "comment"] },
];

const answered = (page: Page) => page.getByRole("navigation", { name: "Options to rate" }).getByRole("status");
const impact = (page: Page, text: RegExp) => page.getByRole("region", { name: "Ratings" }).getByText(text);

test("is blind until the round ends, shown to everybody at once, and comes back in the second round", async ({
  browser,
  baseURL,
}) => {
  const origin = baseURL!;
  const organizer = await enterAs(browser, origin, "Grey Owl");
  const slug = await found(organizer, "Ratings", rounds);
  const code = await invite(organizer, slug, "analyst");
  const [first, second, third] = [
    await enterAs(browser, origin, "Amber Heron"),
    await enterAs(browser, origin, "Slate Wren"),
    await enterAs(browser, origin, "White Stork"),
  ];
  await join(first, code, "Amber Heron");
  await join(second, code, "Slate Wren");
  await join(third, code, "White Stork");
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  const optionId = randomUUID();
  const content = optionContent({ title: "Wells for the border towns", stakeholders: [], instruments: [] });
  await send(first, slug, { id: optionId, type: "submit-option", content });
  await advance(organizer, slug);

  await test.step("with the keys alone", async () => {
    await first.page.goto(`/exercises/${slug}/rate`);
    await expect(first.page.getByRole("heading", { name: "Wells for the border towns" })).toBeVisible();
    await expect(answered(first.page)).toHaveText("0 of 1 rated");
    await first.page.getByRole("radiogroup", { name: "Impact" }).getByRole("radio").first().focus();
    await first.page.keyboard.type("6432");
    await first.page.keyboard.press("Enter");
    await expect(answered(first.page)).toHaveText("All are rated");
    await expect(first.page.getByText("Saved")).toBeVisible();
    await expect(first.page.getByRole("radiogroup", { name: "Confidence" }).getByRole("radio").nth(1)).toBeChecked();
  });

  await test.step("with the network gone, and back", async () => {
    const { page } = second;
    await page.goto(`/exercises/${slug}/rate`);
    for (const [name, score] of [
      ["Impact", 2],
      ["Feasibility", 5],
      ["Risk", 6],
      ["Confidence", 4],
    ] as const) {
      await page.getByRole("radiogroup", { name }).getByText(String(score), { exact: true }).click();
    }
    await page.getByRole("textbox", { name: "Why" }).fill("There is no water to be found there.");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Kept here until the network is back")).toBeVisible();
    await expect(answered(page)).toHaveText("All are rated, 1 not sent yet");
    await page.context().setOffline(false);
    await expect(page.getByText("Saved")).toBeVisible();
  });
  const scores = { impact: 3, feasibility: 4, risk: 4, confidence: 5 };
  await send(third, slug, {
    id: randomUUID(),
    type: "rate-option",
    optionId,
    scores,
    reason: "It has worked in Oaxaca.",
  });

  const watchers = [organizer.page, first.page, second.page];
  await test.step("and nobody sees what the others said", async () => {
    for (const page of watchers) await page.goto(`/exercises/${slug}/options/1`);
    for (const page of watchers) {
      await expect(page.getByRole("region", { name: "Ratings" })).toBeVisible();
      await expect(page.getByText("scored it")).toHaveCount(0);
    }
    await expect(impact(first.page, /Your answer: Impact 6/)).toBeVisible();
  });

  await test.step("until the round ends: then all do, at once", async () => {
    await advance(organizer, slug);
    for (const page of watchers) {
      await expect(impact(page, /3 scored it; the middle half from 2 to 6/)).toBeVisible();
      await expect(page.getByText("2 reasons given in “Rate”")).toBeVisible();
      await expect(page.getByText("There is no water to be found there.")).toBeHidden();
    }
  });

  await test.step("and the second round shows each their own answer, and what the others said", async () => {
    const { page } = second;
    await page.goto(`/exercises/${slug}/rate?option=1`);
    const scale = page.getByRole("radiogroup", { name: "Impact" });
    await expect(scale.getByText("You said 2 before")).toBeVisible();
    await expect(scale.getByText(/Of 3 in the round before, 0 said 1, 1 said 2, 1 said 3/)).toBeAttached();
    await page.getByText("2 reasons given in “Rate”").click();
    await expect(page.getByText("It has worked in Oaxaca.")).toBeVisible();
    await scale.getByText("3", { exact: true }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved")).toBeVisible();

    await first.page.goto(`/exercises/${slug}/rate`);
    await first.page.getByRole("button", { name: "My answer stays the same" }).click();
    await expect(answered(first.page)).toHaveText("All are rated");
  });

  await test.step("a change in substance asks who has rated it whether that stands", async () => {
    const changes = { title: "Wells and pipes for the border towns" };
    const revision = { optionId, baseRevision: 1, changes, note: "Pipes as well.", weight: "substantial" as const };
    await send(first, slug, { id: randomUUID(), type: "revise-option", ...revision });
    const { page } = second;
    await expect(page.getByText("Does your answer still stand?")).toBeVisible();
    await page.getByRole("button", { name: "It still stands" }).click();
    await expect(page.getByText("Does your answer still stand?")).toBeHidden();
    await send(third, slug, { id: randomUUID(), type: "rate-option", optionId, scores });
  });

  await test.step("and the end shows how far they have come together", async () => {
    await organizer.page.goto(`/exercises/${slug}/ratings`);
    await advance(organizer, slug);
    await expect(organizer.page.getByRole("heading", { name: "What moved" })).toBeVisible();
    await organizer.page.getByRole("tab", { name: "Convergence" }).click();
    const moved = organizer.page.getByRole("row", { name: /Wells and pipes/ });
    await expect(moved).toContainText("1 rose, 0 fell");
  });
});
