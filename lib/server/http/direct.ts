import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { postTicket } from "@/lib/server/auth/post-ticket";
import { getOptionThread } from "@/lib/server/discussion/get-option-thread";
import { postCommand } from "@/lib/server/log/post-command";
import { getReport } from "@/lib/server/public-report/get-report";

type Answer = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** What is asked for by the hundred a second. These addresses have files in `app` as well, with the same answers. */
const routes = [
  direct("POST", "/api/v1/exercises/:slug/commands", postCommand),
  direct("POST", "/api/v1/exercises/:slug/ticket", postTicket),
  direct("GET", "/api/v1/exercises/:slug/options/:number/comments", getOptionThread),
  direct("GET", "/reports/:slug", getReport),
];

type Direct = { method: string; pattern: RegExp; answer: Answer };

function direct<P extends Record<string, string>>(
  method: string,
  path: string,
  answer: (request: Request, context: { params: Promise<P> }) => Promise<Response>,
): Direct {
  const pattern = new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
  return { method, pattern, answer: answer as unknown as Answer };
}

/** Answers what is asked for most without the detour through Next, which costs more than the answer; false for the rest. */
export function answerDirectly(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = "/"] = (request.url ?? "/").split("?");
  for (const { method, pattern, answer } of routes) {
    if (request.method !== method) continue;
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const params = Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
    // What this process has found out about a request stands in its headers, not in the raw ones.
    request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, `${value}`]);
    void getRequestListener((asked) => answer(asked, { params: Promise.resolve(params) }), unpatched)(
      request,
      response,
    );
    return true;
  }
  return false;
}

const unpatched = { overrideGlobalObjects: false };
