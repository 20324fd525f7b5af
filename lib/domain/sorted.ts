type Value = number | string | null;

/** A copy in the order of a value, texts as a reader of English expects; what has none comes last in either order. */
export function sortedBy<Row>(rows: readonly Row[], valueOf: (row: Row) => Value, isDescending: boolean): Row[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
    return isDescending ? -order : order;
  });
}
