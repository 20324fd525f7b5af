import { escapeHtml } from "./escape-html";

export type Framed = {
  subject: string;
  /** What the mail says, one paragraph each, in plain text. */
  paragraphs: string[];
  /** The one thing to do. */
  link: { label: string; url: string };
  /** In small letters below: how long it works, why one gets it. */
  smallPrint: string;
  /** Below everything: what else can be done about such mails. */
  foot?: { label: string; url: string }[];
};

/** A mail as all of them look, in plain text and in HTML that asks nothing of the reader's program. */
export function frameMail({ subject, paragraphs, link, smallPrint, foot = [] }: Framed) {
  return {
    subject,
    text: `${[...paragraphs, link.url, smallPrint, ...footAsText(foot)].join("\n\n")}\n`,
    html: html({
      paragraphs: paragraphs.map(escapeHtml),
      link: { label: escapeHtml(link.label), url: escapeHtml(link.url) },
      smallPrint: escapeHtml(smallPrint),
      foot: foot.map(({ label, url }) => ({ label: escapeHtml(label), url: escapeHtml(url) })),
    }),
  };
}

const footAsText = (foot: { label: string; url: string }[]): string[] =>
  foot.length === 0 ? [] : [foot.map(({ label, url }) => `${label}: ${url}`).join("\n")];

const button =
  "display:inline-block;background:#0e5a5a;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:8px";

function html({ paragraphs, link, smallPrint, foot }: Required<Omit<Framed, "subject">>): string {
  const said = paragraphs.map((text) => `<p style="margin:0 0 20px">${text.replaceAll("\n", "<br>")}</p>`).join("\n");
  const links = foot.map(({ label, url }) => `<a href="${url}" style="color:#0e5a5a">${label}</a>`).join(" · ");
  return `<!doctype html>
<html lang="en">
<body style="margin:0;background:#fbfaf7;color:#1c1e21;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:32px 24px">
<p style="font:600 20px Georgia,serif;margin:0 0 16px">Sandtable</p>
${said}
<p style="margin:0 0 20px"><a href="${link.url}" style="${button}">${link.label}</a></p>
<p style="margin:0 0 20px;font-size:13px;color:#5c6168">Or open this address:<br><a href="${link.url}" style="color:#0e5a5a;word-break:break-all">${link.url}</a></p>
<p style="margin:0;font-size:13px;color:#5c6168">${smallPrint}</p>${links && `\n<p style="margin:12px 0 0;font-size:13px;color:#5c6168">${links}</p>`}
</div>
</body>
</html>`;
}
