import Papa from "papaparse";

const delimiters = [";", "\t", ","];
const isAddress = (cell: string): boolean => /^[^\s,;<>"]+@[^\s,;<>"]+$/.test(cell.trim());

/**
 * The cells of a table of people as it is pasted or saved: by comma, semicolon or tab, quoted or not, with a byte
 * order mark or without. What divides the cells is what leaves most addresses whole; where that is even,
 * what makes the rows alike.
 */
export function parseTable(text: string): string[][] {
  const guessed = Papa.parse<string[]>(text, { delimitersToGuess: delimiters }).data;
  const others = delimiters.map((delimiter) => Papa.parse<string[]>(text, { delimiter }).data);
  const countAddresses = (rows: string[][]): number => rows.flat().filter(isAddress).length;
  const most = Math.max(...others.map(countAddresses));
  if (countAddresses(guessed) === most) return guessed;
  return others.find((rows) => countAddresses(rows) === most) ?? guessed;
}

/** A table as CSV, to be read here again. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], { newline: "\n" });
}
