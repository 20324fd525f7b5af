"use client";

import { Link2, Unlink2 } from "lucide-react";
import { CopyField } from "@/components/console/copy-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { ChainState } from "@/lib/domain/archive/chain-state";
import { countOf } from "@/lib/domain/report/words";
import { useChain } from "./use-chain";

/** Whether the log is what was written into it, and by what that is known elsewhere. */
export function ChainCard() {
  const { chain, status, verify } = useChain();
  return (
    <section aria-labelledby="chain" className="rounded-xl border border-line bg-card p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h2 id="chain" className="text-lg">
            The log
          </h2>
          {chain ? <Standing chain={chain} /> : status === "asking" && <Skeleton className="mt-2 h-6 w-56" />}
        </div>
        <Button size="sm" isPending={status === "asking"} onPress={() => void verify()}>
          {chain ? "Verify again" : "Verify"}
        </Button>
      </div>
      {status === "offline" && (
        <Notice tone="warn" className="mt-3">
          You are offline. The log is verified where it is kept; try again when you are back.
        </Notice>
      )}
      {status === "failed" && (
        <Notice tone="danger" className="mt-3">
          The log could not be read. Try again in a moment.
        </Notice>
      )}
      {chain && chain.problems.length > 0 && (
        <Notice tone="danger" className="mt-4" title="These events are not what was sealed">
          <ul className="mt-1 list-disc ps-5">
            {chain.problems.map(({ seq, what }) => (
              <li key={`${seq} ${what}`}>{what}</li>
            ))}
          </ul>
          <p className="mt-1">Somebody has changed the database by hand. No archive is made of it; ask who keeps it.</p>
        </Notice>
      )}
      {chain && chain.problems.length === 0 && chain.events > 0 && (
        <div className="mt-4 flex flex-col gap-2">
          <CopyField label="Chain head" text={chain.head} />
          <p className="measure text-[0.8125rem] text-soft">
            It stands for everything up to the last event. Publish it, or send it to somebody: whoever has it can tell
            that an archive was not made anew.
          </p>
        </div>
      )}
    </section>
  );
}

function Standing({ chain: { events, redacted, withheld, unsealed, problems } }: { chain: ChainState }) {
  const isWhole = problems.length === 0;
  const Icon = isWhole ? Link2 : Unlink2;
  const more = [
    ...(redacted > 0 ? [`${countOf(redacted, "event")} without the words that were deleted`] : []),
    ...(withheld > 0 ? [`${countOf(withheld, "answer")} that stayed where they were given`] : []),
    ...(unsealed > 0 ? [`${countOf(unsealed, "event")} not sealed yet`] : []),
  ];
  return (
    <div role="status">
      <p className="mt-1 flex items-center gap-2 font-read text-xl font-semibold">
        <Icon aria-hidden size={18} className={isWhole ? "text-accent" : "text-danger"} />
        <span>
          {countOf(events, "event")}, {isWhole ? "unbroken" : "broken"}
        </span>
      </p>
      {more.length > 0 && <p className="mt-0.5 text-sm text-soft">Of these {more.join(", ")}.</p>}
    </div>
  );
}
