import type { Db } from "./client";

/** What there is one of for each database: made when it is first asked for, and gone with the database. */
export function perDatabase<T>(make: (database: Db) => T): (database: Db) => T {
  const made = new WeakMap<Db, { it: T }>();
  return (database) => {
    const known = made.get(database) ?? { it: make(database) };
    made.set(database, known);
    return known.it;
  };
}
