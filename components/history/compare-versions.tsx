"use client";

import { useSearchParams } from "next/navigation";
import { Select } from "@/components/ui/select";
import { ChangedText, type TextChange } from "./text-change";

type CompareVersionsProps = {
  /** What a version is called here. */
  noun: "revision" | "version";
  /** The first one first; there are at least two, numbered one after the other. */
  versions: { number: number; by: string }[];
  changesBetween: (from: number, to: number) => TextChange[];
  pathOf: (from: number, to: number) => string;
};

/** Any two versions, word by word; the address says which, and is the last and the one before when it does not. */
export function CompareVersions({ noun, versions, changesBetween, pathOf }: CompareVersionsProps) {
  const params = useSearchParams();
  const asked = (name: string): number | undefined =>
    versions.find(({ number }) => String(number) === params.get(name))?.number;
  const [first, last] = [versions[0]!.number, versions.at(-1)!.number];
  const to = asked("to") ?? last;
  const from = asked("from") ?? Math.max(first, to - 1);
  const changed = changesBetween(from, to);

  const called = `${noun[0]!.toUpperCase()}${noun.slice(1)}`;
  const options = versions.map(({ number, by }) => ({ id: String(number), label: `${called} ${number}, ${by}` }));
  const show = (nextFrom: number, nextTo: number): void => {
    window.history.replaceState(null, "", pathOf(nextFrom, nextTo));
  };

  return (
    <section aria-labelledby="compare" className="mb-8 rounded-xl border border-line bg-card px-4 py-4 sm:px-6">
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <h2 id="compare" className="me-2 basis-full text-lg sm:basis-auto sm:self-center">
          Compare
        </h2>
        <Select
          label="From"
          options={options}
          value={String(from)}
          onChange={(next) => show(Number(next), to)}
          size="sm"
          className="min-w-44 flex-1 sm:max-w-64"
        />
        <Select
          label="To"
          options={options}
          value={String(to)}
          onChange={(next) => show(from, Number(next))}
          size="sm"
          className="min-w-44 flex-1 sm:max-w-64"
        />
      </div>
      <div role="status" aria-label="What is different" className="mt-5">
        {changed.length === 0 ? (
          <p className="text-sm text-soft">
            {from === to ? `The same ${noun} twice: choose another one.` : "These two read the same."}
          </p>
        ) : (
          changed.map((change) => <ChangedText key={change.key} change={change} />)
        )}
      </div>
    </section>
  );
}
