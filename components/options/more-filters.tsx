"use client";

import { ListFilter } from "lucide-react";
import { DialogTrigger, Dialog, Popover } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { popoverClass } from "@/components/ui/popover";
import { Select } from "@/components/ui/select";
import { useExercise, useMe } from "@/lib/client/hooks";
import { everything, type OptionQuery } from "@/lib/domain/options/query";

type MoreFiltersProps = { query: OptionQuery; onChange: (changes: Partial<OptionQuery>) => void };

const switches = [
  { name: "unread", label: "I have not read" },
  { name: "waiting", label: "Needs a reply" },
  { name: "mine", label: "Only mine" },
] as const;
const choices = ["stakeholder", "instrument", "author", "round"] as const;

/** What one asks for less often: who is concerned, by what means, by whom, when, and what is left for oneself. */
export function MoreFilters({ query, onChange }: MoreFiltersProps) {
  const { stakeholders, instruments } = useExercise((state) => state.exercise);
  const members = useExercise((state) => state.members);
  const rounds = useExercise((state) => state.rounds);
  const me = useMe();
  const authors = Object.values(members)
    .filter(({ role }) => role !== "observer")
    .map(({ id, alias }) => ({ id, label: alias }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const lists = {
    stakeholder: { label: "Stakeholder", entries: stakeholders.map(({ id, name }) => ({ id, label: name })) },
    instrument: { label: "Instrument", entries: instruments.map(({ id, name }) => ({ id, label: name })) },
    author: { label: "Author", entries: authors },
    round: {
      label: "Submitted in",
      entries: rounds.map(({ name }, place) => ({ id: String(place + 1), label: `${place + 1}. ${name}` })),
    },
  };
  const isOn = (name: (typeof choices)[number] | (typeof switches)[number]["name"]) => query[name] !== everything[name];
  const chosen = [...choices, ...switches.map(({ name }) => name)].filter(isOn).length;

  return (
    <DialogTrigger>
      <Button className="max-sm:min-h-11">
        <ListFilter aria-hidden size={15} />
        {chosen > 0 ? `More (${chosen})` : "More"}
      </Button>
      <Popover className={`${popoverClass} w-72`} placement="bottom end">
        <Dialog aria-label="More filters" className="flex flex-col gap-3 p-3 outline-none">
          {choices.map((name) => (
            <Select
              key={name}
              label={lists[name].label}
              options={[{ id: "any", label: "Any" }, ...lists[name].entries]}
              value={query[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          ))}
          {me &&
            switches.map(({ name, label }) => (
              <Checkbox key={name} isSelected={query[name]} onChange={(value) => onChange({ [name]: value })}>
                {label}
              </Checkbox>
            ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
