import { type Column, guessColumns, readHeading } from "./list-columns";
import { MailAddress } from "./mail-address";
import { Invitee } from "./commands";
import { type Role, roles } from "./member";

/** Somebody on a list, as `Invitee` wants them. */
export type Listed = Omit<Invitee, "id">;

export type ListRow = {
  /** As in the file, where the first row is 1 and the heading counts. */
  row: number;
  cells: readonly string[];
  listed: Listed;
  /** `known`: invited or a member already, so that nothing is sent. */
  status: "good" | "known" | "wrong";
  /** Why it is not good, a sentence each. */
  problems: string[];
};

export type InviteList = { heading: readonly string[] | null; rows: ListRow[] };

/** Why nothing is sent to an address, by the address in small letters. */
export type Known = ReadonlyMap<string, "member" | "invited">;

export const mostListed = 1_000;

/**
 * Reads a table of people: whatever its columns are called, in whatever order, with a heading or without. A row
 * without a role gets `role`. Empty rows are passed over; every other one comes back, good or with its problems.
 */
export function readInviteList(
  table: readonly (readonly string[])[],
  role: Role,
  known: Known = new Map(),
): InviteList {
  const filled = table
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const heading = filled[0] ? readHeading(filled[0].cells) : null;
  const body = heading ? filled.slice(1) : filled;
  const columns =
    heading ??
    guessColumns(
      body.map(({ cells }) => cells),
      (cell) => cell !== "" && readRole(cell) !== null,
    );

  const firstRowOf = new Map<string, number>();
  const rows = body.map(({ row, cells }, index): ListRow => {
    const { listed, isAddress, problems } = readRow(cells, columns, role);
    const { email } = listed;
    if (index >= mostListed)
      problems.push(`A list may have ${mostListed.toLocaleString("en")} rows; put this one on another.`);
    const earlier = firstRowOf.get(email);
    if (isAddress && earlier !== undefined) problems.push(`This address stands in row ${earlier} already.`);
    else if (isAddress) firstRowOf.set(email, row);
    const already = problems.length === 0 ? known.get(email) : undefined;
    if (already) return { row, cells, listed, status: "known", problems: [knownAs[already]] };
    return { row, cells, listed, status: problems.length > 0 ? "wrong" : "good", problems };
  });
  return { heading: heading ? filled[0]!.cells : null, rows };
}

const knownAs = { member: "A member already.", invited: "Invited already." };

function readRow(cells: readonly string[], columns: (Column | null)[], fallback: Role) {
  const at = (column: Column): string => cells[columns.indexOf(column)] ?? "";
  const named = /^(.*)<([^<>]*)>[;,]?$/.exec(at("email"));
  const address = (named?.[2] ?? at("email")).replace(/^mailto:/i, "").trim();
  const name = at("name") || [at("first"), at("last")].filter(Boolean).join(" ");
  const role = at("role") === "" ? fallback : readRole(at("role"));
  const email = MailAddress.safeParse(address);
  const listed = {
    email: email.data ?? address.toLowerCase(),
    name: name || (named?.[1] ?? "").replaceAll('"', "").trim(),
    role: role ?? fallback,
    region: at("region"),
    field: at("field"),
  };
  const isAddress = email.success;
  return { listed, isAddress, problems: listProblems(listed, isAddress, role === null ? at("role") : null) };
}

function listProblems({ email, name, region, field }: Listed, isAddress: boolean, wrongRole: string | null): string[] {
  const problems: string[] = [];
  if (email === "") problems.push("There is no e-mail address.");
  else if (!isAddress) problems.push(`"${email}" is not an e-mail address.`);
  if (wrongRole !== null) problems.push(`"${wrongRole}" is not a role. Use ${roleList}.`);
  for (const [label, text, schema] of [
    ["name", name, Invitee.shape.name],
    ["region", region, Invitee.shape.region],
    ["expertise", field, Invitee.shape.field],
  ] as const) {
    const { error } = schema.safeParse(text);
    if (error) problems.push(`The ${label}: ${error.issues[0]?.message ?? "not possible."}`);
  }
  return problems;
}

const roleList = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(roles);

function readRole(text: string): Role | null {
  const plain = text.trim().toLowerCase().replace("organiser", "organizer").replace(/s$/, "");
  return roles.find((role) => role === plain) ?? null;
}
