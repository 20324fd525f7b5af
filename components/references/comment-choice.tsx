"use client";

import { useEffect, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { z } from "zod";
import { itemClass } from "@/components/ui/popover";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Reference } from "@/lib/domain/references/reference";

const Comment = z.object({ id: z.string(), authorId: z.string(), body: z.string(), deletedAt: z.number().nullable() });
type Comment = z.infer<typeof Comment>;
const Comments = z.object({ comments: z.record(z.string(), Comment) });

type CommentChoiceProps = {
  option: PolicyOption;
  reference: Reference | null;
  onChoose: (reference: Reference) => void;
};

/** One comment out of an option's thread. */
export function CommentChoice({ option: { number }, reference, onChoose }: CommentChoiceProps) {
  const members = useExercise((state) => state.members);
  const comments = useComments(number);
  if (comments === undefined) return <p className="text-sm text-soft">Reading the thread…</p>;
  const chosen = comments.find(({ id }) => reference?.kind === "comment" && id.startsWith(reference.comment));
  return (
    <ListBox
      aria-label={`Comments on PO-${number}`}
      selectionMode="single"
      selectedKeys={chosen ? [chosen.id] : []}
      onSelectionChange={(keys) =>
        keys !== "all" &&
        [...keys].forEach((key) => onChoose({ kind: "comment", option: number, comment: String(key).slice(0, 8) }))
      }
      renderEmptyState={() => <p className="p-3 text-sm text-soft">Nobody has commented on it.</p>}
      className="max-h-56 overflow-y-auto rounded-lg border border-line p-1"
    >
      {comments.map(({ id, authorId, body }) => (
        <ListBoxItem
          key={id}
          id={id}
          textValue={body}
          className={`${itemClass} flex-col items-start! gap-0.5! data-selected:bg-accent/10`}
        >
          <bdi className="text-[0.8125rem] text-soft">{members[authorId]?.alias}</bdi>
          <span dir="auto" className="line-clamp-2">
            {body}
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function useComments(number: number): Comment[] | undefined {
  const { reader } = useLive();
  const [found, setFound] = useState<{ number: number; comments: Comment[] }>();
  useEffect(() => {
    let isNeeded = true;
    const take = (page: unknown): boolean => {
      const { success, data } = Comments.safeParse(page);
      const written = Object.values(data?.comments ?? {}).filter(({ deletedAt }) => deletedAt === null);
      if (success && isNeeded) setFound({ number, comments: written });
      return success;
    };
    void reader.read(`options/${number}/comments`, take, () => isNeeded);
    return () => {
      isNeeded = false;
    };
  }, [number, reader]);
  return found?.number === number ? found.comments : undefined;
}
