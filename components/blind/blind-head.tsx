"use client";

import { Check, EyeOff, LoaderCircle } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { useSave } from "@/components/editing/use-save";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { fewestHandedIn, type Sitting } from "@/lib/domain/blind/sitting";
import type { Id } from "@/lib/domain/primitives";
import type { useOwnGroups } from "./use-own-groups";
import { handedIn } from "./who-bundles";

type BlindHeadProps = {
  sitting: Sitting;
  memberId: Id;
  own: ReturnType<typeof useOwnGroups>;
  children: ReactNode;
};

/** Where it stands: whether one's own is saved and handed in, how many have, and how it is revealed. */
export function BlindHead({ sitting, memberId, own, children }: BlindHeadProps) {
  const { slug } = useLive();
  const members = useExercise((state) => state.members);
  const { save, isPending, error } = useSave();
  const mayReveal = useAllowed("reveal-bundlings");
  const isIn = sitting.handedInIds.includes(memberId);
  const isRevealed = sitting.revealedAt !== null;
  const { count, of } = handedIn(sitting, members);
  const isEmpty = own.groups.every(({ optionIds }) => optionIds.length === 0);
  const isOpen = mayReveal && !isRevealed;
  return (
    <header className="mb-3">
      <p className="kicker mb-1">
        <Link href={`/exercises/${slug}/board`} className="hover:underline">
          Board
        </Link>
      </p>
      <div className="mb-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        <h1 className="text-[1.75rem]">Your own bundles</h1>
        <p className="flex items-center gap-1.5 text-[0.8125rem] text-soft" role="status">
          {!own.isSaved && !own.problem ? (
            <>
              <LoaderCircle aria-hidden size={14} className="animate-spin" /> Saving
            </>
          ) : (
            own.isSaved &&
            own.groups.length > 0 && (
              <>
                <Check aria-hidden size={14} /> Saved
              </>
            )
          )}
        </p>
        <div className="ms-auto flex items-center gap-2 max-md:ms-0 max-md:w-full">{children}</div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-line bg-card px-4 py-2.5 text-sm">
        <EyeOff aria-hidden size={18} className="shrink-0 text-soft" />
        <p className="min-w-56 flex-1">
          <b className="font-semibold">
            {count} of {of} have handed in.
          </b>{" "}
          <span className="text-soft">{whatItMeans(isRevealed, isIn)}</span>
        </p>
        <div className="flex flex-wrap items-center gap-2">
          {isRevealed && (
            <LinkButton variant="primary" size="sm" href={`/exercises/${slug}/board/compare`}>
              Compare
            </LinkButton>
          )}
          {isOpen && isIn && (
            <Button
              size="sm"
              isPending={isPending}
              onPress={() => void save({ id: newId(), type: "take-back-bundling", sittingId: sitting.id })}
            >
              Take back
            </Button>
          )}
          {isOpen && !isIn && (
            <Button
              size="sm"
              variant="primary"
              isPending={isPending}
              isDisabled={isEmpty || !own.isSaved}
              onPress={() => void save({ id: newId(), type: "hand-in-bundling", sittingId: sitting.id })}
            >
              Hand in
            </Button>
          )}
          {isOpen && count >= fewestHandedIn && <Reveal sitting={sitting} count={count} of={of} isIn={isIn} />}
        </div>
      </div>
      {error && (
        <Notice tone="danger" className="mt-2">
          {error.message}
        </Notice>
      )}
    </header>
  );
}

function Reveal({ sitting, count, of, isIn }: { sitting: Sitting; count: number; of: number; isIn: boolean }) {
  return (
    <ConfirmDialog
      title="Reveal what was handed in?"
      confirmLabel="Reveal"
      trigger={
        <Button size="sm" variant={isIn ? "primary" : "secondary"}>
          Reveal…
        </Button>
      }
      command={() => ({ id: newId(), type: "reveal-bundlings", sittingId: sitting.id })}
    >
      <p>
        Organizers and moderators then see the bundles of the {count} who have handed in, by name. Nobody can hand in or
        take back after that.
      </p>
      {count < of && <p>{of - count === 1 ? "One has" : `${of - count} have`} not handed in; theirs stay their own.</p>}
      {!isIn && <p>You are one of them.</p>}
    </ConfirmDialog>
  );
}

function whatItMeans(isRevealed: boolean, isIn: boolean): string {
  if (isRevealed) {
    return isIn ? "It has been revealed." : "It has been revealed. You had not handed in, so yours stays your own.";
  }
  return isIn
    ? "Yours is in. Nobody sees it until it is revealed; take it back to change it."
    : "Nobody sees what you do here until you hand it in and it is revealed, and you do not see theirs.";
}
