import { expect, it } from "vitest";
import { lastOnly } from "./last-only";

it("does one thing at a time, and of what is asked for meanwhile the last", async () => {
  const done: number[] = [];
  let release = (): void => undefined;
  const ask = lastOnly(async (asked: number) => {
    done.push(asked);
    await new Promise<void>((resolve) => (release = resolve));
  });
  for (const asked of [1, 2, 3]) ask(asked);
  release();
  await expect.poll(() => done).toEqual([1, 3]);
  release();
  await expect.poll(() => (ask(4), done.at(-1))).toBe(4);
});
