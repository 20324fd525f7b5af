import { groupNotices, type NoticeGroup } from "@/lib/domain/attention/grouped";
import { nameOfPlace, pathOfNotice, sayNotice } from "@/lib/domain/attention/words";
import type { Notice } from "@/lib/domain/attention/notice";
import type { Id } from "@/lib/domain/primitives";
import { countOf } from "@/lib/domain/report/words";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { env } from "@/lib/server/env";
import { unsubscribeAddress, unsubscribeHeaders } from "./unsubscribe";
import { toNotices } from "./rows";
import { noticeMailHtml } from "./notice-mail-html";

type Row = Prisma.NoticeGetPayload<object>;

/** One thing that a mail says, with the address that shows it. */
export type Line = { sentence: string; quote: string; address: string };
/** `rest`: how many more there are at that place than the mail names, and where to find them. */
export type Group = { heading: string; lines: Line[]; rest: { count: number; address: string } };
export type Section = { title: string; address: string; groups: Group[] };
export type Letter = { sections: Section[]; settings: string; unsubscribe: string };

export type NoticeMail = { subject: string; text: string; html: string; headers: Record<string, string> };

/** The mail that tells somebody of these notices: the same, in the same order and words, as their page in the app. */
export async function writeNoticeMail(tx: Tx, userId: Id, rows: Row[]): Promise<NoticeMail> {
  const bySlug = new Map<Id, Row[]>();
  for (const row of rows) bySlug.set(row.exerciseId, [...(bySlug.get(row.exerciseId) ?? []), row]);
  const sections: Section[] = [];
  for (const [exerciseId, own] of bySlug) sections.push(await readSection(tx, exerciseId, own));
  const letter = { sections, settings: `${env().appUrl}/account#mail`, unsubscribe: unsubscribeAddress(userId) };
  return {
    subject: subjectOf(sections),
    text: asText(letter),
    html: noticeMailHtml(letter),
    headers: unsubscribeHeaders(userId),
  };
}

async function readSection(tx: Tx, exerciseId: Id, rows: Row[]): Promise<Section> {
  const { slug, title } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { slug: true, title: true },
  });
  const notices = await toNotices(tx, rows);
  const ids = notices.flatMap(({ byId }) => byId ?? []);
  const members = await tx.member.findMany({ where: { id: { in: ids } }, select: { id: true, alias: true } });
  const aliases = new Map(members.map(({ id, alias }) => [id, alias]));
  const toLine = (notice: Notice): Line => ({
    ...sayNotice(notice, (id) => aliases.get(id)),
    address: env().appUrl + pathOfNotice(slug, notice),
  });
  const address = `${env().appUrl}/exercises/${slug}/attention`;
  const toGroup = ({ place, notices: own }: NoticeGroup): Group => {
    const name = nameOfPlace(place);
    return {
      heading: name ? `${name} ${place.title}` : "The exercise",
      lines: own.slice(0, mostLines).map(toLine),
      rest: { count: Math.max(0, own.length - mostLines), address },
    };
  };
  return { title, address, groups: groupNotices(notices).map(toGroup) };
}

/** So many things at one place are named; who reads the mail in a minute reads no more. */
const mostLines = 20;
const mostInSubject = 60;

function subjectOf(sections: Section[]): string {
  const lines = sections.flatMap(({ groups }) =>
    groups.flatMap((group) => group.lines.map((line) => ({ group, line }))),
  );
  const [only] = lines;
  const title = shortened(sections[0]?.title ?? "");
  if (only && lines.length === 1) return `${shortened(`${only.line.sentence}: ${only.group.heading}`)} (${title})`;
  const where = sections.length === 1 ? title : `${sections.length} exercises`;
  const count = sections.flatMap(({ groups }) => groups).reduce((sum, { rest }) => sum + rest.count, lines.length);
  return `${countOf(count, "thing")} since you left: ${where}`;
}

// A header is one line, whatever a member wrote into an alias or a title.
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= mostInSubject ? line : `${line.slice(0, mostInSubject - 1).trimEnd()}…`;
}

function asText({ sections, settings, unsubscribe }: Letter): string {
  const blocks = sections.flatMap(({ title, address, groups }) => [`${title}\n${address}`, ...groups.map(groupAsText)]);
  const end = `What comes by mail, and when: ${settings}\nNo more of these mails: ${unsubscribe}`;
  return [...blocks, end].join("\n\n") + "\n";
}

function groupAsText({ heading, lines, rest }: Group): string {
  const named = lines.map(({ sentence, quote, address }) => `- ${sentence}${quote && `: ${quote}`}\n  ${address}`);
  const more = rest.count > 0 ? [`and ${rest.count} more\n  ${rest.address}`] : [];
  return [heading, ...named, ...more].join("\n");
}
