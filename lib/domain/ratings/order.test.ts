import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { orderFor } from "./order";

const options = Array.from({ length: 12 }, () => ({ id: randomUUID() }));
const [member, round] = [randomUUID(), randomUUID()];

describe("the order in which a member rates", () => {
  it("is the same whenever it is asked, and whatever order they come in", () => {
    expect(orderFor(options.toReversed(), member, round)).toEqual(orderFor(options, member, round));
    expect(orderFor(options, member, round)).not.toEqual(orderFor(options, member, randomUUID()));
  });

  it("keeps the others in their places when an option is added", () => {
    const added = { id: randomUUID() };
    const after = orderFor([...options, added], member, round);
    expect(after.filter((option) => option !== added)).toEqual(orderFor(options, member, round));
  });

  it("puts each option first for about as many members", () => {
    const members = 12_000;
    const counts = new Map<string, number>();
    for (let n = 0; n < members; n += 1) {
      const first = orderFor(options, randomUUID(), round)[0]!.id;
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    // 1,000 expected of each; five standard deviations, so that chance does not fail it.
    for (const { id } of options) expect(Math.abs((counts.get(id) ?? 0) - 1_000)).toBeLessThan(152);
  });
});
