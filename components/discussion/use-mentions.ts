"use client";

import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { useExercise } from "@/lib/client/hooks";
import { begunMention, suggestMembers, withMention } from "@/lib/domain/discussion/mentions";
import type { Member } from "@/lib/domain/members/member";
import { membersByAlias } from "./linked-markdown";

const most = 6;

type Mentions = {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
};

/** Offers members while "@" and the beginning of an alias is being typed. */
export function useMentions({ field, text, onText }: Mentions) {
  const listId = useId();
  const members = membersByAlias(useExercise((state) => state.members)).filter(({ standing }) => standing === "active");
  const [caret, setCaret] = useState<number | null>(null);
  const [place, setPlace] = useState(0);
  /** Where the "@" stands for which somebody wanted no names. */
  const [dismissed, setDismissed] = useState<number | null>(null);
  const begun = caret === null ? null : begunMention(text, caret);
  const offered = begun && begun.at !== dismissed ? suggestMembers(members, begun.query, most) : [];
  const active = Math.min(place, offered.length - 1);

  const follow = (): void => {
    const { selectionStart, selectionEnd } = field.current ?? {};
    setCaret(selectionStart === selectionEnd ? (selectionStart ?? null) : null);
  };
  const choose = (member: Member): void => {
    if (!begun) return;
    const next = withMention(text, begun, member.alias);
    onText(next.text);
    setPlace(0);
    // The field has the new text only once it has been drawn.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
      setCaret(next.caret);
    });
  };
  /** True when the key was for the list. */
  const handleKey = (event: KeyboardEvent): boolean => {
    const member = offered[active];
    // Enter while an input method is at work chooses a sign, not a member.
    if (!member || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return false;
    if (event.key === "ArrowDown") setPlace((active + 1) % offered.length);
    else if (event.key === "ArrowUp") setPlace((active - 1 + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(member);
    else if (event.key === "Escape") setDismissed(begun?.at ?? null);
    else return false;
    event.preventDefault();
    return true;
  };

  return {
    offered,
    active,
    listId,
    choose,
    handleKey,
    follow,
    /** Another letter is another list: it begins at its top, and a dismissal ends with its "@". */
    handleText: (): void => {
      setPlace(0);
      if (!begun) setDismissed(null);
    },
    fieldProps: {
      onSelect: follow,
      onBlur: (): void => setCaret(null),
      "aria-autocomplete": "list" as const,
      "aria-controls": offered.length > 0 ? listId : undefined,
      "aria-activedescendant": offered.length > 0 ? `${listId}-${active}` : undefined,
    },
  };
}
