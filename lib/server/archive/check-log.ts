import { ArchivedEvent, isWhole, isWithheld } from "@/lib/domain/archive/archived-event";
import { type Damage, type Manifest, partNames } from "@/lib/domain/archive/manifest";
import { type ChainFindings, openChain } from "./check-chain";
import { readLines } from "./read-lines";
import { type OpenedZip, Unreadable } from "./zip-reader";

const where = partNames.log;

/** Holds the log of an archive to its seals and to the manifest; null where it cannot be read. */
export async function checkLog(zip: OpenedZip, manifest: Manifest, damages: Damage[]): Promise<ChainFindings | null> {
  const chain = openChain(manifest.exerciseId);
  const complain = (what: string): void => void damages.push({ where, what });
  let line = 0;
  try {
    for await (const event of readArchivedLog(zip)) {
      line += 1;
      const parsed = chain.check(event);
      if (isWhole(event) && mayNotBe(event)) complain(`event ${event.seq} must not be in an archive.`);
      if (line === 1 && !isFounding(parsed, manifest))
        complain("it is not the log of the exercise that the manifest names.");
    }
  } catch (error) {
    const known = error instanceof Unreadable;
    damages.push(known ? error.damage : { where, what: `line ${line + 1}, after event ${line}, is not an event.` });
    return null;
  }
  const found = chain.end();
  for (const { what } of found.problems) complain(`${what}.`);
  if (found.problems.length === 0 && (found.events !== manifest.lastSeq || found.head !== manifest.chainHead)) {
    complain(`it ends with event ${found.events}, and not with the event ${manifest.lastSeq} that the manifest names.`);
  }
  return found;
}

/** The events of an archive; throws where a line is none, `Unreadable` where the part cannot be unpacked. */
export async function* readArchivedLog(zip: OpenedZip): AsyncGenerator<ArchivedEvent> {
  for await (const line of readLines(zip.read(where))) yield ArchivedEvent.parse(JSON.parse(line));
}

// What was anybody's own was never let out; whoever puts it in would have it read by others.
const mayNotBe = ({ type, audience }: { type: string; audience: string }): boolean =>
  isWithheld(type) || type === "answer.withheld" || audience.startsWith("own:") || audience === "nobody";

function isFounding(event: ReturnType<ReturnType<typeof openChain>["check"]>, { exerciseId, slug }: Manifest): boolean {
  if (event?.type !== "exercise.created") return false;
  const { payload } = event;
  return payload.exerciseId === exerciseId && payload.slug === slug && payload.rehearsalOf === undefined;
}
