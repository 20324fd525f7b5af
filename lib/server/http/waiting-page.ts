import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

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
<main>
<b>Sandtable</b>
<h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
<p><a href="">Try now</a></p>
</main>
</body>
</html>
`;
