import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

// As in app/globals.css, which cannot be had without what makes pages.
const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #fff; --ink: #1c1e21; --soft: #5c6168; --line: #e5e1d8; --edge: #8d8a82; --accent: #0e5a5a; }
@media (prefers-color-scheme: dark) { :root { --paper: #131517; --card: #23272c; --ink: #eceae4; --soft: #a2a7ad; --line: #363b42; --edge: #7f858d; --accent: #5cc0b5; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 "Inter Variable", Inter, system-ui, sans-serif; overflow-wrap: break-word; }
header { border-bottom: 1px solid var(--line); background: var(--card); }
header b, main { box-sizing: border-box; display: flex; max-width: 77.5rem; margin: 0 auto; padding: 0 1rem; }
header b { align-items: center; min-height: 3.5rem; font-size: 1.25rem; }
main { flex-direction: column; align-items: flex-start; justify-content: center; gap: 1rem; min-height: 60dvh; padding-block: 4rem; }
b, h1, p { font-family: "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; }
h1 { margin: 0; font-size: 1.875rem; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }
p { margin: 0; max-width: 38em; color: var(--soft); font-size: 1.125rem; }
a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1rem; border: 1px solid var(--line); border-radius: 0.5rem;
  background: var(--card); color: var(--ink); font-size: 0.875rem; font-weight: 600; text-decoration: none; }
a:hover { border-color: var(--edge); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (min-width: 48rem) { header b, main { padding-inline: 1.5rem; } }
`;

type Waiting = { status: 429 | 503; title: string; paragraphs: string[]; againAfterSeconds: number };

/** Answers with a page that needs nothing else, and asks again by itself when the time has come. Its texts are put in as they are. */
export function answerWaiting(request: IncomingMessage, response: ServerResponse, waiting: Waiting): void {
  response.writeHead(waiting.status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": `${waiting.againAfterSeconds}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": policy,
  });
  response.end(request.method === "HEAD" ? undefined : pageOf(waiting));
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ");

const pageOf = ({ title, paragraphs, againAfterSeconds }: Waiting): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${againAfterSeconds}">
<title>${title} · Sandtable</title>
<style>${style}</style>
</head>
<body>
<header><b>Sandtable</b></header>
<main>
<h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
<a href="">Try now</a>
</main>
</body>
</html>
`;
