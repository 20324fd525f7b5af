/** What begins the name of each thing that is numbered: an option is PO-3. */
const prefixes = { option: "PO", narrative: "MN", inject: "IN", call: "CP" } as const;
export type NumberedKind = keyof typeof prefixes;

/** The name of a numbered thing, as in PO-3; `PO-?` where its number is not known. */
export function placeName(kind: NumberedKind, number: number | null | undefined): string {
  return `${prefixes[kind]}-${number ?? "?"}`;
}
