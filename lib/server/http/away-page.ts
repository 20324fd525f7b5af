import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reachability } from "@/lib/server/db/reachability";

const againAfterSeconds = 5;

// As in app/globals.css, which cannot be had without what makes pages.
const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c1e21; --soft: #5c6168; --accent: #0e5a5a; }
@media (prefers-color-scheme: dark) { :root { --paper: #131517; --ink: #eceae4; --soft: #a2a7ad; --accent: #5cc0b5; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Inter, system-ui, sans-serif; }
main { box-sizing: border-box; display: flex; flex-direction: column; justify-content: center; gap: 1rem;
  min-height: 80dvh; max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem; }
b, h1 { font-family: "Source Serif 4", Georgia, serif; }
h1 { margin: 0; font-size: 1.875rem; line-height: 1.2; font-weight: 600; }
p { margin: 0; color: var(--soft); font-size: 1.125rem; }
a { color: var(--accent); text-underline-offset: 3px; }
`;

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${againAfterSeconds}">
<title>Back in a moment · Sandtable</title>
<style>${style}</style>
</head>
<body>
<main>
<b>Sandtable</b>
<h1>Back in a moment</h1>
<p>Sandtable cannot reach its database just now. All that was saved is safe, and what you have written in pages that
are open waits there and goes out by itself.</p>
<p>You need do nothing: this page tries again every few seconds.</p>
<p><a href="">Try now</a></p>
</main>
</body>
</html>
`;

const headers = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "retry-after": String(againAfterSeconds),
  "x-content-type-options": "nosniff",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; frame-ancestors 'self'`,
};

/**
 * Answers who asks for a page while the database cannot be reached: 503, with a page that needs nothing else and tries again by
 * itself. False for all others, who are to be served.
 */
export async function answerWhenAway(
  request: IncomingMessage,
  response: ServerResponse,
  { isReachable }: Reachability,
): Promise<boolean> {
  if (!asksForPage(request) || (await isReachable())) return false;
  response.writeHead(503, headers).end(request.method === "HEAD" ? undefined : html);
  return true;
}

/** What a browser opens; not what a page asks for from within. */
function asksForPage({ method, url = "/", headers: { accept = "" } }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return accept.includes("text/html") && !/^\/(api|_next)\//.test(url);
}
