/**
 * A record with one entry changed by `change`; the same record when there is no such entry, which
 * happens when a viewer holds a part of the state only.
 */
export function patched<T>(record: Record<string, T>, id: string, change: (entry: T) => T): Record<string, T> {
  const entry = record[id];
  return entry === undefined ? record : { ...record, [id]: change(entry) };
}

/** A record without an entry; the same record when there is no such entry. */
export function without<T>(record: Record<string, T>, id: string): Record<string, T> {
  if (!(id in record)) return record;
  const { [id]: _removed, ...rest } = record;
  return rest;
}

/** A record with every entry changed by `change`; the same record when none was. */
export function mapped<T>(record: Record<string, T>, change: (entry: T) => T): Record<string, T> {
  const entries = Object.entries(record).map(([id, entry]) => [id, change(entry)] as const);
  return entries.some(([id, entry]) => entry !== record[id]) ? Object.fromEntries(entries) : record;
}
