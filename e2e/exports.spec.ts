import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "./test";
import { ReportExport } from "@/lib/domain/report/exports";
import { readZip } from "@/test/zip";
import { closeAll, enterAs } from "./people";

test.afterEach(closeAll);

const report = "/exercises/mexico-2013/report";

async function openDownloads(page: Page): Promise<void> {
  await page.goto(report);
  await page.getByRole("button", { name: "Download", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Download" })).toBeVisible();
}

async function download(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const begun = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download ${name}` }).click();
  const file = await begun;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test("a stranger takes a published report along, and the next reader gets the same file at once", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await openDownloads(page);
  const pdf = await download(page, "PDF");
  expect(pdf.name).toBe("Mexico 2013 - report.pdf");
  expect(pdf.content.subarray(0, 5).toString()).toBe("%PDF-");
  await expect(page.getByText(/^PDF, made .+ kB$/)).toBeVisible();

  const word = await download(page, "Word");
  expect(word.name).toBe("Mexico 2013 - report.docx");
  expect(readZip(word.content).get("word/document.xml")!.toString()).toContain("No Market, No Problem");

  // What is being made, and what is made, stays listed while the dialog is closed.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  await expect(page.getByText(/^Word, made .+ kB$/)).toBeVisible();

  const { page: other } = await enterAs(browser, baseURL!, "Grey Owl");
  const answered = other.waitForResponse((response) => response.url().endsWith("/exports"));
  await openDownloads(other);
  const again = await download(other, "PDF");
  const response = await answered;
  expect(response.status()).toBe(200);
  expect(ReportExport.parse(await response.json()).size).toBe(pdf.content.length);
  expect(again.content.equals(pdf.content)).toBe(true);
});

test("who is offline is told so, and tries again", async ({ page, context }) => {
  await openDownloads(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Download PDF" }).click();
  await expect(page.getByText("The server cannot be reached.")).toBeVisible();
  await context.setOffline(false);
  const begun = page.waitForEvent("download");
  await page.getByRole("button", { name: "Try again: PDF" }).click();
  await begun;
});

test("data comes as tables, ratings to staff alone", async ({ page, request }) => {
  await openDownloads(page);
  await expect(page.getByRole("link", { name: "Download Comments" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Download Ratings" })).toHaveCount(0);
  const options = await request.get("/api/v1/exercises/mexico-2013/data/options");
  expect((await options.text()).match(/^PO-\d+,/gm)).toHaveLength(33);
  expect((await request.get("/api/v1/exercises/mexico-2013/data/ratings")).status()).toBe(403);
});
