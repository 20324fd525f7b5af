"use client";

import Link from "next/link";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { nameOf } from "@/lib/domain/blind/arrange";
import type { Comparison } from "@/lib/domain/blind/compare";
import type { Sitting } from "@/lib/domain/blind/sitting";
import type { PolicyOption } from "@/lib/domain/options/option";

type OptionPlacesProps = {
  sitting: Sitting;
  comparison: Comparison;
  options: PolicyOption[];
  chosen: number;
  onChoose: (at: number) => void;
};

/** One row of the matrix in words: where each person put an option, and with what. */
export function OptionPlaces({ sitting, comparison, options, chosen, onChoose }: OptionPlacesProps) {
  const { slug } = useLive();
  const members = useExercise((state) => state.members);
  const option = options[chosen]!;
  const { together, agreement, partitions } = comparison;
  const fellows = options
    .map((other, at) => ({ other, times: together.between[chosen * options.length + at]! }))
    .filter(({ other, times }) => other !== option && times > 0)
    .toSorted((a, b) => b.times - a.times || a.other.number - b.other.number);
  return (
    <section aria-labelledby="one-option" className="min-w-0 rounded-xl border border-line bg-card px-4 py-4">
      <h2 id="one-option" className="mb-2 text-xl">
        One option
      </h2>
      <Select
        label="Option"
        isLabelHidden
        options={options.map(({ id, number, title }) => ({ id, label: `PO-${number} ${title}` }))}
        value={option.id}
        onChange={(id) => onChoose(options.findIndex((each) => each.id === id))}
      />
      <p className="mt-2 text-sm text-soft">
        Agreement on where it belongs: <b className="text-ink tabular-nums">{agreement[chosen]!.toFixed(2)}</b> of 1.{" "}
        <Link
          href={`/exercises/${slug}/options/${option.number}`}
          className="whitespace-nowrap text-accent hover:underline"
        >
          Read PO-{option.number}
        </Link>
      </p>
      <ul className="mt-3 flex flex-col gap-1.5 text-sm">
        {sitting.revealed.map(({ memberId, groups }) => {
          const group = groups.find(({ optionIds }) => optionIds.includes(option.id));
          const others = (group?.optionIds ?? []).filter((id) => id !== option.id);
          const named = options.filter(({ id }) => others.includes(id)).map(({ number }) => `PO-${number}`);
          return (
            <li key={memberId}>
              <span className="text-soft">{members[memberId]?.alias ?? "A member"}:</span>{" "}
              {group ? <bdi className="font-semibold">{nameOf(groups, group)}</bdi> : "in no group"}
              {group && (
                <span className="text-soft tabular-nums">
                  {named.length > 0 ? `, with ${named.join(", ")}` : ", alone"}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {fellows.length > 0 && (
        <DataTable caption={`What PO-${option.number} was put together with`} className="mt-3 max-h-72 overflow-y-auto">
          <thead>
            <DataRow>
              <HeadCell>Put together with</HeadCell>
              <HeadCell align="end">by</HeadCell>
            </DataRow>
          </thead>
          <tbody>
            {fellows.map(({ other, times }) => (
              <DataRow key={other.id}>
                <HeadCell scope="row" className="font-normal">
                  PO-{other.number} <bdi>{other.title}</bdi>
                </HeadCell>
                <DataCell align="end" className="whitespace-nowrap">
                  {times} of {partitions.length}
                </DataCell>
              </DataRow>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}
