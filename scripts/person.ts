/** For somebody who cannot sign in any more: `npm run person -- export|erase --email X`. Asks for no server. */
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { Refusal } from "@/lib/domain/errors";
import { useDb, connect } from "@/lib/server/db/client";
import { startDatabase } from "@/lib/server/db/start";
import { sameAddress } from "@/lib/server/mail/same-address";
import { writeData } from "@/lib/server/privacy/data/write-data";
import { finishLeaving } from "@/lib/server/privacy/finish-leaving";
import { handOver } from "@/lib/server/privacy/hand-over";
import { leave } from "@/lib/server/privacy/leave";

const usage = `Usage:
  npm run person -- export --email ann@example.org [--to file.zip]
  npm run person -- erase  --email ann@example.org [--hand-over-to other@example.org]

The person may be named by --id instead, as organizers read it in the API. What erasing does, and what it leaves, stands in
docs/privacy.md; it cannot be undone. Where the person is the only organizer of an exercise, --hand-over-to names a member of it who takes over.`;

const { positionals, values } = readArguments();
const [act] = positionals;
if ((act !== "export" && act !== "erase") || (values.email === undefined) === (values.id === undefined)) {
  console.error(usage);
  process.exit(2);
}

const database = await startDatabase();
const db = connect(database.url);
useDb(db);
try {
  process.exitCode = await run();
} finally {
  await db.close();
  await database.release();
}

async function run(): Promise<number> {
  const found = await db.prisma.user.findFirst({
    where: values.id === undefined ? { email: sameAddress(values.email!) } : { id: values.id },
    select: { id: true },
  });
  if (!found) {
    console.error("There is no account with this address. Guests have none: look for them by --id.");
    return 1;
  }
  return act === "export" ? exportTo(found.id, values.to ?? "your-data.sandtable.zip") : erase(found.id);
}

async function exportTo(userId: string, path: string): Promise<number> {
  const file = createWriteStream(path, { flags: "wx", mode: 0o600 });
  await writeData(
    userId,
    (chunk) => new Promise((resolve, reject) => file.write(chunk, (error) => (error ? reject(error) : resolve()))),
  );
  file.end();
  await finished(file);
  console.log(`Written: ${path}. Hand it to that person alone.`);
  return 0;
}

async function erase(userId: string): Promise<number> {
  try {
    if (values["hand-over-to"] !== undefined) await handOver(userId, values["hand-over-to"]);
    await leave(userId);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error([error.message, ...error.details.map(({ path, message }) => `- ${path}: ${message}`)].join("\n"));
    return 1;
  }
  await finishLeaving(userId);
  console.log("The account is deleted. Servers that run end its open pages within seconds.");
  return 0;
}

function readArguments() {
  const text = { type: "string" } as const;
  const options = { email: text, id: text, to: text, "hand-over-to": text };
  return parseArgs({ allowPositionals: true, options });
}
