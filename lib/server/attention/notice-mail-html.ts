import { escapeHtml } from "@/lib/server/mail/escape-html";
import type { Group, Letter, Line, Section } from "./notice-mail";

const link = "color:#0e5a5a";
const small = "font-size:13px;color:#5c6168";

/** The mail as a page, with nothing in it that a mail program would have to fetch. */
export function noticeMailHtml({ sections, settings, unsubscribe }: Letter): string {
  return `<!doctype html>
<html lang="en">
<body style="margin:0;background:#fbfaf7;color:#1c1e21;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:38rem;margin:0 auto;padding:32px 24px">
<p style="font:600 20px Georgia,serif;margin:0 0 24px">Sandtable</p>
${sections.map(sectionHtml).join("\n")}
<p style="margin:32px 0 0;border-top:1px solid #e5e1d8;padding-top:16px;${small}"><a href="${escapeHtml(settings)}" style="${link}">What comes by mail, and when</a> · <a href="${escapeHtml(unsubscribe)}" style="${link}">No more of these mails</a></p>
</div>
</body>
</html>`;
}

function sectionHtml({ title, address, groups }: Section): string {
  return `<h1 style="font:600 22px/1.25 Georgia,serif;margin:0 0 12px"><a href="${escapeHtml(address)}" style="color:#1c1e21;text-decoration:none">${escapeHtml(title)}</a></h1>
${groups.map(groupHtml).join("\n")}`;
}

function groupHtml({ heading, lines, rest }: Group): string {
  return `<div style="border-top:1px solid #e5e1d8;padding:12px 0">
<h2 style="font:600 16px/1.3 Georgia,serif;margin:0 0 4px">${escapeHtml(heading)}</h2>
${lines.map(lineHtml).join("\n")}${rest.count > 0 ? `\n${lineHtml({ sentence: `and ${rest.count} more`, quote: "", address: rest.address })}` : ""}
</div>`;
}

function lineHtml({ sentence, quote, address }: Line): string {
  const quoted = quote && `<br><span style="font-family:Georgia,serif;color:#5c6168">${escapeHtml(quote)}</span>`;
  return `<p style="margin:4px 0"><a href="${escapeHtml(address)}" style="${link}">${escapeHtml(sentence)}</a>${quoted}</p>`;
}
