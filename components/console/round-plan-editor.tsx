"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox";
import { revealHints, revealLabels } from "@/components/ratings/reveal-words";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { newId } from "@/lib/client/new-id";
import { type Activity, activities, isRated, reveals, type RoundPlan } from "@/lib/domain/rounds/round";
import { LengthField } from "./length-field";
import { StartField } from "./start-field";

const mostRounds = 30;
const dayMs = 86_400_000;

export const activityLabels: Record<Activity, string> = {
  propose: "Propose",
  revise: "Revise",
  comment: "Comment",
  rate: "Rate",
  bundle: "Bundle",
  conclude: "Conclude",
  ratify: "Ratify",
};

type RoundPlanEditorProps = { rounds: RoundPlan[]; onChange: (rounds: RoundPlan[]) => void; hasPurposes?: boolean };

/** The rounds in their order: name, length, what each permits, and what for. */
export function RoundPlanEditor({ rounds, onChange, hasPurposes = true }: RoundPlanEditorProps) {
  const change = (place: number, changes: Partial<RoundPlan>) =>
    onChange(rounds.with(place, { ...rounds[place]!, ...changes }));
  const shift = (place: number, by: 1 | -1) => {
    const moved = rounds[place]!;
    onChange(rounds.toSpliced(place, 1).toSpliced(place + by, 0, moved));
  };
  const add = () =>
    onChange([
      ...rounds,
      {
        id: newId(),
        name: `Round ${rounds.length + 1}`,
        purpose: "",
        lengthMs: rounds.at(-1)?.lengthMs || dayMs,
        permits: ["comment"],
      },
    ]);

  return (
    <div>
      <ol className="border-t border-line">
        {rounds.map((round, place) => (
          <li key={round.id} className="grid grid-cols-[1.75rem_minmax(0,1fr)] border-b border-line py-4">
            <span className="pt-2 font-read text-lg font-semibold text-soft tabular-nums">{place + 1}</span>
            <div className="flex min-w-0 flex-col gap-2.5">
              <div className="flex flex-wrap items-end gap-x-3 gap-y-2 max-sm:gap-x-1">
                <TextField
                  label={`Name of round ${place + 1}`}
                  isLabelHidden
                  value={round.name}
                  onChange={(name) => change(place, { name })}
                  maxLength={60}
                  className="min-w-40 flex-1 max-sm:basis-full"
                  errorMessage={round.name.trim() === "" ? "Name it." : null}
                />
                <LengthField
                  label={`Length of round ${place + 1}`}
                  isLabelHidden
                  value={round.lengthMs}
                  onChange={(lengthMs) => change(place, { lengthMs })}
                />
                <span className="flex">
                  <Button
                    variant="quiet"
                    size="icon"
                    aria-label={`Move ${round.name} up`}
                    isDisabled={place === 0}
                    onPress={() => shift(place, -1)}
                  >
                    <ArrowUp aria-hidden size={16} />
                  </Button>
                  <Button
                    variant="quiet"
                    size="icon"
                    aria-label={`Move ${round.name} down`}
                    isDisabled={place === rounds.length - 1}
                    onPress={() => shift(place, 1)}
                  >
                    <ArrowDown aria-hidden size={16} />
                  </Button>
                  <Button
                    variant="quiet"
                    size="icon"
                    aria-label={`Remove ${round.name}`}
                    isDisabled={rounds.length === 1}
                    onPress={() => onChange(rounds.toSpliced(place, 1))}
                  >
                    <X aria-hidden size={16} />
                  </Button>
                </span>
              </div>
              {hasPurposes && (
                <StartField
                  name={round.name}
                  isFirst={place === 0}
                  value={round.startsAt ?? null}
                  onChange={(startsAt) => change(place, { startsAt })}
                />
              )}
              <CheckboxGroup
                label={`What ${round.name} permits`}
                isLabelHidden
                layout="row"
                options={activities.map((id) => ({ id, label: activityLabels[id] }))}
                value={round.permits}
                onChange={(permits) =>
                  change(place, { permits: activities.filter((activity) => permits.includes(activity)) })
                }
              />
              {isRated(round) && (
                <Select
                  label={`When ${round.name} shows what the crowd thinks`}
                  description={revealHints[round.reveals ?? "at-end"]}
                  options={reveals.map((id) => ({ id, label: revealLabels[id] }))}
                  value={round.reveals ?? "at-end"}
                  onChange={(id) => change(place, { reveals: id })}
                />
              )}
              {hasPurposes && (
                <TextField
                  label={`Purpose of round ${place + 1}`}
                  isLabelHidden
                  placeholder="What this round is for"
                  value={round.purpose}
                  onChange={(purpose) => change(place, { purpose })}
                  maxLength={400}
                  isMultiline
                  rows={1}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <Button variant="quiet" size="sm" className="mt-3" isDisabled={rounds.length >= mostRounds} onPress={add}>
        <Plus aria-hidden size={15} />
        Add a round
      </Button>
    </div>
  );
}

// Of two rounds with starts of their own the later in the list must be the later in time.
function cutsOff(rounds: RoundPlan[], round: RoundPlan): boolean {
  const { startsAt = null } = round;
  const before = rounds.slice(0, rounds.indexOf(round)).findLast((earlier) => earlier.startsAt)?.startsAt;
  return startsAt !== null && before !== undefined && before !== null && startsAt <= before;
}

/** Why a plan cannot be saved as it stands, or null. */
export function whyPlanFails(rounds: RoundPlan[]): string | null {
  const nameless = rounds.findIndex((round) => round.name.trim() === "");
  if (nameless >= 0) return `Give round ${nameless + 1} a name.`;
  const backwards = rounds.findIndex((round) => cutsOff(rounds, round));
  if (backwards >= 0) return `Round ${backwards + 1} would begin before the one that it follows. Choose a later time.`;
  const endless = rounds.findIndex((round) => round.lengthMs < 1_000 || round.lengthMs > 90 * dayMs);
  return endless >= 0 ? `Give round ${endless + 1} a length from one second to 90 days.` : null;
}
