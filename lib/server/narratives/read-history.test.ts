import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { GET } from "@/app/api/v1/exercises/[slug]/narratives/[number]/revisions/route";
import { narrativeTexts, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { NarrativeChanges } from "@/lib/domain/narratives/narrative";
import { isVersion, textsIn } from "@/lib/domain/narratives/versions";
import { listNarratives } from "./rows";
import { readHistory } from "./read-history";

const ground = testDatabase();
let game: TestExercise;
let narrativeId: string;
let optionId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  [narrativeId, optionId] = [randomUUID(), randomUUID()];
  await game.playTo("propose");
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
  await game.play(game.moderator, { type: "accept-option", optionId });
  await game.playTo("conclude");
  const texts = narrativeTexts({ nickname: "Towns first", abstract: "Towns come first.", risks: "Many." });
  await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts });
});

const edit = (baseVersion: number, changes: NarrativeChanges, restores?: number) =>
  game.play(game.moderator, { type: "edit-narrative", narrativeId, baseVersion, changes, restores });

it("tells who changed what, the latest first, with lines, restoring edits and corrections", async () => {
  await edit(1, { abstract: "Towns come first. Money follows.", risks: "Few." });
  await game.play(game.moderator, { type: "bundle-option", optionId, narrativeId, index: 0 });
  await game.play(game.moderator, { type: "write-line", narrativeId, optionId, was: "", line: "It pays." });
  await edit(2, { risks: "Many." }, 1);
  await game.play(game.organizer, { type: "close-exercise" });
  await game.play(game.organizer, { type: "publish-exercise", acknowledges: 3 });
  await game.play(game.organizer, {
    type: "correct-narrative",
    narrativeId,
    baseVersion: 3,
    changes: { risks: "Very many." },
    reason: "They were counted again.",
  });

  const { entries, hasEarlier } = await readHistory(game.id, narrativeId);
  expect(hasEarlier).toBe(false);
  expect(entries).toMatchObject([
    {
      ...{ kind: "texts", number: 4, byId: game.organizer.memberId, restores: null },
      changes: [{ field: "risks", before: "Many.", after: "Very many." }],
      correction: { version: 2, reason: "They were counted again." },
    },
    { kind: "texts", number: 3, restores: 1, changes: [{ field: "risks", before: "Few.", after: "Many." }] },
    { kind: "line", optionId, before: "", after: "It pays." },
    { kind: "texts", number: 2, changes: [{ field: "abstract" }, { field: "risks" }], correction: null },
    { kind: "texts", number: 1, byId: game.moderator.memberId },
  ]);

  const present = (await ground.db.prisma.$transaction((tx) => listNarratives(tx, game.id)))[narrativeId]!;
  const versions = entries.filter(isVersion);
  const read = [1, 2, 3, 4].map((number) => {
    const { abstract, risks } = textsIn(present, versions, number);
    return [abstract, risks];
  });
  expect(read).toEqual([
    ["Towns come first.", "Many."],
    ["Towns come first. Money follows.", "Few."],
    ["Towns come first. Money follows.", "Many."],
    ["Towns come first. Money follows.", "Very many."],
  ]);
});

it("restores what a version said, and nothing else under its name", async () => {
  await edit(1, { abstract: "Borders come first.", risks: "Few." });
  await expectRefusal(edit(2, { risks: "None." }, 1), "invalid");
  await expectRefusal(edit(2, { risks: "Many." }, 7), "invalid");
  expect((await edit(2, { risks: "Many." }, 1)).events.map(({ payload }) => payload)).toEqual([
    { narrativeId, changes: { risks: "Many." }, restores: 1 },
  ]);
  expect((await edit(3, { risks: "Many." }, 1)).events).toEqual([]);
});

it("does not mix what it restores with what somebody has written meanwhile", async () => {
  await edit(1, { abstract: "Towns come first. Money follows." });
  await edit(2, { abstract: "Towns come first. Money follows. Nobody asked." });
  await expectRefusal(edit(2, { abstract: "Towns come first." }, 1), "stale");
  expect((await edit(3, { abstract: "Towns come first." }, 1)).events).toHaveLength(1);
});

it("comes in parts where there is much of it", async () => {
  for (let n = 1; n <= 52; n += 1) await edit(n, { tagline: `Try ${n}.` });
  const first = await readHistory(game.id, narrativeId);
  expect([first.entries.length, first.hasEarlier]).toEqual([50, true]);
  const rest = await readHistory(game.id, narrativeId, first.entries.at(-1)!.seq);
  expect(rest.entries.map((entry) => isVersion(entry) && entry.number)).toEqual([3, 2, 1]);
  expect(rest.hasEarlier).toBe(false);
});

it("is for whoever may read the narrative, readers only once it is published", async () => {
  const ask = async (number = "1") => {
    const request = new Request(`http://test/api/v1/exercises/${game.slug}/narratives/${number}/revisions`);
    return GET(request, { params: Promise.resolve({ slug: game.slug, number }) });
  };
  expect((await ask()).status).toBe(404);
  await game.play(game.organizer, { type: "close-exercise" });
  await game.play(game.organizer, { type: "publish-exercise", acknowledges: 2 });
  const answer = await ask();
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ entries: [{ number: 1 }], hasEarlier: false });
  expect((await ask("2")).status).toBe(404);
});
