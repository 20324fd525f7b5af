"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { Button, LinkButton } from "@/components/ui/button";
import { UnborneList } from "@/components/references/unborne-list";
import { countUnborne, listUnborne } from "@/lib/domain/references/unborne";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise, useServerNow } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { newId } from "@/lib/client/new-id";
import { countOf } from "@/lib/domain/report/words";
import { findCurrentRound, findNextRound } from "@/lib/domain/rounds/clock";
import { CopyField } from "./copy-field";
import { formatLength, totalLength } from "@/components/rounds/lengths";
import { scheduleFrom } from "@/lib/domain/rounds/clock";

/** The one step that takes the exercise on: open, close, publish. For organizers. */
export function NextStep() {
  const { status, rehearsalOf } = useExercise((state) => state.exercise);
  // What comes next is in the band: nothing of it is published.
  if (rehearsalOf !== null && status === "closed") return null;
  if (status === "draft") return <OpenStep />;
  if (status === "open") return <CloseStep />;
  return status === "closed" ? <PublishStep /> : <Published />;
}

type StepProps = { title: string; children: ReactNode; action: ReactNode; more?: ReactNode };

function Step({ title, children, action, more }: StepProps) {
  return (
    <section className="flex flex-wrap items-center justify-between gap-4 rounded-xl border border-line bg-card p-5">
      <div className="max-w-[52ch]">
        <h2 className="text-lg">{title}</h2>
        <p className="mt-1 text-sm text-soft">{children}</p>
      </div>
      {action}
      {more && <div className="basis-full">{more}</div>}
    </section>
  );
}

function OpenStep() {
  const rounds = useExercise((state) => state.rounds);
  const now = useServerNow(60_000);
  const [first] = rounds;
  const times = scheduleFrom(rounds, now);
  const waits = (times[0]?.opensAt ?? now) > now;
  const others = rounds.length - 1;
  return (
    <Step
      title="Open the exercise"
      action={
        <ConfirmDialog
          title="Open the exercise now?"
          confirmLabel="Open now"
          command={() => ({ id: newId(), type: "open-exercise" })}
          trigger={<Button variant="primary">Open…</Button>}
        >
          <p>
            The round <b>{first?.name}</b> begins {waits ? <LocalTime at={times[0]!.opensAt} /> : "at once"} and lasts{" "}
            {formatLength(times[0] ? times[0].closesAt - times[0].opensAt : 0)}
            {others === 0 && ", until "}
            {others === 1 && ". The other one follows by itself and ends "}
            {others > 1 && `. The other ${others} follow by themselves; the last ends `}
            <LocalTime at={times.at(-1)?.closesAt ?? now} style="long" />.
          </p>
          <p>
            From then on rounds can be extended or ended early, and no longer be planned anew. An exercise that is open
            cannot go back to draft.
          </p>
        </ConfirmDialog>
      }
    >
      From that moment the clock runs by itself: {countOf(rounds.length, "round")}, {formatLength(totalLength(rounds))}{" "}
      in all.
    </Step>
  );
}

function CloseStep() {
  const rounds = useExercise((state) => state.rounds);
  const now = useServerNow();
  const current = findCurrentRound(rounds, now);
  const isOver = !current && !findNextRound(rounds, now);
  return (
    <Step
      title="Close the exercise"
      action={
        <ConfirmDialog
          title="Close the exercise now?"
          confirmLabel="Close now"
          tone="danger"
          command={() => ({ id: newId(), type: "close-exercise" })}
          trigger={<Button variant={isOver ? "primary" : "danger"}>Close…</Button>}
        >
          {current && (
            <p>
              The round <b>{current.name}</b> is still open and ends at once; rounds that have not begun will not take
              place.
            </p>
          )}
          <p>
            Nobody can propose, revise or comment any more. Moderators can still bundle options and write narratives and
            takeaways. It cannot be opened again.
          </p>
        </ConfirmDialog>
      }
    >
      {isOver
        ? "All rounds are over. Close it, so that moderators can finish the texts."
        : "Ends the debate for good. Moderators keep the pen until it is published."}
    </Step>
  );
}

function PublishStep() {
  const narratives = Object.values(useExercise((state) => state.narratives));
  const takeaways = useExercise((state) => state.takeaways);
  const unborne = listUnborne(narratives, takeaways);
  const acknowledges = countUnborne(unborne);
  const count = narratives.length;
  return (
    <Step
      title="Publish the report"
      action={
        <ConfirmDialog
          title="Publish now?"
          confirmLabel={acknowledges === 0 ? "Publish now" : "Publish as it is"}
          command={() => ({ id: newId(), type: "publish-exercise", acknowledges })}
          trigger={
            <Button variant="primary" isDisabled={count === 0}>
              Publish…
            </Button>
          }
        >
          <p>
            Anybody with the address can then read everything without an account: the report, all options, all comments,
            under the aliases of their authors.
          </p>
          <p>It cannot be taken back. What is put right in the report later is shown as a correction.</p>
          {acknowledges > 0 && <UnborneList unborne={unborne} />}
        </ConfirmDialog>
      }
    >
      {count === 0
        ? "There is no narrative yet. Bundle options into at least one on the board, then publish."
        : "Opens the exercise to everybody, to be read and no longer changed but by corrections."}
    </Step>
  );
}

function Published() {
  const { slug } = useLive();
  const publishedAt = useExercise((state) => state.exercise.publishedAt);
  const origin = useSyncExternalStore(
    () => () => undefined,
    () => window.location.origin,
    () => "",
  );
  return (
    <Step
      title="Published"
      action={<LinkButton href={`/exercises/${slug}/report`}>Read the report</LinkButton>}
      more={
        <>
          <CopyField label="Address of the report, for everybody" text={`${origin}/reports/${slug}`} />
          <CopyField label="Address of the whole exercise" text={`${origin}/exercises/${slug}`} />
        </>
      }
    >
      Open to everybody since <LocalTime at={publishedAt ?? 0} />. What is wrong in its texts is put right by a
      correction, in the narratives.
    </Step>
  );
}
