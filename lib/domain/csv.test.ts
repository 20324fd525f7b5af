import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsvFile } from "./csv";

describe("a table as CSV", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=1\n+2", "＝1+1", "＠SUM"])(
    "makes %j inert",
    (cell) => {
      const [[read]] = Papa.parse<string[]>(toCsvFile([[cell]])).data as [[string]];
      expect(read).toBe(`'${cell}`);
    },
  );

  it.each([";", "\t", "|"])("keeps a text with %j in one cell for who parts cells there", (sign) => {
    const [[read]] = Papa.parse<string[]>(toCsvFile([[`a${sign}=1+1${sign}b`]]), { delimiter: sign }).data as [
      [string],
    ];
    expect(read).toBe(`a${sign}=1+1${sign}b`);
  });

  it("leaves numbers as they are, below 0 too, and nothing where nothing is known", () => {
    expect(toCsvFile([[-1.5, 0, null, "3"]])).toBe("-1.5,0,,3");
  });

  it("reads back as it was written, whatever is in it", () => {
    const cell = fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@＝＋－＠\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = Papa.parse<string[]>(toCsvFile(rows), { delimiter: ",", newline: "\r\n" }).data;
        expect(read).toEqual(rows);
      }),
    );
  });
});
