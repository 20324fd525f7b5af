"use client";

import { unitMs } from "@/components/rounds/lengths";
import { Choice } from "@/components/ui/choice";
import { DateTimeField } from "@/components/ui/date-time-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import type { ReleasePlan } from "@/lib/domain/injects/inject";
import { LengthField } from "../length-field";

type Kind = ReleasePlan["kind"];
type PlanFieldsProps = { plan: ReleasePlan; onChange: (plan: ReleasePlan) => void };

const kinds: { id: Kind; label: string }[] = [
  { id: "reserve", label: "Held in reserve, released by hand" },
  { id: "time", label: "At a set time" },
  { id: "round", label: "Before or after a round opens or closes" },
  { id: "options", label: "Once so many options are proposed" },
  { id: "silence", label: "After a silence" },
];

const hourMs = unitMs("hours");

/** When an inject arrives. */
export function PlanFields({ plan, onChange }: PlanFieldsProps) {
  const rounds = useExercise((state) => state.rounds);
  const begin: Record<Kind, () => ReleasePlan> = {
    reserve: () => ({ kind: "reserve" }),
    time: () => ({ kind: "time", at: Math.ceil(Date.now() / hourMs + 1) * hourMs }),
    round: () => ({ kind: "round", roundId: rounds[0]?.id ?? "", edge: "opens", offsetMs: 0 }),
    options: () => ({ kind: "options", count: 10 }),
    silence: () => ({ kind: "silence", forMs: 30 * unitMs("minutes") }),
  };
  return (
    <div className="flex flex-col gap-3">
      <Select label="Arrives" options={kinds} value={plan.kind} onChange={(kind) => onChange(begin[kind]())} />
      <PlanDetail plan={plan} onChange={onChange} />
    </div>
  );
}

function PlanDetail({ plan, onChange }: PlanFieldsProps) {
  switch (plan.kind) {
    case "reserve":
      return null;
    case "time":
      return (
        <DateTimeField
          label="Date and time"
          value={plan.at}
          onChange={(at) => at !== null && onChange({ ...plan, at })}
        />
      );
    case "options":
      return (
        <TextField
          label="Number of options"
          inputMode="numeric"
          value={String(plan.count)}
          onChange={(text) => onChange({ ...plan, count: Math.min(10_000, Number(text.replace(/\D/g, "")) || 1) })}
          className="w-32"
        />
      );
    case "silence":
      return (
        <LengthField
          label="Nobody has proposed, revised or commented for"
          value={plan.forMs}
          onChange={(forMs) => onChange({ ...plan, forMs })}
        />
      );
    case "round":
      return <RoundDetail plan={plan} onChange={onChange} />;
  }
}

type RoundPlanKind = Extract<ReleasePlan, { kind: "round" }>;

function RoundDetail({ plan, onChange }: { plan: RoundPlanKind; onChange: (plan: ReleasePlan) => void }) {
  const rounds = useExercise((state) => state.rounds);
  const when = plan.offsetMs === 0 ? "as" : plan.offsetMs < 0 ? "before" : "after";
  const sign = when === "before" ? -1 : 1;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Choice
        label="When"
        options={[
          { id: "before", label: "Before" },
          { id: "as", label: "As" },
          { id: "after", label: "After" },
        ]}
        value={when}
        onChange={(next) => {
          const length = Math.abs(plan.offsetMs) || 10 * unitMs("minutes");
          onChange({ ...plan, offsetMs: next === "as" ? 0 : next === "before" ? -length : length });
        }}
      />
      {when !== "as" && (
        <LengthField
          label="By"
          value={Math.abs(plan.offsetMs)}
          // A length that is being typed anew must not turn "before" into "as".
          onChange={(length) => onChange({ ...plan, offsetMs: sign * Math.max(1, length) })}
        />
      )}
      <Select
        label="Round"
        options={rounds.map(({ id, name }) => ({ id, label: name }))}
        value={plan.roundId}
        onChange={(roundId) => onChange({ ...plan, roundId })}
        className="w-52"
      />
      <Choice
        label="Edge"
        options={[
          { id: "opens", label: "Opens" },
          { id: "closes", label: "Closes" },
        ]}
        value={plan.edge}
        onChange={(edge) => onChange({ ...plan, edge })}
      />
    </div>
  );
}
