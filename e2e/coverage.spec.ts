import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./test";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import { optionContent } from "@/test/contents";
import { closeAll, enterAs, openFor, type Person, send, writing } from "./people";
import { writeOption } from "./writing";

test.afterEach(closeAll);

/** Every instrument but information, in each quarter of the map, by two people. */
async function writeAllButInformation(people: Person[], slug: string): Promise<void> {
  const { stakeholders, instruments } = mexico.framing;
  const used = instruments.map(({ id }) => id).filter((id) => id !== "information");
  const places = [-0.5, 0.5].flatMap((x) => [-0.5, 0.5].map((y) => ({ x, y })));
  for (const person of people)
    for (const [number, placement] of places.entries()) {
      const title = `Option ${number + 1} of somebody`;
      const content = optionContent({
        title,
        placement,
        instruments: used,
        stakeholders: stakeholders.map(({ id }) => ({ id, part: "affected" as const })),
      });
      await send(person, slug, { id: randomUUID(), type: "submit-option", content });
    }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

const onPhone = { width: 390, height: 844 };
const onDesktop = { width: 1440, height: 900 };

test("a gap becomes a call, and the call's option closes the gap, live", async ({ browser, baseURL }) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const fitting = await enterAs(browser, baseURL!, "Amber Heron");
  const other = await enterAs(browser, baseURL!, "Slate Wren");
  const slug = await openFor(browser, [fitting, other], "Coverage", writing);
  await writeAllButInformation([fitting, other], slug);
  const bell = ({ page }: Person) => page.getByRole("link", { name: /What concerns you/ });
  const gap = (page: Page) =>
    page.getByRole("listitem").filter({ hasText: "No option uses the instrument “Information”" });

  await test.step("an analyst says what they know, by keyboard, and it is saved at once", async () => {
    const { page } = fitting;
    await page.goto(`/exercises/${slug}`);
    const way = page.getByRole("link", { name: "Say what you know" });
    await expect(way).toHaveAttribute("href", `/exercises/${slug}/expertise`);
    await page.goto(`/exercises/${slug}/expertise`);
    await page.getByRole("radiogroup", { name: "Information" }).getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    for (const _ of ["Some", "Good"]) await page.keyboard.press("ArrowRight");
    await expect(page.getByText(/^1 of \d+ said. Saved.$/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radiogroup", { name: "Information" }).getByLabel("Good")).toBeChecked();
    await page.goto(`/exercises/${slug}`);
    await expect(page.getByRole("link", { name: "Say what you know" })).toBeHidden();
    await other.page.goto(`/exercises/${slug}`);
    for (const person of [fitting, other]) await expect(bell(person)).toHaveAccessibleName(/nothing new/);
  });

  await test.step("an organizer sees the gap, whom a call would reach, and issues it", async () => {
    const { page } = organizer;
    await page.goto(`/exercises/${slug}/coverage`);
    await expect(gap(page)).toBeVisible();
    await page.getByRole("radiogroup", { name: "Instruments as" }).getByText("Table").click();
    await expect(page.getByRole("row", { name: "Information 0 0" })).toBeVisible();
    await expect(page.getByRole("row", { name: "Financial 8 2" })).toBeVisible();
    await gap(page)
      .getByRole("button", { name: /Call for proposals/ })
      .click();
    await expect(page.getByText("It reaches 1 member who says they know it well.")).toBeVisible();
    await page.getByLabel("What you ask for").fill("What could be told, to whom, and by whom?");
    await page.getByRole("button", { name: "Issue the call" }).click();
    await expect(gap(page).getByRole("link", { name: "CP-1 calls for it" })).toBeVisible();
  });

  await test.step("who knows of it is told at once, who does not is not, and both find it on the overview", async () => {
    await expect(bell(fitting)).toHaveAccessibleName(/: 1 new/);
    for (const { page } of [fitting, other])
      await expect(page.getByRole("region", { name: "Called for" })).toContainText("What could be told");
    await expect(bell(other)).toHaveAccessibleName(/nothing new/);
    await fitting.page.goto(`/exercises/${slug}/attention`);
    await expect(fitting.page.getByText("Grey Owl calls for proposals")).toBeVisible();
    await expect(fitting.page.getByRole("link", { name: "Answer CP-1, a call for proposals" })).toBeVisible();
    await other.page.goto(`/exercises/${slug}/attention`);
    await expect(other.page.getByText("Nothing: nobody waits for you.")).toBeVisible();
  });

  await test.step("the answer begins with what is called for", async () => {
    const { page } = fitting;
    await page.getByRole("link", { name: "Answer CP-1, a call for proposals" }).click();
    await page.getByRole("link", { name: "Answer this call: CP-1" }).click();
    await expect(page.getByText("Your answer to a call for proposals")).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Information" })).toBeChecked();
    await writeOption(page, "Tell the names of the missing");
    await page.getByRole("button", { name: "Submit" }).click();
    await expect(page.getByRole("heading", { name: "Tell the names of the missing", level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: "CP-1 Information" })).toBeVisible();
  });

  await test.step("the gap is gone from the organizer's page without a reload, and the call shows its answer", async () => {
    const { page } = organizer;
    await expect(gap(page)).toBeHidden();
    await expect(page.getByRole("row", { name: "Information 1 1" })).toBeVisible();
    const call = page.locator("#call-1");
    await expect(call).toContainText("gap closed");
    await expect(call.getByRole("link", { name: /Tell the names of the missing/ })).toBeVisible();
    await page.setViewportSize(onPhone);
    await page.locator("summary").filter({ hasText: mexico.framing.stakeholders[0]!.name }).click();
    await expect(page.getByRole("link", { name: "Diplomacy", exact: true })).toBeVisible();
    await page.setViewportSize(onDesktop);
    await call.getByRole("button", { name: "Close the call CP-1" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close the call" }).click();
    await expect(page.getByText("1 closed call")).toBeVisible();
  });

  await test.step("a cell of the grid becomes a call, and an analyst begins an option for what is missing", async () => {
    const grid = organizer.page.getByRole("region", { name: /^Options by stakeholder and instrument/ });
    await grid
      .getByRole("button", { name: /^Call for proposals: .*“Information” and/ })
      .first()
      .click();
    await organizer.page.getByRole("button", { name: "Issue the call" }).click();
    await expect(grid.getByRole("link", { name: /^CP-2 calls for it: .*“Information” and/ })).toBeVisible();
    const { page } = other;
    await page.goto(`/exercises/${slug}/coverage`);
    await expect(page.getByRole("button", { name: /Call for proposals/ })).toHaveCount(0);
    await page.getByRole("link", { name: "Propose one: Only one option uses the instrument “Information”" }).click();
    await expect(page.getByRole("checkbox", { name: "Information" })).toBeChecked();
    await expect(page.getByText("Your answer to a call for proposals")).toBeHidden();
  });
});

test("coverage, a call and what one knows can be read by everybody", async ({ browser, baseURL }) => {
  const organizer = await enterAs(browser, baseURL!, "Grey Owl");
  const people = [
    await enterAs(browser, baseURL!, "Amber Heron"),
    await enterAs(browser, baseURL!, "Slate Wren"),
  ] as const;
  const slug = await openFor(browser, people, "Coverage read", writing);
  await writeAllButInformation([...people], slug);
  const gap = { instrumentId: "information" };
  await send(organizer, slug, { id: randomUUID(), type: "issue-call", gap, text: "What could be told?" });
  const { page } = organizer;
  for (const size of [onDesktop, onPhone]) {
    await page.setViewportSize(size);
    await page.goto(`/exercises/${slug}/coverage`);
    await expect(page.getByText("CP-1 calls for it")).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/exercises/${slug}/expertise`);
    await expect(page.getByRole("radiogroup", { name: "Information" })).toBeVisible();
    await expectAccessible(page);
  }
});
