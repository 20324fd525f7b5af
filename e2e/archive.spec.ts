import { readFile, writeFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "./test";
import { type MortalServer, startMortal } from "./mortal";
import { closeAll, enterAs, signInByMail } from "./people";

test.afterEach(closeAll);

const address = "organizer@elsewhere.example";

async function download(page: Page, to: string): Promise<void> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the archive" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("mexico-2013.sandtable.zip");
  await file.saveAs(to);
}

async function choose(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file" }).click(),
  ]);
  await chooser.setFiles(file);
}

const reportOf = async (page: Page): Promise<string> => {
  await page.goto("/exercises/mexico-2013/report");
  return page.getByRole("article").first().innerText();
};

test("an exercise is taken along, opens on another Sandtable, and reports there as it did", async ({
  browser,
  baseURL,
}, info) => {
  const [file, changed, again] = ["one", "changed", "again"].map((name) =>
    info.outputPath(`${name}.sandtable.zip`),
  ) as [string, string, string];
  const { page } = await enterAs(browser, baseURL!, "Grey Owl");
  await page.goto("/exercises/mexico-2013/console/archive");
  await expect(page.getByText(/^[\d,]+ events, unbroken$/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await download(page, file);

  await test.step("it is not opened where it is already, nor when a byte of it was changed", async () => {
    await page.goto("/archives");
    await choose(page, file);
    await expect(page.getByText("This exercise is here already")).toBeVisible();
    const content = await readFile(file);
    content[content.indexOf("log.ndjson") + 5_000]! ^= 1;
    await writeFile(changed, content);
    await choose(page, changed);
    await expect(page.getByText(/is not as it was written/)).toBeVisible();
    await expect(page.getByRole("alert").getByText("log.ndjson").first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  const report = await reportOf(page);
  const other: MortalServer = await startMortal("another");
  try {
    const there = await (await browser.newContext({ baseURL: other.origin })).newPage();
    await signInByMail(there, address);
    await there.goto("/archives");
    await choose(there, file);
    await expect(there.getByText("It is whole, and it is here")).toBeVisible({ timeout: 120_000 });
    await there.getByRole("link", { name: "Go to the exercise" }).click();
    expect(await reportOf(there)).toBe(report);
    await there.goto("/exercises/mexico-2013/console/archive");
    await expect(there.getByText(/answers that stayed where they were given/)).toBeVisible();
    await download(there, again);
    expect((await readFile(again)).equals(await readFile(file))).toBe(true);
  } finally {
    await other.close();
  }
});
