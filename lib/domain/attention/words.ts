import type { Id } from "@/lib/domain/primitives";
import { placeName } from "@/lib/domain/place-name";
import type { Notice } from "./notice";

/** What a notice says: a sentence about its place, and what was written, apart. */
export type Said = { sentence: string; quote: string };

/** Says a notice in words, under the heading of its place; `nameOf` gives the alias of a member. */
export function sayNotice(notice: Notice, nameOf: (id: Id) => string | undefined): Said {
  const who = (notice.byId === null ? undefined : nameOf(notice.byId)) ?? "Somebody";
  if (notice.commentId !== null) return sayComment(notice, who);
  const { sentence, isQuoted = false } = sayEvent(notice, who);
  return { sentence, quote: isQuoted ? notice.said : "" };
}

function sayComment({ occasion, kind, excerpt, isDeleted, isHidden, revision, said }: Notice, who: string): Said {
  const quote = excerpt;
  if (isDeleted) return { sentence: `${who} wrote something here that has been deleted since`, quote };
  if (occasion === "flag.raised") return { sentence: `${who} flagged a comment here`, quote };
  if (occasion === "flag.settled") return { sentence: `${who} looked at the comment you flagged`, quote: said };
  if (occasion === "comment.hidden") return { sentence: `${who} hid your comment`, quote: said };
  if (occasion === "comment.restored") return { sentence: `${who} restored your comment`, quote };
  if (isHidden) return { sentence: `${who} wrote something here that the moderators have hidden`, quote };
  if (occasion === "comment.resolved") {
    const by = revision === null ? "" : ` by revision ${revision}`;
    return { sentence: `${who} settled your comment${by}`, quote };
  }
  if (occasion === "comment.reopened") return { sentence: `${who} opened your comment again`, quote };
  switch (kind) {
    case "question":
      return { sentence: `${who} asks`, quote };
    case "mention":
      return { sentence: `${who} mentions you`, quote };
    case "reply":
      return { sentence: `${who} answers`, quote };
    default:
      return { sentence: `${who} comments`, quote };
  }
}

function sayEvent(notice: Notice, who: string): { sentence: string; isQuoted?: boolean } {
  const { occasion, kind, revision, said } = notice;
  const other = notice.other ?? "another one";
  const round = notice.roundName === null ? "A round" : `“${notice.roundName}”`;
  const isTheirs = kind === "option-changed";
  switch (occasion) {
    case "option.submitted":
      return { sentence: `${who} wrote it as a rival to your ${other}` };
    case "option.revised":
      return kind === "rated"
        ? { sentence: `${who} changed it in substance: does your rating still stand?`, isQuoted: true }
        : { sentence: `${who} revised it: revision ${revision}`, isQuoted: true };
    case "option.accepted":
      return { sentence: `${who} accepted it` };
    case "option.declined":
      return { sentence: `${who} declined it`, isQuoted: true };
    case "option.merged":
      if (kind === "rated") return { sentence: `${who} merged ${other} into it: does what you rated still stand?` };
      return {
        sentence: isTheirs ? `${who} merged ${other} into it` : `${who} merged it into ${other}`,
        isQuoted: true,
      };
    case "option.unmerged":
      return { sentence: isTheirs ? `${who} took ${other} out of it again` : `${who} lets it stand alone again` };
    case "option.split":
      return { sentence: `${who} split it into ${other}`, isQuoted: true };
    case "option.unsplit":
      return { sentence: `${who} undid its split: it stands whole again` };
    case "merge.objected": {
      const what = notice.other === null ? "split" : `merge into ${notice.other}`;
      return { sentence: `${who} objects to its ${what}`, isQuoted: true };
    }
    case "flag.raised":
      return { sentence: `${who} flagged it`, isQuoted: true };
    case "flag.settled":
      return { sentence: `${who} looked at it, as you flagged it`, isQuoted: true };
    case "contradiction.flagged":
      return { sentence: `${who} says that it contradicts ${other}`, isQuoted: true };
    case "contradiction.settled":
      return { sentence: `${who} answered that it contradicts ${other}, as you said`, isQuoted: true };
    case "blind.opened":
      return { sentence: `${who} opened an independent bundling: put the options together by yourself` };
    case "option.bundled":
      return { sentence: `${who} put it into ${notice.other ?? "a narrative"}` };
    case "option.unbundled":
      return { sentence: `${who} took it out of ${notice.other ?? "its narrative"}` };
    case "suggestion.made":
      return { sentence: `${who} suggests an edit`, isQuoted: true };
    case "suggestion.accepted":
      return { sentence: `${who} accepted what you suggested: revision ${revision}` };
    case "suggestion.declined":
      return { sentence: `${who} declined what you suggested`, isQuoted: true };
    case "option.judged":
      return { sentence: `${who} says that ${notice.other ?? "an inject"} breaks it`, isQuoted: true };
    case "source.assessed":
      return { sentence: `${who} disputes a source that you attached`, isQuoted: true };
    case "source.removed":
      return { sentence: `${who} removed a source that you attached` };
    case "announcement.made":
      return { sentence: `${who} announces`, isQuoted: true };
    case "call.issued":
      return { sentence: `${who} calls for proposals`, isQuoted: true };
    case "members.nudged":
      return { sentence: `${who} would like to hear from you`, isQuoted: true };
    case "inject.released":
      return { sentence: "It has just arrived" };
    case "round.opened":
      return { sentence: `${round} has opened` };
    case "round.reopened":
      return { sentence: `${round} is open again` };
    case "rounds.rescheduled":
      return { sentence: `${round}: its times have been moved` };
    case "round.grace-granted":
      return { sentence: `${round}: you have been given more time` };
    case "round.ends-soon":
      return { sentence: `${round} ends soon` };
    case "exercise.paused":
      return { sentence: "The exercise is paused" };
    case "exercise.resumed":
      return { sentence: "The exercise goes on" };
    case "exercise.closed":
      return { sentence: "The exercise is closed" };
    case "exercise.published":
      return { sentence: "The exercise is published" };
    case "member.role-changed":
      return { sentence: `You are here as ${said} now` };
    case "member.seated":
      return { sentence: said === "" ? "You sit at no desk any more" : `You sit at a desk now: ${said}` };
    default:
      return { sentence: "Something has happened" };
  }
}

/** The page, and the place on it, that shows what a notice is about. */
export function pathOfNotice(slug: string, { occasion, place, commentId, revision }: Notice): string {
  const base = `/exercises/${slug}`;
  if (occasion === "flag.raised") return `${base}/triage`;
  if (occasion === "blind.opened") return `${base}/board/blind`;
  if (place.kind === "exercise" || place.number === null)
    return occasion === "exercise.published" ? `${base}/report` : base;
  const page = pathOfPlace(slug, place);
  if (commentId !== null) return `${page}#comment-${commentId}`;
  if (occasion === "option.judged") return `${page}#shocks`;
  if (revision !== null && revision > 1) return `${page}/history?from=${revision - 1}&to=${revision}`;
  return page;
}

/** The page that shows a place, or the part of one. */
export function pathOfPlace(slug: string, { kind, number }: Notice["place"]): string {
  const base = `/exercises/${slug}`;
  return kind === "call" ? `${base}/coverage#call-${number}` : `${base}/${kind}s/${number}`;
}

/** The name of a place, as in PO-3; null for the exercise itself. */
export function nameOfPlace({ kind, number }: Notice["place"]): string | null {
  return number === null || kind === "exercise" ? null : placeName(kind, number);
}
