import { expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import { sampleLog } from "@/lib/domain/report/sample-log";
import { countsOf } from "./counts";

it("counts what there is", () => {
  expect(countsOf(fold(sampleLog))).toEqual({ options: 7, comments: 1, revisions: 1, members: 4, narratives: 2 });
  expect(countsOf(fold(sampleLog.slice(0, 3)))).toMatchObject({ options: 0, members: 2 });
});
