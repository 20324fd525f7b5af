"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { BoardRefusal } from "./use-board";
import { standsAlone } from "@/lib/domain/options/option";

type BoardNoticesProps = {
  reason: string | null;
  refusals: BoardRefusal[];
  onDismiss: () => void;
  isEmpty: boolean;
  /** What to do first. */
  hint: string | null;
};

/** What the viewer must know of the board: why it is read-only, what was refused, what is not on it. */
export function BoardNotices({ reason, refusals, onDismiss, isEmpty, hint }: BoardNoticesProps) {
  const { slug } = useLive();
  const options = useExercise((state) => state.options);
  const declined = Object.values(options).filter(
    (option) => option.status === "declined" && standsAlone(option),
  ).length;
  return (
    <div className="mb-3 flex flex-col gap-2">
      {refusals.length > 0 && (
        <Notice tone="danger">
          <div className="flex items-start gap-3">
            <ul className="min-w-0 flex-1">
              {refusals.map((refusal) => (
                <li key={refusal.id}>{refusal.message}</li>
              ))}
            </ul>
            <Button variant="quiet" size="icon" aria-label="Dismiss" onPress={onDismiss} className="-my-1.5">
              <X aria-hidden size={16} />
            </Button>
          </div>
        </Notice>
      )}
      {(reason || declined > 0 || isEmpty) && (
        <p className="text-[0.8125rem] text-soft">
          {reason}
          {isEmpty && " No option has been submitted yet; the first will appear here."}
          {declined > 0 && (
            <>
              {" "}
              <Link
                href={`/exercises/${slug}/options?status=declined`}
                className="underline decoration-edge underline-offset-2 hover:text-ink"
              >
                {declined === 1 ? "One declined option is" : `${declined} declined options are`} not shown here.
              </Link>
            </>
          )}
        </p>
      )}
      {hint && <Notice>{hint}</Notice>}
    </div>
  );
}
