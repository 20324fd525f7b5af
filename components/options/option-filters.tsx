"use client";

import { clsx } from "clsx";
import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useExercise } from "@/lib/client/hooks";
import { type Quadrant, quadrants } from "@/lib/domain/narratives/narrative";
import { MoreFilters } from "./more-filters";
import { countChosen, longestText, type OptionQuery, type Order } from "@/lib/domain/options/query";
import { type Standing, standings } from "@/lib/domain/options/option";
import { standingLabels } from "./option-status";

const orderOptions = (isSearched: boolean): { id: Order; label: string }[] => [
  { id: "number", label: isSearched ? "Nearest" : "Number" },
  { id: "latest", label: "Latest" },
  { id: "discussed", label: "Most discussed" },
];

const statusOptions: { id: Standing | "any"; label: string }[] = [
  { id: "any", label: "Any status" },
  ...standings.map((id) => ({ id, label: standingLabels[id] })),
];

type OptionFiltersProps = { query: OptionQuery; onChange: (changes: Partial<OptionQuery>) => void };

export function OptionFilters({ query, onChange }: OptionFiltersProps) {
  const axes = useExercise((state) => state.exercise.axes);
  const narratives = useExercise((state) => state.narratives);
  // On a phone the list comes first.
  const [isOpen, setIsOpen] = useState(false);
  const chosen = countChosen(query);

  const quadrantOptions: { id: Quadrant | "any"; label: string }[] = [
    { id: "any", label: "Any quadrant" },
    ...quadrants.map((id) => ({ id, label: quadrantWords(id, axes) })),
  ];
  const narrativeOptions = [
    { id: "any", label: "Any narrative" },
    ...Object.values(narratives)
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, nickname }) => ({ id: String(number), label: nickname })),
    { id: "none", label: "In no narrative" },
  ];

  return (
    <search className="flex flex-wrap items-center gap-x-3 gap-y-2.5 border-b border-line pb-3.5">
      <div className="flex min-w-0 flex-1 basis-64 gap-2">
        <TextField
          label="Find"
          isLabelHidden
          type="search"
          placeholder="Find by title, text, PO-12 or author"
          maxLength={longestText}
          value={query.q}
          onChange={(q) => onChange({ q: q.slice(0, longestText) })}
          className="min-w-0 flex-1"
        />
        <Button aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)} className="sm:hidden">
          <SlidersHorizontal aria-hidden size={15} />
          {chosen > 0 ? `Filter (${chosen})` : "Filter"}
        </Button>
      </div>
      <div className={clsx("grid grow grid-cols-2 gap-2 sm:flex sm:grow-0 sm:flex-wrap", !isOpen && "max-sm:hidden")}>
        <Select
          label="Status"
          isLabelHidden
          options={statusOptions}
          value={query.status}
          onChange={(status) => onChange({ status })}
          className="sm:w-36"
        />
        <Select
          label="Quadrant"
          isLabelHidden
          options={quadrantOptions}
          value={query.quadrant}
          onChange={(quadrant) => onChange({ quadrant })}
          className="sm:w-40"
        />
        <Select
          label="Narrative"
          isLabelHidden
          options={narrativeOptions}
          value={query.narrative}
          onChange={(narrative) => onChange({ narrative })}
          className="sm:w-44"
        />
        <MoreFilters query={query} onChange={onChange} />
      </div>
      <Choice
        label="Sort by"
        isLabelHidden
        size="sm"
        options={orderOptions(query.q.trim() !== "")}
        value={query.sort}
        onChange={(sort) => onChange({ sort })}
      />
    </search>
  );
}
