/** Holds an archive to all that it says of itself, without a server: `npm run verify -- exercise.sandtable.zip`. */
import { access } from "node:fs/promises";
import { verifyArchive } from "@/lib/server/archive/verify-archive";

const file = process.argv[2];
const isThere =
  file !== undefined &&
  (await access(file).then(
    () => true,
    () => false,
  ));
if (!isThere) {
  console.error(
    file === undefined ? "Name an archive: npm run verify -- exercise.sandtable.zip" : `There is no file ${file}.`,
  );
  process.exit(2);
}

const { manifest, chain, damages } = await verifyArchive(file);
const say = (count: number): string => count.toLocaleString("en");
if (manifest) console.log(`${manifest.slug}, ${say(manifest.lastSeq)} events`);
if (chain && damages.length === 0) {
  console.log(
    `${say(chain.redacted)} have lost words that were deleted, ${say(chain.withheld)} answers stayed where they were given.`,
  );
}
if (damages.length === 0) console.log(`It is whole, and as it was written.\nChain head ${manifest!.chainHead}`);
else
  console.log(["It is not as it was written:", ...damages.map(({ where, what }) => `- ${where}: ${what}`)].join("\n"));
process.exit(damages.length === 0 ? 0 : 1);
