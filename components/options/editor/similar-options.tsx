"use client";

import { useSimilar } from "@/lib/client/use-found";
import { useCards } from "@/lib/client/use-held";
import { OptionLink } from "../option-link";
import { optionPath } from "../option-path";
import { LinkButton } from "@/components/ui/button";
import { useLive } from "@/lib/client/live-provider";
import { useMayRevise } from "../use-may-revise";

/** What is already proposed and close to what is being written, so that it is improved there and not said twice. */
export function SimilarOptions({ title, summary }: { title: string; summary: string }) {
  const { slug } = useLive();
  const mayRevise = useMayRevise();
  const numbers = useSimilar(title, summary);
  const cards = useCards(numbers);
  const similar = numbers.flatMap((number) => cards.get(number) ?? []);
  if (similar.length === 0) return null;
  return (
    <section aria-label="Similar options" className="rounded-lg bg-wash px-4 py-3 text-sm">
      <p className="text-soft">Close to what you write. If one of them is the same idea, co-write that one instead.</p>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {similar.map((option) => (
          <li key={option.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <OptionLink option={option} />
            {mayRevise && (
              <LinkButton size="sm" variant="quiet" href={optionPath(slug, option.number, "/edit")}>
                Co-write PO-{option.number}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
