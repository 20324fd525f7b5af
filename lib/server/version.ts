import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const file = path.resolve(/* turbopackIgnore: true */ "package.json");

/** Of Sandtable, as package.json has it. */
export const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8")));
