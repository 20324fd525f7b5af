import { actWords } from "@/components/console/audit/act-words";
import type { LoggedEvent } from "@/lib/domain/events";
import { stanceDone } from "@/lib/domain/narratives/ratification";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";

/** What happened as a sentence: `who` did it, null where it stands in the words. */
export type Happened = { seq: number; at: number; who: string | null; words: string };

/** An event in words, by the names of the moment after it; null for what nobody would tell. */
export function happenedOf(event: LoggedEvent, state: ExerciseState): Happened | null {
  const { seq, at, by } = event;
  const own = ownSentence(event, state);
  if (own !== null) return { seq, at, who: null, words: own };
  const words = memberWords(event, state) ?? actWords(event, state);
  if (words === null) return null;
  return { seq, at, who: by === null ? "The clock" : (state.members[by]?.alias ?? "A member"), words };
}

/** What comes about by itself, or is told better without who pressed the button. */
function ownSentence(event: LoggedEvent, { rounds, members }: ExerciseState): string | null {
  const round = (id: Id) => `“${rounds.find((entry) => entry.id === id)?.name ?? "A round"}”`;
  switch (event.type) {
    case "round.opened":
      return `${round(event.payload.roundId)} began`;
    case "round.ends-soon":
      return `${round(event.payload.roundId)} ends soon`;
    case "round.closed":
      return `${round(event.payload.roundId)} ended`;
    case "member.joined":
      return `${members[event.payload.memberId]?.alias ?? "A member"} joined as ${event.payload.role}`;
    case "inject.released":
      return `IN-${event.payload.number} arrived: “${event.payload.content.title}”`;
    default:
      return null;
  }
}

