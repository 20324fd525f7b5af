import { escapeHtml } from "./escape-html";

/** The mail with the link that signs somebody in. */
export function signInMail(url: string): { subject: string; text: string; html: string } {
  const { host } = new URL(url);
  const once = "The link works once, within 24 hours. If you did not ask for it, ignore this mail; nothing happens.";
  return {
    subject: `Sign in to Sandtable at ${host}`,
    text: `Sign in to Sandtable at ${host}:\n\n${url}\n\n${once}\n`,
    html: html({ host: escapeHtml(host), url: escapeHtml(url), once }),
  };
}

const button =
  "display:inline-block;background:#0e5a5a;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:8px";

function html({ host, url, once }: { host: string; url: string; once: string }): string {
  return `<!doctype html>
<html lang="en">
<body style="margin:0;background:#fbfaf7;color:#1c1e21;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:32px 24px">
<p style="font:600 20px Georgia,serif;margin:0 0 16px">Sandtable</p>
<p style="margin:0 0 20px">Sign in at ${host}:</p>
<p style="margin:0 0 20px"><a href="${url}" style="${button}">Sign in</a></p>
<p style="margin:0 0 20px;font-size:13px;color:#5c6168">Or open this address:<br><a href="${url}" style="color:#0e5a5a;word-break:break-all">${url}</a></p>
<p style="margin:0;font-size:13px;color:#5c6168">${once}</p>
</div>
</body>
</html>`;
}
