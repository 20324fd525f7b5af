import { firstParagraph } from "@/lib/domain/report/member-text";

const longest = 200;

/** The beginning of what a member wrote, for lists. */
export function excerptOfText(markdown: string): string {
  const text = firstParagraph(markdown);
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
