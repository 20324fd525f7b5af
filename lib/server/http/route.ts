import { z } from "zod";
import { Refusal, type RefusalBody, type RefusalCode, toRefusalBody } from "@/lib/domain/errors";
import { prose } from "@/lib/domain/primitives";
import { strictly } from "@/lib/domain/strictly";
import { isCrowded } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { requestContext } from "./request-context";
import { requireShallow } from "./shallow";

const statusOf: Record<RefusalCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  "other-member": 409,
  "not-found": 404,
  "round-closed": 409,
  "wrong-status": 409,
  stale: 409,
  "id-reused": 409,
  "alias-taken": 409,
  "already-member": 409,
  "invite-invalid": 410,
  "exercise-full": 409,
  "last-organizer": 409,
  "slug-taken": 409,
  "too-large": 413,
  // Not 429, upon which a page tries again by itself.
  unreferenced: 409,
  "too-soon": 409,
  locked: 409,
  rehearsal: 409,
  "no-rehearsal": 409,
  "rehearsal-running": 409,
  "rehearsals-full": 409,
  "already-here": 409,
  "archive-damaged": 422,
  "archive-newer": 409,
  "rate-limited": 429,
  unavailable: 503,
};

/** When what failed may go again: by then a database is often back, and those who wait before one have been served. */
const againAfterSeconds = 2;

type Context<P> = { params: Promise<P> };

/** A route whose refusals are answered as such, and whose failures are logged and tell nothing. */
export function route<P = Record<string, never>>(handle: (request: Request, context: Context<P>) => Promise<Response>) {
  return async (request: Request, context: Context<P>): Promise<Response> => {
    try {
      if (isCrowded()) throw crowded();
      await requireAddress(context.params);
      return await handle(request, context);
    } catch (error) {
      return toResponse(error, request);
    }
  };
}

function crowded(): Refusal {
  const message = "Very many people are asking at this moment. Nothing is lost; try again in a few seconds.";
  return new Refusal("unavailable", message, [], againAfterSeconds);
}

/** Nothing has a name with a NUL in it, which the database would choke on. */
async function requireAddress(params: Promise<unknown>): Promise<void> {
  const parts = Object.values((await params) ?? {}).flat();
  if (parts.some((part) => typeof part === "string" && part.includes("\0"))) {
    throw new Refusal("not-found", "There is nothing at this address.");
  }
}

/** The client has gone in the middle of its request; nobody is there to be answered. */
class HungUp extends Error {}

function toResponse(error: unknown, request: Request): Response {
  const where = { method: request.method, path: new URL(request.url).pathname };
  if (error instanceof z.ZodError) return refuse(toRefusal(error));
  if (error instanceof Refusal) {
    if (toldOf.has(error.code)) logger.info({ ...where, code: error.code }, "refused");
    return refuse(error);
  }
  const what = { error, ...where };
  if (request.method === "GET" && isGone(error)) {
    logger.warn(what, "a row was gone");
    return refuse(new Refusal("not-found", "What this is about is not there any more."));
  }
  if (error instanceof HungUp) logger.debug(what, "client hung up");
  else logger.error(what, "request failed");
  const message = "The server could not do this. Nothing is lost; try again in a moment.";
  return refuse(new Refusal("unavailable", message, [], againAfterSeconds), requestContext()?.requestId);
}

/** Who was not let in, or tried too often. */
const toldOf = new Set<RefusalCode>(["unauthenticated", "forbidden", "rate-limited", "invite-invalid"]);

/** A row was deleted between two reads, as all of a rehearsal are when it ends; Prisma's P2025. */
const isGone = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === "P2025";

function refuse(refusal: Refusal, requestId?: string): Response {
  const { retryAfterSeconds } = refusal;
  const headers = retryAfterSeconds === undefined ? undefined : { "retry-after": String(retryAfterSeconds) };
  const { error } = toRefusalBody(refusal);
  const body: RefusalBody = { error: { ...error, ...(requestId !== undefined && { requestId }) } };
  return Response.json(body, { status: statusOf[refusal.code], headers });
}

/** What zod found, as a refusal that names each field. */
export function toRefusal({ issues }: z.ZodError): Refusal {
  const details = issues.slice(0, 20).map(({ path, message }) => ({ path: path.map(String).join("."), message }));
  const first = details[0];
  const message = first ? `${first.path ? `${first.path}: ` : ""}${first.message}` : "This input is not right.";
  return new Refusal("invalid", message, details);
}

// An option of the greatest length, should a client write every letter of it as an escape of six signs.
const maxBytes = 2_000_000;
const tooManyBytes = `A request may hold at most ${maxBytes.toLocaleString("en")} bytes.`;

/**
 * Parses the JSON body of a request; throws a Refusal when it is none, too large, or not of the schema. A field that the
 * schema does not know is refused, at any depth.
 */
export async function readJson<T extends z.ZodType>(request: Request, schema: T): Promise<z.output<T>> {
  const bytes = await readBytes(request, maxBytes, tooManyBytes);
  return strictly(schema).parse(parseJson(requireShallow(bytes.toString("utf8"))));
}

/** A request whose body is here already, for what reads it without asking how much it is; throws "too-large". */
export async function readWhole(request: Request): Promise<Request> {
  const body = request.method === "POST" ? new Uint8Array(await readBytes(request, maxBytes, tooManyBytes)) : null;
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}

/** The fields of a form that was sent; none where the body is no form. */
export async function readForm(request: Request): Promise<FormData> {
  return (await readWhole(request)).formData().catch(() => new FormData());
}

/** The body of a request as it is; throws "too-large" with `message` beyond `most` bytes. */
export async function readBytes(request: Request, most: number, message: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readPieces(request, most, message)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** As `readBytes`, piece by piece as it comes. */
export async function* readPieces(request: Request, most: number, message: string): AsyncGenerator<Uint8Array> {
  const tooLarge = new Refusal("too-large", message);
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge;
  let size = 0;
  for await (const chunk of bodyOf(request)) {
    size += chunk.length;
    // A request need not say how long it is; what is not read costs nothing.
    if (size > most) throw tooLarge;
    yield chunk;
  }
}

/**
 * The body, piece by piece; throws `HungUp` where it ends too early, which is the client's doing and not ours. Whoever stops
 * in between leaves the rest to the door: destroyed, it would take the answer with it, or the next one on its line.
 */
async function* bodyOf({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* body instanceof ReadableStream ? body.values({ preventCancel: true }) : (body ?? []);
  } catch (error) {
    throw new HungUp("The body of the request broke off.", { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid", "The body of the request is not JSON.");
  }
}

const largest = 2_147_483_647;

/** A whole number from an address or a query, within what the database can hold; throws a Refusal that names it. */
export function readNumber(text: string | null, name: string): number {
  if (text !== null && /^\d+$/.test(text) && Number(text) <= largest) return Number(text);
  throw new Refusal("invalid", `${name} must be a whole number.`, [{ path: name, message: "A whole number." }]);
}

const longestQuery = 4_000;
const QueryText = prose(longestQuery);

/** A text from the query of an address, empty where there is none; throws a Refusal that names it. */
export function readText(request: Request, name: string): string {
  const parsed = QueryText.safeParse(new URL(request.url).searchParams.get(name) ?? "");
  if (parsed.success) return parsed.data;
  const message = parsed.error.issues[0]?.message ?? "A text.";
  throw new Refusal("invalid", `${name}: ${message}`, [{ path: name, message }]);
}
