"use client";

import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Countdown } from "@/components/rounds/countdown";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { useOwed } from "@/lib/client/use-owed";
import type { Debt } from "@/lib/domain/attention/owed";
import { pathOfDebt, sayDebt } from "@/lib/domain/attention/owed-words";

/** What the viewer still has to do, the most pressing first, each with the way there. */
export function OwedList() {
  const { debts, isFailed } = useOwed();
  return (
    <section aria-labelledby="owed">
      <h2 id="owed" className="mb-2 text-2xl">
        What you still owe
      </h2>
      {debts === null && isFailed && (
        <Notice tone="danger">What you owe could not be read. It is asked for again by itself.</Notice>
      )}
      {debts === null && !isFailed && <Skeleton className="h-24" />}
      {debts?.length === 0 && <p className="border-t border-line py-3 text-soft">Nothing: nobody waits for you.</p>}
      {debts && debts.length > 0 && (
        <ul className="border-b border-line">
          {debts.map((debt) => (
            <DebtEntry key={`${debt.kind}${debt.id}`} debt={debt} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DebtEntry({ debt }: { debt: Debt }) {
  const { slug } = useLive();
  const by = useExercise((state) => (debt.byId ? state.members[debt.byId]?.alias : undefined));
  const { excerpt, since, until, option } = debt;
  return (
    <li className="relative border-t border-line py-2.5 hover:bg-wash/70">
      <Link href={pathOfDebt(slug, debt)} className="font-medium after:absolute after:inset-0">
        {sayDebt(debt)}
      </Link>
      {excerpt && (
        <p dir="auto" className="line-clamp-2 font-read text-[0.9375rem] leading-snug">
          {excerpt}
        </p>
      )}
      <p className="flex flex-wrap gap-x-1.5 text-[0.8125rem] text-soft">
        {by && <bdi>{by}</bdi>}
        {option && <bdi className="min-w-0 truncate">{by ? `on ${option.title}` : option.title}</bdi>}
        {since !== null && <LocalTime at={since} style="relative" />}
        {until !== null && (
          <span className="text-warn">
            · <Countdown until={until} /> left
          </span>
        )}
      </p>
    </li>
  );
}
