"use client";

import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useExercise } from "@/lib/client/hooks";
import type { Resolution } from "@/lib/domain/discussion/comment";
import { type CommentNode, descendantsOf } from "@/lib/domain/discussion/tree";
import { actionClass } from "./action-class";
import { SettledBy } from "./settling";
import { useThreadView } from "./thread-context";

type SettledRowProps = { node: CommentNode; resolution: Resolution };

/** A settled branch in one line. */
export function SettledRow({ node, resolution }: SettledRowProps) {
  const { onToggleSettled, fresh, onSeen, claim } = useThreadView();
  const { id, authorId, body, deletedAt } = node.comment;
  const alias = useExercise((state) => state.members[authorId]?.alias);
  const box = useRef<HTMLElement>(null);
  const hidden = [node, ...descendantsOf(node)].map(({ comment }) => comment.id);
  const news = hidden.filter((each) => fresh.has(each)).join(" ");

  // Whoever has just settled it from its menu goes on here, where it went.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (claim(`settled:${id}:${resolution.at}`) && isLost) box.current?.querySelector("button")?.focus();
  }, [claim, id, resolution.at]);

  // What comes in here is not waited for: it is as far away as one wanted it to be.
  useEffect(() => {
    if (news) for (const each of news.split(" ")) onSeen(each);
  }, [news, onSeen]);

  return (
    <article
      ref={box}
      id={`comment-${id}`}
      aria-label={`Settled comment by ${alias ?? "a member"}`}
      className="py-0.5 text-[0.8125rem] text-soft"
    >
      <p className="truncate">
        <b dir="auto" className="font-semibold">
          {alias ?? "A member"}
        </b>{" "}
        <span dir="auto">{deletedAt === null ? body.slice(0, 200) : "(deleted)"}</span>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span>
          <SettledBy resolution={resolution} />
        </span>
        <Button className={actionClass} aria-expanded={false} onPress={() => onToggleSettled(id)}>
          Show{node.size > 0 && `, with ${node.size} ${node.size === 1 ? "reply" : "replies"}`}
        </Button>
        {news && <span className="text-xs font-semibold text-accent">New</span>}
      </p>
    </article>
  );
}
