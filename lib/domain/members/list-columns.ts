/** What a list of people may say of each. */
export type Column = "email" | "name" | "first" | "last" | "role" | "region" | "field";

const headings: Record<Column, readonly string[]> = {
  email: ["email", "mail", "emailaddress", "mailaddress", "eaddress", "address"],
  name: ["name", "fullname", "displayname", "participant", "person", "member"],
  first: ["firstname", "first", "givenname", "forename"],
  last: ["lastname", "last", "surname", "familyname"],
  role: ["role", "roles", "as", "part"],
  region: ["region", "country", "location", "place", "city"],
  field: ["expertise", "field", "fieldofexpertise", "specialty", "speciality", "subject", "profession"],
};

const withoutHeading: readonly Column[] = ["name", "region", "field"];
const looksLikeAddress = (cell: string): boolean => cell.includes("@");
const plain = (cell: string): string =>
  cell
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, "");

/** Which column each heading of a row names; null when the row is no heading. */
export function readHeading(row: readonly string[]): (Column | null)[] | null {
  if (row.some(looksLikeAddress)) return null;
  const named = row.map((cell) => columnOf(plain(cell)));
  // A heading of one word in a list of one column must be about addresses, or it is somebody's name.
  return named.includes("email")
    ? named.map((column, index) => (named.indexOf(column) === index ? column : null))
    : null;
}

function columnOf(heading: string): Column | null {
  const columns = Object.keys(headings) as Column[];
  return columns.find((column) => headings[column].includes(heading)) ?? null;
}

/**
 * The columns of a list without a heading: that with the addresses, that with the roles, and what is left in
 * the order name, region, expertise.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  isRole: (cell: string) => boolean,
): (Column | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const indexes = Array.from({ length: width }, (_, index) => index);
  const share = (index: number, is: (cell: string) => boolean): number =>
    rows.filter((row) => is(row[index] ?? "")).length;
  const best = (is: (cell: string) => boolean, but = -1): number => {
    const found = indexes.filter((index) => index !== but).toSorted((a, b) => share(b, is) - share(a, is))[0];
    return found !== undefined && share(found, is) > 0 ? found : -1;
  };
  const email = best(looksLikeAddress);
  const role = best(isRole, email);
  const rest = indexes.filter((index) => index !== email && index !== role);
  return indexes.map((index) => {
    if (index === email) return "email";
    if (index === role) return "role";
    return withoutHeading[rest.indexOf(index)] ?? null;
  });
}
