import { clsx } from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import ReactMarkdown, { type Components, type Options } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { tame } from "@/lib/domain/tame";

type MarkdownProps = {
  text: string;
  /** `read` is the reading face in a reading measure; `compact` is for comments and cards. */
  size?: "read" | "compact";
  /** For words that become links of their own, such as PO-12; they run before the text is made safe. */
  remarkPlugins?: Options["remarkPlugins"];
  /** What those plugins hang on besides the text; without it nothing is kept of what they make. */
  madeOf?: string;
  /** What is drawn in another way than usual, once the text has been made safe. */
  components?: Components;
  className?: string;
};

// Images would let an author see who reads, and when; they are shown as links. Headings start below
// those of the page they stand on.
const usual: Components = {
  a: ({ href = "", children }) => <SafeLink href={href}>{children}</SafeLink>,
  img: ({ src, alt }) => <SafeLink href={typeof src === "string" ? src : ""}>{alt || "Image"}</SafeLink>,
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  table: ({ children }) => (
    <div className="overflow-x-auto">
      <table>{children}</table>
    </div>
  ),
};

const shared = clsx(
  "[&>*+*]:mt-[0.8em] [&_a]:text-accent [&_a]:underline [&_a]:decoration-accent/40 [&_a]:underline-offset-2 [&_a:hover]:decoration-accent",
  "[&_ul]:list-disc [&_ol]:list-decimal [&_ul]:ps-[1.3em] [&_ol]:ps-[1.5em] [&_li+li]:mt-[0.3em] [&_li>ul]:mt-[0.3em] [&_li::marker]:text-soft",
  "[&_ul.contains-task-list]:list-none [&_ul.contains-task-list]:ps-0",
  "[&_blockquote]:border-s-2 [&_blockquote]:ps-4 [&_blockquote]:text-soft [&_hr]:my-[1.6em]",
  "[&_code]:rounded [&_code]:bg-wash [&_code]:px-1 [&_code]:text-[0.88em] [&_pre]:overflow-x-auto [&_pre]:rounded-lg [&_pre]:bg-wash [&_pre]:p-3 [&_pre_code]:p-0",
  "[&_table]:w-full [&_table]:text-[0.9em] [&_th]:border-b [&_th]:py-1 [&_th]:pe-4 [&_th]:text-start [&_td]:border-b [&_td]:py-1 [&_td]:pe-4 [&_td]:align-top",
  "[&_h4]:font-semibold [&_h5]:font-semibold",
);

const sizes = {
  read: "measure font-read text-[1.0625rem] leading-[1.62] sm:text-[1.125rem] [&>h3]:mt-[1.5em] [&>h3]:text-[1.08em] [&>h3:first-child]:mt-0",
  compact: "text-[0.9375rem] leading-normal [&_h3]:font-ui [&_h3]:text-[1em]",
};

/** Text that a member wrote, as Markdown; nothing in it can run, load or style anything. */
export function Markdown({ text, size = "read", className, ...how }: MarkdownProps) {
  return (
    <div dir="auto" className={clsx(shared, sizes[size], className)}>
      {drawn(text, how)}
    </div>
  );
}

type How = Pick<MarkdownProps, "remarkPlugins" | "components" | "madeOf">;

const kept = new Map<string, ReactNode>();
const [mostKept, longestKept] = [500, 20_000];

/** Parsing is the dearest part of a page of texts, and the server draws the same ones for everybody: the last of them are kept. */
function drawn(text: string, { remarkPlugins, components, madeOf = remarkPlugins ? undefined : "" }: How): ReactNode {
  const draw = (): ReactNode =>
    ReactMarkdown({
      children: tame(text),
      remarkPlugins: [remarkGfm, ...(remarkPlugins ?? [])],
      rehypePlugins: [rehypeSanitize],
      components: components ? { ...usual, ...components } : usual,
    });
  if (madeOf === undefined || text.length > longestKept) return draw();
  const key = JSON.stringify([madeOf, text]);
  const node = kept.get(key) ?? draw();
  // Put at the end again: the first are those that nobody has asked for in a long time.
  kept.delete(key);
  kept.set(key, node);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return node;
}

/** A link that somebody wrote: within the application, or out of it without telling from where. */
export function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  // Of an address that is not safe nothing remains, and it leads nowhere.
  if (href === "") return <>{children}</>;
  if (href.startsWith("#") || (href.startsWith("/") && !href.startsWith("//")))
    return <Link href={href}>{children}</Link>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  );
}
