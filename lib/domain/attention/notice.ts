import type { EventType } from "@/lib/domain/events";
import type { ReplyKind } from "@/lib/domain/discussion/comment";
import type { Id, Instant } from "@/lib/domain/primitives";

/** Why something concerns a member; the most pressing first. Each can reach them by mail in its own way. */
export const noticeKinds = [
  "question",
  "mention",
  "suggestion",
  "objection",
  "flag",
  "moderated",
  "contradiction",
  "bundling",
  "option-decided",
  "option-changed",
  "rated",
  "source",
  "shock",
  "reply",
  "comment",
  "suggestion-decided",
  "settled",
  "followed",
  "inject",
  "call",
  "announcement",
  "nudge",
  "round-ends",
  "round",
  "exercise",
  "role",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeKindWords: Record<NoticeKind, string> = {
  question: "A question on your option, or to you",
  mention: "Somebody mentions you",
  reply: "An answer to your comment, or below it",
  suggestion: "An edit suggested for your option",
  source: "A source you attached is disputed or removed",
  shock: "Somebody says that news breaks your option",
  comment: "A comment on your option",
  objection: "Somebody objects to a merge or split that you may undo",
  contradiction: "Your option is said to contradict another, or what you said of two is answered",
  bundling: "An independent bundling is opened for organizers and moderators",
  flag: "A flag waits for you as a moderator, or one of yours is settled",
  moderated: "The moderators hide or restore a comment of yours",
  "option-decided": "Your option is accepted, declined, merged, split or bundled",
  "option-changed": "Your option is revised by others, or gets a rival",
  rated: "An option you have rated is changed in substance, or merged with another",
  "suggestion-decided": "Your suggestion is accepted or declined",
  settled: "Your comment is settled or reopened",
  followed: "An option you have commented on is revised, declined, merged or split",
  inject: "News arrives",
  call: "Proposals are called for on something you know of",
  announcement: "An organizer announces something",
  nudge: "An organizer would like to hear from you",
  "round-ends": "A round ends soon",
  round: "A round opens, its times are moved, or you are given more time",
  exercise: "The exercise is paused, goes on, closes or is published",
  role: "Your role or your desk changes",
};

/** Where a member finds what a notice is about. */
export const placeKinds = ["option", "narrative", "inject", "call", "exercise"] as const;
export type Place = { kind: (typeof placeKinds)[number]; id: Id };

/** That an event concerns a member. References alone: words that are deleted must not live on here. */
export type Concern = { memberId: Id; kind: NoticeKind; place: Place; commentId: Id | null };

/** A notice with what is needed to say it in a sentence and to lead there. */
export type Notice = {
  id: number;
  /** Number of the event. */
  seq: number;
  at: Instant;
  kind: NoticeKind;
  /** What kind of event it tells of. */
  occasion: EventType;
  /** The member who acted; null for the clock. */
  byId: Id | null;
  /** `number` and `title` are null for the exercise itself. */
  place: Place & { number: number | null; title: string | null };
  commentId: Id | null;
  replyKind: ReplyKind | null;
  /** The beginning of the comment; empty where there is none, or it has been deleted. */
  excerpt: string;
  isDeleted: boolean;
  /** Whether the moderators keep the comment from the one who is told. */
  isHidden: boolean;
  /** The revision it made. */
  revision: number | null;
  /** The other option or narrative that has a part in it, as in PO-3 or MN-1. */
  other: string | null;
  roundName: string | null;
  /** What was said of it: a note, a reason. */
  said: string;
  seenAt: Instant | null;
};
