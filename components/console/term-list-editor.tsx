"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Term } from "@/lib/domain/exercise/setup";
import { freshId } from "./fresh-id";

const mostTerms = 60;

type TermListEditorProps = {
  /** What one entry is: "stakeholder". */
  noun: string;
  terms: Term[];
  onChange: (terms: Term[]) => void;
  /** Ids that options may already name; they can be renamed and not removed. */
  keptIds: ReadonlySet<string>;
};

/** Stakeholders or instruments: rename, order, add several at once. */
export function TermListEditor({ noun, terms, onChange, keptIds }: TermListEditorProps) {
  const [added, setAdded] = useState("");
  const names = added
    .split("\n")
    .map((name) => name.trim())
    .filter(Boolean);
  const room = mostTerms - terms.length;

  const handleAdd = () => {
    onChange(names.slice(0, room).reduce((list, name) => [...list, { id: freshId(name, list), name }], terms));
    setAdded(names.slice(room).join("\n"));
  };
  const shift = (place: number, by: 1 | -1) =>
    onChange(terms.toSpliced(place, 1).toSpliced(place + by, 0, terms[place]!));

  return (
    <div className="flex flex-col gap-4">
      {terms.length > 0 && (
        <ol className="flex flex-col gap-1.5">
          {terms.map((term, place) => (
            <li key={term.id} className="flex items-start gap-1 max-sm:gap-0">
              <TextField
                label={`Name of ${noun} ${place + 1}`}
                isLabelHidden
                value={term.name}
                onChange={(name) => onChange(terms.with(place, { ...term, name }))}
                maxLength={80}
                className="min-w-0 flex-1"
                errorMessage={term.name.trim() === "" ? "Name it." : null}
              />
              <Button
                variant="quiet"
                size="icon"
                aria-label={`Move ${term.name} up`}
                isDisabled={place === 0}
                onPress={() => shift(place, -1)}
              >
                <ArrowUp aria-hidden size={15} />
              </Button>
              <Button
                variant="quiet"
                size="icon"
                aria-label={`Move ${term.name} down`}
                isDisabled={place === terms.length - 1}
                onPress={() => shift(place, 1)}
              >
                <ArrowDown aria-hidden size={15} />
              </Button>
              <Button
                variant="quiet"
                size="icon"
                aria-label={`Remove ${term.name}`}
                isDisabled={keptIds.has(term.id)}
                onPress={() => onChange(terms.toSpliced(place, 1))}
              >
                <X aria-hidden size={15} />
              </Button>
            </li>
          ))}
        </ol>
      )}
      {keptIds.size > 0 && (
        <p className="text-[0.8125rem] text-soft">
          Entries cannot be removed while the exercise runs, since options may name them. They can be renamed.
        </p>
      )}
      <div className="flex items-end gap-2">
        <TextField
          label={`Add ${noun}s`}
          description={room > 0 ? "One on each line." : `The list is full: at most ${mostTerms}.`}
          isMultiline
          rows={2}
          value={added}
          onChange={setAdded}
          className="min-w-0 flex-1"
        />
        <Button size="sm" isDisabled={names.length === 0 || room <= 0} onPress={handleAdd}>
          Add
        </Button>
      </div>
    </div>
  );
}
