import path from "node:path";
import { pathToFileURL } from "node:url";
import { sessionCookie } from "@/lib/server/auth/credentials";
import { startSession } from "@/lib/server/auth/sessions";
import { createToken } from "@/lib/server/auth/tokens";
import type { Id } from "@/lib/domain/primitives";

const origin = "http://localhost:3000";

/** What somebody shows to be let in: a session's cookie, or a token; nothing when they are signed out. */
export type Pass = Record<string, string>;

export async function passBySession(userId: Id): Promise<Pass> {
  const { token, expires } = await startSession(userId);
  return { cookie: sessionCookie(token, expires).split(";")[0]!, origin };
}

export async function passByToken(userId: Id): Promise<Pass> {
  const { token } = await createToken(userId, { name: "Matrix" });
  return { authorization: `Bearer ${token}` };
}

export type Method = "GET" | "POST" | "PUT" | "DELETE";
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export type Answer = { status: number; code: string | null; message: string; text: string; type: string };

type Asked = { params?: Record<string, string>; query?: string; body?: unknown };

/**
 * Asks the route of an address of the API document, as the server would hand it the request: the route's own handler, with
 * a real request, whose session or token is looked up in the database. Waits as long as it is told to where the limit is
 * spent, as a client does.
 */
export async function ask(method: Method, template: string, pass: Pass, asked: Asked = {}): Promise<Answer> {
  const { params = {}, query = "", body } = asked;
  const handle = await handlerOf(method, template);
  const address = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const send = (): Promise<Response> =>
    handle(
      new Request(`${origin}${address}${query}`, {
        method,
        headers: { ...pass, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
      { params: Promise.resolve(params) },
    );
  let response = await send();
  while (response.status === 429) {
    const seconds = Number(response.headers.get("retry-after"));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    response = await send();
  }
  const text = await response.text();
  return {
    status: response.status,
    text,
    type: response.headers.get("content-type") ?? "",
    ...refusalIn(response, text),
  };
}

function refusalIn(response: Response, text: string): { code: string | null; message: string } {
  if (response.status < 400) return { code: null, message: "" };
  const { error } = JSON.parse(text) as { error: { code: string; message: string } };
  return error;
}

async function handlerOf(method: Method, template: string): Promise<Handler> {
  const folder = path.join("app", template.replaceAll("{", "[").replaceAll("}", "]"));
  const file = pathToFileURL(path.resolve(folder, "route.ts")).href;
  const handlers = (await import(/* @vite-ignore */ file)) as Partial<Record<Method, Handler>>;
  return handlers[method]!;
}
