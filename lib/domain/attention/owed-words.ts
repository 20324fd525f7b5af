import { countOf } from "@/lib/domain/report/words";
import type { Debt } from "./owed";

/** What is to be done, and what it is about, apart. */
export function sayDebt({ kind, option, inject, call, count }: Debt): string {
  const number = option ? `PO-${option.number}` : "";
  switch (kind) {
    case "resume":
      return "The exercise is paused: let it go on";
    case "close":
      return "All rounds are over: close the exercise";
    case "publish":
      return "The exercise is closed: publish it";
    case "question":
      return `Answer a question on ${number}`;
    case "changes":
      return `Change ${number} as the moderators ask, or answer them`;
    case "suggestion":
      return `Accept or decline an edit suggested for ${number}`;
    case "dispute":
      return count === 1
        ? `A source of yours on ${number} is disputed`
        : `${count} dispute a source of yours on ${number}`;
    case "still-stands":
      return `Say whether your rating of ${number} still stands`;
    case "rate-merged":
      return `Rate ${number} as it is now`;
    case "rate":
      return `Rate ${countOf(count, "option")}`;
    case "ratify":
      return `Endorse ${countOf(count, "narrative")}, or say why not`;
    case "shock":
      return `Say what IN-${inject?.number} does to ${countOf(count, "option")}`;
    case "call":
      return `Answer CP-${call?.number}, a call for proposals, with an option`;
    case "draft":
      return "Submit the option that you have begun, or discard it";
    case "revision":
      return `Save what you have begun to change in ${number}, or discard it`;
    case "flag":
      return `Settle ${countOf(count, "flag")} from members`;
    case "triage":
      return `Accept or decline ${countOf(count, "new option")}`;
    case "bundle":
      return `Put ${countOf(count, "accepted option")} into a narrative`;
    case "contradiction":
      return `Answer ${countOf(count, "contradiction")} that members see between options`;
  }
}

/** Where it is done. */
export function pathOfDebt(slug: string, { kind, option, inject, call, id }: Debt): string {
  const base = `/exercises/${slug}`;
  const page = option ? `${base}/options/${option.number}` : `${base}/options`;
  switch (kind) {
    case "resume":
    case "close":
    case "publish":
      return `${base}/console`;
    case "question":
    case "changes":
      return `${page}#comment-${id}`;
    case "suggestion":
    case "dispute":
      return page;
    case "still-stands":
    case "rate-merged":
      return `${base}/rate?option=${option?.number ?? ""}`;
    case "rate":
      return `${base}/rate`;
    case "shock":
      return `${base}/injects/${inject?.number ?? ""}#shock`;
    case "call":
      return `${base}/coverage#call-${call?.number ?? ""}`;
    case "draft":
      return `${base}/options/new?draft=${id}`;
    case "revision":
      return `${page}/edit`;
    case "flag":
    case "triage":
      return `${base}/triage`;
    case "bundle":
      return `${base}/board`;
    case "ratify":
    case "contradiction":
      return `${base}/narratives`;
  }
}
