/** Tells the connections of this process from those of others, in the database's own list of them. */
export const connectionName = `sandtable:${process.pid}`;

// The Postgres adapter writes times wrongly in a session whose zone is not UTC (prisma/orm #28629).
const sessionOptions = "-c TimeZone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000";

/** Settings for every connection to `connectionString`, pooled or not. */
export function connectionConfig(connectionString: string) {
  return { connectionString, application_name: connectionName, options: sessionOptions };
}
