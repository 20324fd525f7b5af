import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

/** Of each section of OWASP ASVS 5.0, how many of its requirements are of level 1 or 2; they are its first ones. */
const sections =
  "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 " +
  "5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 " +
  "8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 " +
  "11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 " +
  "15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";
const required = sections.split(" ").flatMap((entry) => {
  const [section = "", most = ""] = entry.split(":");
  return Array.from({ length: Number(most) }, (_, index) => `${section}.${index + 1}`);
});

const docs = await readFile("docs/security.md", "utf8");
const rows = docs
  .split("\n")
  .filter((line) => /^\| V?\d+\.\d+\.\d+/.test(line))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

/** `6.2.1–12, 6.4.2` as each of them. */
function idsIn(cell: string): string[] {
  return cell.split(",").flatMap((part) => {
    const [, section = "", first = "", last = first] = /^(\d+\.\d+)\.(\d+)(?:–(\d+))?$/.exec(part.trim()) ?? [];
    expect(section, cell).not.toBe("");
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${section}.${Number(first) + index}`,
    );
  });
}

it("answers every requirement of levels 1 and 2, and each once", () => {
  const answered = rows.flatMap(([ids = ""]) => idsIn(ids));
  expect(required.filter((id) => !answered.includes(id))).toEqual([]);
  expect(answered.filter((id, index) => answered.indexOf(id) !== index)).toEqual([]);
});

describe.each(rows.map((cells) => [cells[0] ?? "", cells] as const))("%s", (_, cells) => {
  it("says what is asked and how it is met, and has a test or a reason", () => {
    const [, asked = "", met = "", proof = "", ...rest] = cells;
    expect(rest).toEqual([]);
    expect(asked).toMatch(/\w/);
    expect(met).toMatch(/\w/);
    const files = [...proof.matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`/g)].map(([, file = ""]) => file);
    for (const file of files) expect(existsSync(file), file).toBe(true);
    const reason = /Reason: (.*)/.exec(proof)?.[1] ?? "";
    expect(files.length > 0 || reason.length > 10, proof).toBe(true);
  });
});
