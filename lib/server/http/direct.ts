import type { IncomingMessage, ServerResponse } from "node:http";
import { postTicket } from "@/lib/server/auth/post-ticket";
import { getOptionThread } from "@/lib/server/discussion/get-option-thread";
import { postCommand } from "@/lib/server/log/post-command";
import { getReport } from "@/lib/server/public-report/get-report";
import { bytesOf } from "./kept-body";

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

/** Answers what is asked for most without the detour through Next, which costs more than the answer; null for the rest. */
export function answerDirectly(request: IncomingMessage, response: ServerResponse): Promise<void> | null {
  const [path = "/"] = (request.url ?? "/").split("?");
  for (const { method, pattern, answer } of routes) {
    if (request.method !== method) continue;
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const params = Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
    return answer(toWeb(request), { params: Promise.resolve(params) }).then((answered) =>
      send(answered, request, response),
    );
  }
  return null;
}

/**
 * A request of Node's as one of the web, whose body is read when it is asked for: piece by piece as Node gives it, since a
 * stream of the web around it costs more than all else of a request.
 */
function toWeb(request: IncomingMessage): Request {
  const { method = "GET", url = "/", headers } = request;
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]);
  // Whatever the sender calls the host: nothing asks for it here but in the headers.
  const asked = new Request(`http://localhost${url}`, { method, headers: sent });
  if (method === "GET") return asked;
  // Who sends too much is to read why.
  return Object.defineProperty(asked, "body", { value: request.iterator({ destroyOnReturn: false }) });
}

async function send(answered: Response, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { bytes, headers } = await bytesOf(answered, `${request.headers["accept-encoding"] ?? ""}`);
  const length = answered.status === 304 ? {} : { "content-length": bytes.length };
  response.writeHead(answered.status, { ...Object.fromEntries(answered.headers), ...headers, ...length }).end(bytes);
}
