const most = 12;

/** Names as one reads them out; a long list is cut. */
export function listed(names: readonly string[]): string {
  const named = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return new Intl.ListFormat("en").format(named);
}
