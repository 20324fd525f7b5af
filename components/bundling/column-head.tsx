"use client";

import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useBoardActions } from "./board-actions";
import type { Bundle, Column } from "./columns";

type ColumnHeadProps = {
  column: Column;
  shown: number;
  onRemove: (bundle: Bundle) => void;
  onRename: ((bundle: Bundle) => void) | undefined;
};

export function ColumnHead({ column, shown, onRemove, onRename }: ColumnHeadProps) {
  const { slug } = useLive();
  const axes = useExercise((state) => state.exercise.axes);
  const { canBundle } = useBoardActions();
  const { narrative, cards } = column;
  const count = shown === cards.length ? `${cards.length}` : `${shown} of ${cards.length}`;
  const href = narrative?.number ? `/exercises/${slug}/narratives/${narrative.number}` : null;
  return (
    <header className="flex items-start gap-1 px-3 pt-2 pb-2">
      <div className="min-w-0 flex-1">
        <h2 dir="auto" className="text-base leading-tight wrap-anywhere">
          {href ? (
            <Link href={href} className="hover:underline">
              {column.title}
            </Link>
          ) : (
            column.title
          )}
        </h2>
        <p className="mt-0.5 text-xs text-soft tabular-nums">
          {count}
          <span className={narrative ? "sr-only" : undefined}> {cards.length === 1 ? "option" : "options"}</span>
          {narrative?.quadrant && <span dir="auto"> · {quadrantWords(narrative.quadrant, axes)}</span>}
        </p>
      </div>
      {narrative && canBundle && (
        <Menu
          label={narrative.nickname}
          trigger={
            <Button
              variant="quiet"
              size="icon"
              aria-label={`More about ${narrative.nickname}`}
              className="-me-1.5 size-7! text-soft max-sm:size-11!"
            >
              <Ellipsis aria-hidden size={16} />
            </Button>
          }
          items={[
            ...(href ? [{ id: "open", label: "Open its page", href }] : []),
            ...(onRename ? [{ id: "rename", label: "Rename…", onAction: () => onRename(narrative) }] : []),
            { id: "remove", label: "Remove…", tone: "danger", onAction: () => onRemove(narrative) },
          ]}
        />
      )}
    </header>
  );
}
