import { expect, it } from "vitest";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import { levels, topicsOf } from "@/lib/domain/expertise/expertise";
import { stateExpertise } from "./expertise";
import { drawRaters, expertiseOf } from "./raters";
import { options } from "../contents";
import { ratingSeed } from "../steps";

const stated = stateExpertise(ratingSeed);

it("is said by most of the analysts, of topics of the exercise, the same for the same seed", () => {
  expect(stateExpertise(ratingSeed)).toEqual(stated);
  expect(stated.length).toBeGreaterThanOrEqual(58);
  expect(stated.length).toBeLessThan(70);
  const topics = topicsOf(mexico.framing).map(({ topic }) => topic);
  const said = stated.flatMap((each) => Object.entries(each.levels));
  for (const [topic, level] of said) {
    expect(topics).toContain(topic);
    expect(levels).toContain(level);
  }
  expect(new Set(said.map(([topic]) => topic))).toEqual(new Set(topics));
});

it("leaves every option to somebody who knows its matter", () => {
  const raters = drawRaters(ratingSeed);
  for (const option of options) {
    const experts = raters.filter((rater) => expertiseOf(rater, option) === 3);
    expect(experts.length, `PO-${option.number}`).toBeGreaterThanOrEqual(3);
  }
});
