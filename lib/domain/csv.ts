import Papa from "papaparse";

export type Cell = string | number | null;

/**
 * What a spreadsheet takes for the beginning of a formula, in full width too where that is typed, or, as a tab or line
 * break, drops before one.
 */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as CSV for other programs (RFC 4180): with nothing in its texts that a spreadsheet would take for a formula.
 * Numbers stay as they are, below 0 too; null is an empty cell.
 */
export function toCsvFile(rows: readonly (readonly Cell[])[]): string {
  return Papa.unparse(rows as Cell[][], { escapeFormulae: formula, newline: "\r\n", quotes: isDivided });
}

/** Whether a spreadsheet that parts cells at something other than a comma would take a text for several, each a formula perhaps. */
const isDivided = (cell: unknown): boolean => typeof cell === "string" && /[;\t|]/.test(cell);