/** What members do, as a sentence without its subject. */
function memberWords(event: LoggedEvent, state: ExerciseState): string | null {
  const option = (id: Id): string => `PO-${state.options[id]?.number ?? "?"}`;
  const narrative = (id: Id): string => {
    const found = state.narratives[id];
    return found ? `MN-${found.number}, “${found.nickname}”` : "a narrative";
  };
  const subject = ({ kind, id }: { kind: "option" | "narrative" | "inject"; id: Id }): string => {
    if (kind === "option") return option(id);
    return kind === "narrative" ? narrative(id) : `IN-${state.injects[id]?.number ?? "?"}`;
  };
  switch (event.type) {
    case "option.submitted":
      if (event.payload.split) {
        const { content, number, split } = event.payload;
        return `made PO-${number}, “${content.title}”, of ${option(split.fromId)}`;
      }
      return `proposed PO-${event.payload.number}, “${event.payload.content.title}”`;
    case "option.revised":
      return `revised ${option(event.payload.optionId)}: revision ${event.payload.revision}`;
    case "option.accepted":
      return `accepted ${option(event.payload.optionId)}`;
    case "option.declined":
      return `declined ${option(event.payload.optionId)}`;
    case "option.changes-asked":
      return `asked for changes to ${option(event.payload.optionId)}`;
    case "option.merged":
      return `merged ${option(event.payload.optionId)} into ${option(event.payload.intoId)}`;
    case "option.unmerged":
      return `undid the merging of ${option(event.payload.optionId)}`;
    case "option.split":
      return `split ${option(event.payload.optionId)}`;
    case "option.unsplit":
      return `undid the split of ${option(event.payload.optionId)}`;
    case "merge.objected":
      return `objected to the merging or splitting of ${option(event.payload.optionId)}`;
    case "merge.objection-withdrawn":
      return `withdrew an objection to the merging or splitting of ${option(event.payload.optionId)}`;
    case "option.bundled":
      return `put ${option(event.payload.optionId)} into ${narrative(event.payload.narrativeId)}`;
    case "option.unbundled":
      return `took ${option(event.payload.optionId)} out of ${narrative(event.payload.narrativeId)}`;
    case "option.judged":
      return `judged ${option(event.payload.optionId)} under IN-${state.injects[event.payload.injectId]?.number ?? "?"}`;
    case "option.rated":
      return `rated ${option(event.payload.optionId)}`;
    case "suggestion.made":
      return `suggested an edit of ${option(event.payload.optionId)}`;
    case "suggestion.accepted":
      return `accepted a suggestion for ${option(event.payload.optionId)}`;
    case "suggestion.declined":
      return `declined a suggestion for ${option(event.payload.optionId)}`;
    case "suggestion.withdrawn":
      return `withdrew a suggestion for ${option(event.payload.optionId)}`;
    case "source.attached":
      return `added a source to ${option(event.payload.optionId)}`;
    case "source.removed":
      return `removed a source from ${option(event.payload.optionId)}`;
    case "source.assessed":
      return `assessed a source of ${option(event.payload.optionId)}`;
    case "comment.posted":
      return `${event.payload.parentId ? "replied" : "commented"} on ${subject(event.payload.subject)}`;
    case "comment.edited":
      return `edited a comment on ${subject(event.payload.subject)}`;
    case "comment.deleted":
      return `deleted a comment on ${subject(event.payload.subject)}`;
    case "comment.reacted":
      return event.payload.isOn ? `reacted to a comment on ${subject(event.payload.subject)}` : null;
    case "comment.resolved":
      return `settled a comment on ${subject(event.payload.subject)}`;
    case "comment.reopened":
      return `reopened a comment on ${subject(event.payload.subject)}`;
    case "comment.hidden":
      return `hid a comment on ${subject(event.payload.subject)}`;
    case "comment.restored":
      return `restored a comment on ${subject(event.payload.subject)}`;
    case "flag.raised":
      return `flagged ${event.payload.commentId ? "a comment on " : ""}${subject(event.payload.subject)}`;
    case "flag.settled":
      return `settled a flag on ${subject(event.payload.subject)}`;
    case "thread.locked":
      return `locked the thread of ${subject(event.payload.subject)}`;
    case "thread.unlocked":
      return `unlocked the thread of ${subject(event.payload.subject)}`;
    case "slow-mode.set": {
      const where = event.payload.subject ? subject(event.payload.subject) : "all threads";
      return `${event.payload.seconds === null ? "ended slow mode" : "set slow mode"} in ${where}`;
    }
    case "narrative.created":
      return `began MN-${event.payload.number}, “${event.payload.texts.nickname}”`;
    case "narrative.edited":
      return `edited ${narrative(event.payload.narrativeId)}`;
    case "narrative.removed":
      return "removed a narrative";
    case "narrative.line-written":
      return `wrote what ${option(event.payload.optionId)} does in ${narrative(event.payload.narrativeId)}`;
    case "narrative.ratified":
      return `${stanceDone[event.payload.stance].then} ${narrative(event.payload.narrativeId)}`;
    case "narrative.ratification-withdrawn":
      return `took back what they held of ${narrative(event.payload.narrativeId)}`;
    case "blind.opened":
      return "opened an independent bundling";
    case "blind.handed-in":
      return "handed in a bundling";
    case "blind.taken-back":
      return "took a bundling back";
    case "blind.revealed":
      return `revealed ${event.payload.bundlings.length} independent bundlings`;
    case "contradiction.flagged":
      return `said that ${option(event.payload.optionIds[0])} and ${option(event.payload.optionIds[1])} contradict each other`;
    case "contradiction.settled":
      return `answered that ${option(event.payload.optionIds[0])} and ${option(event.payload.optionIds[1])} contradict each other`;
    case "contradiction.withdrawn":
      return "took back that two options contradict each other";
    case "takeaway.supported":
      return event.payload.isOn ? "stood behind a takeaway" : "stands behind a takeaway no longer";
    case "takeaway.added":
      return "added a takeaway";
    case "takeaway.edited":
      return "edited a takeaway";
    case "takeaway.removed":
      return "removed a takeaway";
    case "call.issued":
      return `called for proposals: CP-${event.payload.number}`;
    case "call.closed":
      return `closed CP-${state.calls[event.payload.callId]?.number ?? "?"}`;
    case "expertise.stated":
      return "said what they know";
    default:
      return null;
  }
}
