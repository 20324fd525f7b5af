/** Another process of Sandtable, for migrate.test.ts: it brings the database up to date, and nothing else. */
import { migrate } from "@/lib/server/db/migrate";

process.send!(await migrate(process.argv[2]!));
process.disconnect();
