import { expect, it } from "vitest";
import { readTextFile } from "./read-text-file";

const text = "Zoë;Malmö\r\n";
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

it.each([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
  ["what Windows wrote before", Uint8Array.from(Buffer.from(text, "latin1"))],
  ["a spreadsheet's Unicode text", utf16],
])("reads %s", async (_what, bytes) => {
  expect(await readTextFile(new Blob([bytes]))).toBe(text);
});
