"use client";

import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { Countdown } from "@/components/rounds/countdown";
import { useExercise, useServerNow } from "@/lib/client/hooks";
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

/** From so long before its end on, it is said of a round how long it lasts. */
const lastDaysMs = 2 * 24 * 60 * 60 * 1_000;

function DebtEntry({ debt }: { debt: Debt }) {
  const { slug } = useLive();
  const by = useExercise((state) => (debt.byId ? state.members[debt.byId]?.alias : undefined));
  const now = useServerNow(60_000);
  const { excerpt, since, until } = debt;
  return (
    <li className="relative border-t border-line py-2 hover:bg-wash/70">
      <p className="flex items-baseline justify-between gap-x-4">
        <Link href={pathOfDebt(slug, debt)} className="min-w-0 font-medium after:absolute after:inset-0">
          {sayDebt(debt)}
        </Link>
        {since !== null && (
          <LocalTime at={since} style="relative" className="text-[0.8125rem] whitespace-nowrap text-soft" />
        )}
      </p>
      {excerpt && (
        <p dir="auto" className="line-clamp-2 font-read text-[0.9375rem] leading-snug text-soft">
          {by && <bdi>{by}: </bdi>}
          {excerpt}
        </p>
      )}
      {until !== null && until - now < lastDaysMs && (
        <p className="text-[0.8125rem] text-warn">
          <Countdown until={until} /> left
        </p>
      )}
    </li>
  );
}
