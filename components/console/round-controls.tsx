"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/editing/confirm-dialog";
import { useSave } from "@/components/editing/use-save";
import { Countdown } from "@/components/rounds/countdown";
import { useSituation } from "@/components/rounds/use-situation";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { announce } from "@/components/ui/toasts";
import { useAllowed } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { LengthField } from "./length-field";
import { PauseButton } from "./pause-button";
import { ReopenRound } from "./reopen-round";
import { formatLength, unitMs } from "@/components/rounds/lengths";

const extensions = [10 * unitMs("minutes"), unitMs("hours"), unitMs("days")];

/** The round that is open: how long still, and for organizers more time or an early end. */
export function RoundControls() {
  const { rounds, current, next, isPaused } = useSituation();
  const canRun = useAllowed("extend-round");
  const { save, isPending, error } = useSave();
  if (!current)
    return (
      <Notice>
        {next ? `"${next.name}" opens next.` : "All rounds are over. Nobody can propose or comment any more."}
        {canRun && (
          <div className="mt-2 flex flex-wrap gap-2">
            {next && <StartButton roundId={next.id} name={next.name} />}
            {next && <PauseButton isPaused={isPaused} />}
            <ReopenRound />
          </div>
        )}
      </Notice>
    );

  const extend = async (byMs: number, alone = false): Promise<boolean> => {
    const isDone = await save({ id: newId(), type: "extend-round", roundId: current.id, byMs, alone });
    const change = `${formatLength(Math.abs(byMs))} ${byMs > 0 ? "longer" : "shorter"}`;
    const others = alone ? "the next one ends as planned" : "later rounds move along";
    if (isDone) announce(`${current.name} lasts ${change}; ${others}.`, "success");
    return isDone;
  };
  return (
    <section aria-labelledby="current" className="rounded-xl border border-line bg-card p-5">
      <p className="kicker">
        Round {rounds.indexOf(current) + 1} of {rounds.length}
        {isPaused && <span className="text-warn"> · paused</span>}
      </p>
      <div className="mt-1 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="current" dir="auto" className="text-2xl">
          {current.name}
        </h2>
        <p className="text-sm text-soft">
          <Countdown until={current.closesAt ?? 0} className="me-2 text-xl text-ink" />
          {isPaused ? (
            "left when it goes on"
          ) : (
            <>
              until <LocalTime at={current.closesAt ?? 0} />
            </>
          )}
        </p>
      </div>
      {current.purpose && (
        <p dir="auto" className="measure mt-1 font-read text-[1.0625rem] text-soft">
          {current.purpose}
        </p>
      )}
      {canRun && (
        <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-4">
          <PauseButton isPaused={isPaused} />
          <span className="ms-2 text-sm text-soft">Extend by</span>
          {extensions.map((byMs) => (
            <Button key={byMs} size="sm" isDisabled={isPending} onPress={() => void extend(byMs)}>
              {formatLength(byMs)}
            </Button>
          ))}
          {/* With the round in the key, what was asked about one round is never done to the next. */}
          <CustomExtension
            key={`extend ${current.id}`}
            name={current.name}
            next={next?.name ?? null}
            onExtend={extend}
          />
          <span className="grow" />
          <ReopenRound />
          <ConfirmDialog
            key={`end ${current.id}`}
            title={`End ${current.name} now?`}
            confirmLabel="End now"
            command={() => ({ id: newId(), type: "advance-round", roundId: current.id })}
            trigger={<Button size="sm">{next ? `Advance to ${next.name}…` : "End now…"}</Button>}
          >
            <p>
              {next
                ? `"${next.name}" begins at once, and all later rounds move forward with it.`
                : "It is the last round; after it the exercise waits to be closed."}{" "}
              What people are writing is kept with them, and can be sent when a round permits it again.
            </p>
          </ConfirmDialog>
        </div>
      )}
      {error && (
        <Notice tone="danger" className="mt-3">
          {error.message}
        </Notice>
      )}
    </section>
  );
}

/** Between rounds: the next one begins now. */
function StartButton({ roundId, name }: { roundId: string; name: string }) {
  return (
    <ConfirmDialog
      key={roundId}
      title={`Begin ${name} now?`}
      confirmLabel="Begin now"
      command={() => ({ id: newId(), type: "start-round", roundId })}
      trigger={<Button size="sm">Begin {name} now…</Button>}
    >
      <p>Later rounds move forward with it, up to the first that has a time of its own.</p>
    </ConfirmDialog>
  );
}

type CustomExtensionProps = {
  name: string;
  next: string | null;
  onExtend: (byMs: number, alone: boolean) => Promise<boolean>;
};

/** More time or less, for this round and those that follow, or for this one alone. */
function CustomExtension({ name, next, onExtend }: CustomExtensionProps) {
  const [lengthMs, setLengthMs] = useState(30 * unitMs("minutes"));
  const [direction, setDirection] = useState<"longer" | "shorter">("longer");
  const [alone, setAlone] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const tooLong = lengthMs > 30 * unitMs("days") ? "At most 30 days at a time." : null;
  return (
    <Dialog title={`Change the length of ${name}`} size="sm" trigger={<Button size="sm">Other…</Button>}>
      {(close) => (
        <div className="flex flex-col gap-4">
          <Choice
            label="Change"
            isLabelHidden
            options={[
              { id: "longer", label: "Longer" },
              { id: "shorter", label: "Shorter" },
            ]}
            value={direction}
            onChange={setDirection}
          />
          <LengthField
            label={direction === "longer" ? "Longer by" : "Shorter by"}
            value={lengthMs}
            onChange={setLengthMs}
          />
          {tooLong && <p className="text-[0.8125rem] text-danger">{tooLong}</p>}
          {next && (
            <Checkbox isSelected={alone} onChange={setAlone}>
              This round alone: {next} {direction === "longer" ? "begins later" : "begins earlier"} and ends as planned
            </Checkbox>
          )}
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isPending={isSending}
              isDisabled={lengthMs < 1_000 || tooLong !== null}
              onPress={async () => {
                setIsSending(true);
                await onExtend(direction === "longer" ? lengthMs : -lengthMs, alone);
                setIsSending(false);
                // A refusal is shown beside the round.
                close();
              }}
            >
              {direction === "longer" ? "Extend" : "Shorten"}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
