import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { etagOf, isKnown } from "./etag";

const gzipped = promisify(gzip);

/** A text that is sent many times as it is, with the tag that tells it from others, packed when it is first asked for so. */
export type KeptBody = { bytes: Buffer; etag: string; packed: () => Promise<Buffer> };

export function keepBody(text: string): KeptBody {
  const bytes = Buffer.from(text);
  let made: Promise<Buffer> | undefined;
  return { bytes, etag: etagOf(text), packed: () => (made ??= gzipped(bytes)) };
}

const wholes = new WeakMap<Response, Buffer>();

/** The bytes of an answer with a kept text, for who can send them as they are; reading them out of it takes longer. */
export const wholeOf = (response: Response): Buffer | undefined => wholes.get(response);

function respond(bytes: Buffer, headers: Record<string, string>): Response {
  const response = new Response(new Uint8Array(bytes), { headers });
  wholes.set(response, bytes);
  return response;
}

/** Answers with a kept text, or that who asks has it already; `headers` say what it is and who may keep it. */
export async function answerKept(
  request: Request,
  { bytes, etag, packed }: KeptBody,
  headers: Record<string, string>,
): Promise<Response> {
  const shared = { ...headers, etag, vary: "accept-encoding" };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: shared });
  if (!acceptsGzip(request)) return respond(bytes, shared);
  return respond(await packed(), { ...shared, "content-encoding": "gzip" });
}

/** RFC 9110, 12.5.3, as far as anybody sends it: named, and not with a weight of nothing. */
function acceptsGzip(request: Request): boolean {
  return (request.headers.get("accept-encoding") ?? "").split(",").some((entry) => {
    const [coding = "", weight = ""] = entry.split(";").map((part) => part.trim().toLowerCase());
    return coding === "gzip" && !/^q=0(\.0*)?$/.test(weight);
  });
}
