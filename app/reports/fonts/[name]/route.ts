import { readFile } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "@/lib/domain/errors";
import { route } from "@/lib/server/http/route";

const folder = path.resolve(/* turbopackIgnore: true */ "node_modules/@fontsource-variable");
const files: Record<string, string> = {
  "serif.woff2": "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "serif-italic.woff2": "source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
  "sans.woff2": "inter/files/inter-latin-wght-normal.woff2",
};

/** The letters of a public report, under names that stay. */
export const GET = route<{ name: string }>(async (_request, { params }) => {
  const { name } = await params;
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!file) throw new Refusal("not-found", "There is no such font here.");
  const bytes = await readFile(path.join(folder, file));
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": "font/woff2", "cache-control": "public, max-age=31536000, immutable" },
  });
});
