import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { findSimilar, searchOptions } from "./search-options";

const ground = testDatabase();
let game: TestExercise;
const ids: Record<string, string> = {};

async function submit(name: string, title: string, summary: string, implementation = "Begin."): Promise<void> {
  ids[name] = randomUUID();
  const facets = { ...optionContent().facets, summary, implementation };
  await game.play(game.analyst, { id: ids[name], type: "submit-option", content: optionContent({ title, facets }) });
}

const find = async (query: string): Promise<string[]> => {
  const found = await ground.db.prisma.$transaction((tx) => searchOptions(tx, game.id, query));
  const nearestFirst = [...found.keys()].toSorted((a, b) => found.get(b)! - found.get(a)!);
  return nearestFirst.map((id) => Object.keys(ids).find((name) => ids[name] === id) ?? id);
};

beforeAll(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  await submit("sea", "Hold the sea lanes", "Joint naval patrols off both coasts.", "Frigates in Manzanillo.");
  await submit("bank", "Take the profit", "Seize the assets of the cartels through the banks.");
  await submit("nation", "La Nación primero", "Una política de desarrollo para los jóvenes.");
  await submit("japan", "港を固く守る", "海上の監視を強める。麻薬の密輸を止める。");
  await submit("arab", "دعم المُدُن الصغيرة", "نبدأ بالمدارس والعمل للشباب.");
  const elsewhere = await createTestExercise(ground.db);
  await elsewhere.playTo("propose");
  const content = optionContent({ title: "Naval patrols elsewhere" });
  await elsewhere.play(elsewhere.analyst, { type: "submit-option", content });
});

describe("searching options", () => {
  it.each([
    ["naval", ["sea"]],
    ["patr", ["sea"]],
    ["manzanillo", ["sea"]],
    ["seize cartels", ["bank"]],
    ["nacion", ["nation"]],
    ["POLÍTICA", ["nation"]],
    ["密輸", ["japan"]],
    ["海上の監視", ["japan"]],
    ["المدن", ["arab"]],
    ["مدارس", ["arab"]],
  ])("finds %j", async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it.each([
    ["navel patroles", "sea"],
    ["cartells", "bank"],
    ["desarollo", "nation"],
    ["manzanilo", "sea"],
    ["naval manzanilo", "sea"],
    ["العـــمل", "arab"],
  ])("finds %j although it is misspelt", async (query, expected) => {
    expect((await find(query))[0]).toBe(expected);
  });

  it.each(["", "  ", "!!!", "100%_", "'; DROP TABLE x; --", "& | !", "zebra"])(
    "finds nothing by %j, and fails by none",
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  it("follows a revision", async () => {
    const changes = { facets: { implementation: "Zeppelins over the gulf." } };
    await game.play(game.analyst, { type: "revise-option", optionId: ids.sea!, baseRevision: 1, changes, note: "" });
    expect(await find("zeppelin")).toEqual(["sea"]);
    expect(await find("manzanillo")).toEqual([]);
  });
});

describe("similar options", () => {
  it("are those that say nearly the same, and none when nothing is near", async () => {
    expect(await findSimilar(game.id, "Hold sea lanes", "Naval patrols along the coasts.", 3)).toEqual([1]);
    expect(await findSimilar(game.id, "Teach chess in prisons", "Boards and clubs behind bars.", 3)).toEqual([]);
    expect(await findSimilar(game.id, "", "", 3)).toEqual([]);
  });
});
