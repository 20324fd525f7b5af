import type { Page } from "@playwright/test";
import type { Network } from "@/test/network";
import { layWire, type MortalServer, startMortal } from "./mortal";
import { closeAll, enterAs, openFor, writing } from "./people";
import { expect, test } from "./test";
import { comment, propose } from "./writing";

const said = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });
const stuck = "Cannot save just now";

test.describe("the database is gone", () => {
  let wire: Network;
  let server: MortalServer;
  test.beforeEach(async () => {
    wire = await layWire();
    server = await startMortal("same", wire);
  });
  test.afterEach(closeAll);
  test.afterEach(async () => {
    wire.bringUp();
    await server.close();
    await wire.close();
  });

  test("pages say so, what is written waits, and all goes on by itself", async ({ browser }) => {
    const first = await enterAs(browser, server.origin, "Amber Heron");
    const second = await enterAs(browser, server.origin, "Slate Wren");
    const slug = await openFor(browser, [first, second], "Without a database", writing);
    await propose(second.page, slug, "Close the isthmus");
    const thread = `/exercises/${slug}/options/1`;
    for (const { page } of [first, second]) await page.goto(thread);
    await comment(first.page, "All is well.");
    await expect(said(second.page, "All is well.")).toHaveCount(1);

    wire.takeDown();
    await comment(first.page, "Who has asked the harbour masters?");
    await expect(first.page.getByText("The server cannot save just now; it goes by itself")).toBeVisible();
    await expect(first.page.getByText(stuck).first()).toBeVisible();
    // Whoever only reads is not cut off: the server is there, and its sockets are.
    await expect(second.page.getByText("Live", { exact: true }).first()).toBeVisible();

    const late = await second.page.context().newPage();
    const answer = await late.goto(thread);
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()["retry-after"]).toBeDefined();
    await expect(late.getByRole("heading", { name: "Back in a moment" })).toBeVisible();
    await second.page.bringToFront();
    await second.page.getByRole("link", { name: "Options", exact: true }).first().click();
    await expect(second.page.getByRole("heading", { name: "Back in a moment" })).toBeVisible();

    wire.bringUp();
    await first.page.bringToFront();
    await expect(said(first.page, "Who has asked the harbour masters?")).toHaveCount(1);
    await expect(first.page.getByText(stuck)).toHaveCount(0);
    await expect(second.page.getByRole("link", { name: "Close the isthmus" }).first()).toBeVisible();
    await late.bringToFront();
    await expect(said(late, "Who has asked the harbour masters?")).toHaveCount(1);
  });
});
