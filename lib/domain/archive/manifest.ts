import { z } from "zod";
import { Id, Ordinal, Slug } from "@/lib/domain/primitives";

/** What an archive is called that this Sandtable writes, and the only one that it reads. */
export const archiveFormat = "sandtable-archive-1";

/** In bytes: so large may the file be, and all its parts unpacked. */
export const largestArchive = 500_000_000;
export const largestUnpacked = 2_000_000_000;
export const mostParts = 10_000;

/** Parts that every archive has; besides them there is one for each content of a file that came with an inject. */
export const partNames = {
  readme: "README.txt",
  log: "log.ndjson",
  reportJson: "report.json",
  reportMarkdown: "report.md",
  analyses: "tables/analysis.ndjson",
  files: "tables/inject-file.ndjson",
} as const;
export const manifestName = "manifest.json";
const filePrefix = "files/";

/** The name of the part that holds a file's content. */
export function fileName(sha256: string): string {
  return `${filePrefix}${sha256}`;
}

/** SHA-256, as 64 hexadecimal digits. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

const PartName = z.union([z.enum(Object.values(partNames)), z.string().regex(/^files\/[0-9a-f]{64}$/)]);

export const Part = z.strictObject({ name: PartName, bytes: z.number().int().nonnegative(), sha256: Digest });
export type Part = z.infer<typeof Part>;

/** What an archive says of itself. `digest` is the SHA-256 of the canonical JSON of all the rest. */
export const Manifest = z.strictObject({
  format: z.literal(archiveFormat),
  /** The last migration of the Sandtable that wrote it. */
  schema: z.string().regex(/^\d{14}_\w{1,80}$/),
  exerciseId: Id,
  slug: Slug,
  lastSeq: Ordinal,
  /** The link of the last event. */
  chainHead: Digest,
  /** Sorted by their names. */
  parts: z.array(Part).min(Object.keys(partNames).length).max(mostParts),
  digest: Digest,
});
export type Manifest = z.infer<typeof Manifest>;

/** Something in an archive that is not as it was written: `where` is a part, or what holds the parts together. */
export type Damage = { where: string; what: string };
