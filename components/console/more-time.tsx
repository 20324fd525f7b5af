"use client";

import { useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { unitMs } from "@/components/rounds/lengths";
import { useSituation } from "@/components/rounds/use-situation";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { announce } from "@/components/ui/toasts";
import { useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Member } from "@/lib/domain/members/member";
import type { Grace, Round } from "@/lib/domain/rounds/round";
import { LengthField } from "./length-field";

const longestMs = 30 * unitMs("days");

/** More time for single members: who has it, and a way to give it. */
export function MoreTime() {
  const { rounds, now } = useSituation();
  const members = useExercise((state) => state.members);
  const graces = useExercise((state) => state.graces).filter(({ until }) => now < until);
  const begun = rounds.filter(({ phase }) => phase !== "planned").toReversed();
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="more-time" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="more-time" className="text-lg">
          More time for one member
        </h2>
        <GiveMoreTime rounds={begun} members={Object.values(members)} />
      </div>
      {graces.length === 0 ? (
        <p className="text-sm text-soft">Nobody has any. The round ends for everybody at once.</p>
      ) : (
        <ul className="border-t border-line">
          {graces.map((grace) => (
            <GraceRow
              key={`${grace.memberId} ${grace.roundId}`}
              grace={grace}
              alias={members[grace.memberId]?.alias ?? ""}
              round={rounds.find(({ id }) => id === grace.roundId)?.name ?? ""}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function GraceRow({ grace, alias, round }: { grace: Grace; alias: string; round: string }) {
  const { save, isPending, error } = useSave();
  const takeBack = () =>
    void save({ id: newId(), type: "grant-grace", roundId: grace.roundId, memberId: grace.memberId, byMs: 0 });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2 text-sm">
      <span>
        <bdi className="font-semibold">{alias}</bdi>, in {round}, until <LocalTime at={grace.until} />
      </span>
      <Button size="sm" variant="quiet" isPending={isPending} onPress={takeBack}>
        Take back
      </Button>
      {error && <span className="basis-full text-danger">{error.message}</span>}
    </li>
  );
}

function GiveMoreTime({ rounds, members }: { rounds: Round[]; members: Member[] }) {
  const candidates = members.toSorted((a, b) => a.alias.localeCompare(b.alias));
  const [memberId, setMemberId] = useState<string | null>(null);
  const [roundId, setRoundId] = useState(rounds[0]!.id);
  const [byMs, setByMs] = useState(unitMs("hours"));
  const { save, isPending, error, clearError } = useSave();
  const handleGive = async (close: () => void): Promise<void> => {
    if (memberId === null || !(await save({ id: newId(), type: "grant-grace", roundId, memberId, byMs }))) return;
    announce(`${members.find(({ id }) => id === memberId)?.alias} has more time.`, "success");
    close();
  };
  return (
    <Dialog
      title="More time for one member"
      size="sm"
      onOpenChange={clearError}
      trigger={<Button size="sm">Give…</Button>}
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <Select
            label="Member"
            options={candidates.map(({ id, alias }) => ({ id, label: alias }))}
            value={memberId}
            onChange={setMemberId}
          />
          <Select
            label="Round"
            options={rounds.map(({ id, name }) => ({ id, label: name }))}
            value={roundId}
            onChange={setRoundId}
          />
          <LengthField label="Longer than the others by" value={byMs} onChange={setByMs} />
          <p className="text-sm text-soft">
            They alone may still do what the round permits. Where it is over, the time counts from now.
          </p>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <div className="flex justify-end gap-2">
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button
              variant="primary"
              isPending={isPending}
              isDisabled={memberId === null || byMs < 1_000 || byMs > longestMs}
              onPress={() => void handleGive(close)}
            >
              Give more time
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
