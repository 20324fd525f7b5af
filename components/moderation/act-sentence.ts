import type { ModerationAct } from "@/lib/domain/moderation/act";
import { placeName } from "@/lib/domain/place-name";
import { paceWords } from "./pace-words";

/** What was done, as a sentence without its subject; `nameOf` gives the alias of a member. */
export function sayAct(act: ModerationAct, nameOf: (id: string | null) => string): string {
  const place = act.place ? placeName(act.place.kind, act.place.number) : "something that is gone";
  const thread = act.place ? `the thread of ${place}` : "all threads";
  switch (act.type) {
    case "option.declined":
      return `declined ${place}`;
    case "option.changes-asked":
      return `asked for changes to ${place}`;
    case "option.merged":
      return `merged ${place} into ${act.into ? placeName("option", act.into.number) : "another option"}`;
    case "option.unmerged":
      return `undid the merging of ${place}`;
    case "option.split":
      return `split ${place} into ${act.partNumbers.map((number) => `PO-${number}`).join(", ")}`;
    case "option.unsplit":
      return `undid the split of ${place}`;
    case "comment.hidden":
      return `hid a comment by ${nameOf(act.memberId)} on ${place}`;
    case "comment.restored":
      return `restored a comment by ${nameOf(act.memberId)} on ${place}`;
    case "thread.locked":
      return `locked ${thread}`;
    case "thread.unlocked":
      return `unlocked ${thread}`;
    case "slow-mode.set":
      return act.seconds === null
        ? `ended slow mode in ${thread}`
        : `set slow mode in ${thread}: one comment in ${paceWords(act.seconds)}`;
    case "member.suspended":
      return `suspended ${nameOf(act.memberId)}`;
    case "member.reinstated":
      return `let ${nameOf(act.memberId)} in again`;
    case "member.removed":
      return `removed ${nameOf(act.memberId)}`;
  }
}
