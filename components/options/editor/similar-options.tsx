"use client";

import { useDeferredValue, useMemo } from "react";
import { useExercise } from "@/lib/client/hooks";
import { similarityIndex } from "@/lib/domain/options/similar";
import { OptionLink } from "../option-link";

const most = 3;
const enoughToTell = 24;

/** What is already proposed and close to what is being written, so that it is improved there and not said twice. */
export function SimilarOptions({ title, summary }: { title: string; summary: string }) {
  const options = useExercise((state) => state.options);
  const find = useMemo(() => similarityIndex(Object.values(options)), [options]);
  const text = useDeferredValue(`${title} ${summary}`);
  const similar = useMemo(() => (text.length < enoughToTell ? [] : find(text, most)), [find, text]);
  if (similar.length === 0) return null;
  return (
    <section aria-label="Similar options" className="rounded-lg bg-wash px-4 py-3 text-sm">
      <p className="text-soft">Close to what you write. If one of them is the same idea, argue it there.</p>
      <ul className="mt-1.5 flex flex-col gap-1">
        {similar.map((id) => {
          const option = options[id];
          return (
            option && (
              <li key={id}>
                <OptionLink option={option} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
