import { renderToStaticMarkup } from "react-dom/server";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { Markdown } from "@/components/ui/markdown";
import { limits } from "@/lib/domain/primitives";
import { tame } from "@/lib/domain/tame";
import { richBlocks, type RichBlock, type Run } from "@/lib/server/exports/rich-text";
import { frameMail } from "@/lib/server/mail/frame";
import { proseNodes } from "@/lib/server/public-report/prose";

// As the public report is written.
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** What people have got past other programs; see OWASP's collection. */
const nasty = [
  `<script>alert(1)</script>`,
  `<img src=x onerror=alert(1)>`,
  `<svg/onload=alert(1)>`,
  `<svg><animate onbegin=alert(1) attributeName=x dur=1s>`,
  `<math><mtext></p><script>alert(1)</script>`,
  `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
  `<object data="javascript:alert(1)"></object>`,
  `<style>*{background:url(//spy.example)}</style>`,
  `<a href="javascript:alert(1)">x</a>`,
  `<base href="//spy.example/">`,
  `<meta http-equiv="refresh" content="0;url=//spy.example">`,
  `<form action="//spy.example"><input name=q></form>`,
  `<details open ontoggle=alert(1)>`,
  `<!--><script>alert(1)</script>-->`,
  `[a](javascript:alert(1))`,
  `[a](JaVaScRiPt:alert(1))`,
  `[a](java\nscript:alert(1))`,
  `[a](&#106;avascript:alert(1))`,
  `[a](\\j\\a\\v\\ascript:alert(1))`,
  `[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[a](vbscript:msgbox(1))`,
  `[a](file:///etc/passwd)`,
  `[a](x "onmouseover=alert(1) \\" onclick=alert(1)")`,
  `[a]( javascript:alert(1))`,
  `[a](\u0001javascript:alert(1))`,
  `[a][b]\n\n[b]: javascript:alert(1)`,
  `<javascript:alert(1)>`,
  `![a](javascript:alert(1))`,
  `![p](https://spy.example/p.png)`,
  `![a](data:image/svg+xml,<svg onload=alert(1)>)`,
  `\`\`\`html" onload="alert(1)\nx\n\`\`\``,
  `# a {onclick=alert(1)}`,
  `| a |\n|---|\n| <img src=x onerror=alert(1)> |`,
  `**<b onclick=alert(1)>x</b>**`,
  `[^1]\n\n[^1]: <img src=x onerror=alert(1)>`,
  `<a href="x" style="position:fixed;inset:0">x</a>`,
  `<p id="report" name="body" class="sr-only">x</p>`,
];

const harmless = new Set(
  "div p a em strong del code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 hr br table thead tbody tr th td input sup section button".split(
    " ",
  ),
);
const known =
  /^(href|class|className|id|dir|start|type|checked|disabled|target|rel|align|data-footnote\S*|aria-\S+|popovertarget|title)$/;

/** Tags and attributes as a browser would read them: what is text is escaped by now. */
function expectHarmless(html: string): void {
  for (const [tag, name = "", rest = ""] of html.matchAll(/<\/?([^\s/>]*)([^>]*)>/g)) {
    expect(harmless, tag).toContain(name);
    for (const [, attribute = "", value = ""] of rest.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)) {
      expect(attribute, tag).toMatch(known);
      if (attribute === "href") expect(value, tag).toMatch(/^(https?:|mailto:|#|[^:]*$)/);
    }
  }
}

const hrefsIn = (blocks: RichBlock[]): string[] =>
  JSON.stringify(blocks)
    .match(/"href":"(?:[^"\\]|\\.)*"/g)
    ?.map((found) => (JSON.parse(`{${found}}`) as Run).href!) ?? [];

describe.each(nasty)("%s", (text) => {
  it("does nothing on a page", () => expectHarmless(renderToStaticMarkup(<Markdown text={text} />)));

  it("does nothing in a public report", () => {
    expectHarmless(writer.stringify({ type: "root", children: proseNodes(text, 3) }));
  });

  it("leads nowhere from a PDF or a Word file", () => {
    for (const href of hrefsIn(richBlocks(text))) expect(href).toMatch(/^(https?:|mailto:)/);
  });

  it("is nothing but text in a mail", () => {
    const link = { label: text, url: "https://sandtable.example/" };
    const { html } = frameMail({ subject: "x", paragraphs: [text], link, smallPrint: text, foot: [link] });
    const usual = frameMail({
      subject: "x",
      paragraphs: ["x"],
      link: { ...link, label: "x" },
      smallPrint: "x",
      foot: [link],
    });
    const tags = (of: string) => of.replaceAll("<br>", "").match(/<[^>]*>/g);
    expect(tags(html)).toEqual(tags(usual.html));
  });
});

const n = limits.comment;
const bombs: Record<string, string> = {
  quotations: "> ".repeat(n / 2) + "x",
  "quotations without a space": ">".repeat(n) + "x",
  "a list in a list": "- ".repeat(n / 2) + "x",
  "numbers in numbers": "1. ".repeat(n / 3) + "x",
  "lists by indentation": Array.from({ length: 140 }, (_, depth) => `${" ".repeat(depth * 2)}- a`).join("\n"),
  stars: "*a ".repeat(n / 3),
  "stars and underscores": "*a **a _a __a ".repeat(n / 14),
  brackets: "[".repeat(n),
  "links in links": "[a](".repeat(n / 4),
  pictures: "![".repeat(n / 2),
  ticks: Array.from({ length: 140 }, (_, length) => `${"`".repeat(length + 1)}a`).join(" "),
  "a wide and long table": `${"|a".repeat(1_000)}|\n${"|-".repeat(1_000)}|\n${"|\n".repeat(3_000)}`,
  "what is defined once and said often": `[a]: /${"x".repeat(n / 2)}\n\n${"[a] ".repeat(n / 8)}`,
  addresses: "http://".repeat(n / 7),
  "mail addresses": "a@".repeat(n / 2),
  entities: "&#".repeat(n / 2),
  "open tags": "<a ".repeat(n / 3),
};

describe.each(Object.entries(bombs))("%s", (_, text) => {
  it("neither ends the server nor grows without end", () => {
    expect(renderToStaticMarkup(<Markdown text={text} />).length).toBeLessThan(60 * n);
    expect(JSON.stringify(proseNodes(text, 3)).length).toBeLessThan(300 * n);
    expect(JSON.stringify(richBlocks(text)).length).toBeLessThan(100 * n);
  });

  it("is tamed once and for all", () => expect(tame(tame(text))).toBe(tame(text)));
});

it("leaves alone what people write", () => {
  const text = `# Plan\n\n> - one\n>   1. two [link](https://x.example)\n\n| a | b |\n|---|---|\n| *c* | \`d\` |\n\n${"Words. ".repeat(200)}`;
  expect(tame(text)).toBe(text);
});
