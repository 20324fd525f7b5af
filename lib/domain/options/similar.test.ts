import { describe, expect, test } from "vitest";
import type { PolicyOption } from "./option";
import { similarityIndex } from "./similar";

const option = (id: string, title: string, summary: string) => ({ id, title, facets: { summary } }) as PolicyOption;

const options = [
  option(
    "sea",
    "Hold the sea lanes",
    "Joint naval patrols off both coasts of Mexico, fed by shared pictures of the sea.",
  ),
  option("bank", "Take the profit", "Seize, trace and reinvest the assets of cartels through the banks of Mexico."),
  option("school", "Open the schools at night", "Schools as places where the young of a town can be after dark."),
];

describe("similar options", () => {
  const find = similarityIndex(options);

  test("are found by what they are about, the most alike first", () => {
    expect(find("Naval patrols on the coast: hold the lanes at sea", 3)[0]).toBe("sea");
    expect(find("Trace the assets of the cartels and seize them", 3)).toEqual(["bank"]);
  });

  test("are not made of words that every option uses", () => {
    expect(find("Something for Mexico", 3)).toEqual([]);
    expect(find("", 3)).toEqual([]);
    expect(similarityIndex([])("Naval patrols", 3)).toEqual([]);
  });

  test("are at most as many as asked for", () => {
    const many = similarityIndex(
      Array.from({ length: 9 }, (_, place) => option(`${place}`, "Hold the sea lanes", "Naval patrols")),
    );
    expect(many("Hold the sea lanes by naval patrols", 3)).toHaveLength(3);
  });
});
