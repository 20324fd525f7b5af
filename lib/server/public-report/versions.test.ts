import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { GET as getPresent } from "@/app/reports/[slug]/route";
import { GET as getVersion } from "@/app/reports/[slug]/versions/[version]/route";
import { narrativeTexts, takeawayTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import type { Report } from "@/lib/domain/report/schema";
import { findEdition, listEditions } from "@/lib/server/corrections/read-edition";
import { readSource } from "@/lib/server/exports/read-source";

const ground = testDatabase();
let game: TestExercise;
let narrativeId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  narrativeId = randomUUID();
  await game.playTo("conclude");
  const texts = narrativeTexts({ nickname: "Towns first", abstract: "Towns know many thieves.", risks: "" });
  await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts });
  await game.play(game.moderator, { type: "add-takeaway", texts: takeawayTexts() });
  await game.play(game.organizer, { type: "close-exercise" });
});

const publish = () => game.play(game.organizer, { type: "publish-exercise", acknowledges: 1 });
const correct = (baseVersion: number, changes: { abstract?: string; nickname?: string }) =>
  game.play(game.organizer, { type: "correct-narrative", narrativeId, baseVersion, changes, reason: "Counted again." });

async function readPresent(): Promise<Report> {
  const { report } = await readSource({ exerciseId: game.id, viewer: { kind: "reader" } }, "");
  return report;
}

const ask = (version: string, headers: HeadersInit = {}) =>
  getVersion(new Request(`http://test/reports/${game.slug}/versions/${version}`, { headers }), {
    params: Promise.resolve({ slug: game.slug, version }),
  });
const askPresent = () =>
  getPresent(new Request(`http://test/reports/${game.slug}`), { params: Promise.resolve({ slug: game.slug }) });

it("each version reads as it did when it was made", async () => {
  expect(await listEditions(game.id)).toEqual([]);
  await publish();
  const made = [await readPresent()];
  await correct(1, { abstract: "Towns know some thieves." });
  made.push(await readPresent());
  await correct(2, { nickname: "Some towns first" });
  made.push(await readPresent());

  const editions = await listEditions(game.id);
  expect(editions.map(({ version }) => version)).toEqual([1, 2, 3]);
  for (const { version } of editions) {
    const found = await findEdition(game.id, version, "");
    expect(found?.report).toEqual(made[version - 1]);
  }
  expect(await findEdition(game.id, 4, "")).toBeNull();
});

it("an earlier version says which it is, where the present one is, and is not for search engines", async () => {
  await publish();
  await correct(1, { abstract: "Towns know some thieves." });
  await correct(2, { abstract: "Towns know a few thieves." });
  const answer = await ask("1");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("public, no-cache");
  const html = await answer.text();
  expect(html).toContain("You are reading version 1 of 3, of ");
  expect(html).toContain("Towns know many thieves.");
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/reports/${game.slug}">`));
  expect((await ask("1", { "if-none-match": answer.headers.get("etag")! })).status).toBe(304);

  const present = await askPresent();
  const now = await present.text();
  expect(present.headers.get("cache-control")).toBe("public, no-cache");
  expect(now).toContain("Towns know a few thieves.");
  expect(now).not.toContain("noindex");
  expect(now).toMatch(new RegExp(`/reports/${game.slug}/versions/2"[^>]*>Version 2</a>`));
  expect(now).toContain("Towns know <del>many</del><strong>some</strong> thieves.");
});

it("the last version is the page itself, and one that there is not is said to be missing", async () => {
  expect((await ask("1")).headers.get("location")).toMatch(new RegExp(`/exercises/${game.slug}/report$`));
  await publish();
  await correct(1, { abstract: "Towns know some thieves." });
  const last = await ask("2");
  expect(last.status).toBe(307);
  expect(last.headers.get("location")).toMatch(new RegExp(`/reports/${game.slug}$`));
  for (const version of ["3", "0", "01", "one<b>"]) {
    const answer = await ask(version);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain("It has 2.");
    expect(html).not.toContain("<b>");
  }
});
