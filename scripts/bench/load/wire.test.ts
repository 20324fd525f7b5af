import { describe, expect, it } from "vitest";
import { frameAt } from "./wire";

const frame = (length: number): Buffer => {
  const body = Buffer.alloc(length, "a");
  if (length < 126) return Buffer.concat([Buffer.from([0x81, length]), body]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, body]);
};

describe("a frame", () => {
  it.each([0, 125, 126, 65_535, 65_536])("of %i bytes is found when it is whole, and not before", (length) => {
    const data = Buffer.concat([frame(3), frame(length)]);
    const first = frameAt(data, 0)!;
    expect(first).toEqual({ opcode: 1, from: 2, end: 5 });
    const second = frameAt(data, first.end)!;
    expect(second.end - second.from).toBe(length);
    expect(second.end).toBe(data.length);
    for (const cut of [1, 2, 9]) expect(frameAt(data.subarray(0, Math.max(5, data.length - cut)), 5)).toBeNull();
  });
});
