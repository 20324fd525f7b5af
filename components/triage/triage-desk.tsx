"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useState } from "react";
import { OptionLink } from "@/components/options/option-link";
import { SlowModeSelect } from "@/components/moderation/slow-mode-select";
import { ModerationLink } from "@/components/moderation/moderation-link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { useConnection, useExercise } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { countOf } from "@/lib/domain/report/words";
import { nextEntry, triageQueue } from "@/lib/domain/triage/queue";
import { ClaimLine, useHolder } from "./claim-line";
import { EntryView } from "./entry-view";
import { QueueList } from "./queue-list";
import { useClaims } from "./use-claims";
import { triageKeys, useTriageKeys } from "./use-triage-keys";

const nobody = "";

export function TriageDesk() {
  const options = useExercise((state) => state.options);
  const flags = useExercise((state) => state.flags);
  const isOffline = useConnection() === "offline";
  const claims = useClaims();
  const { waiting, withAuthors } = triageQueue({ options, flags });
  const [asked, setAsked] = useState<Id | null>(null);
  const chosenId = asked ?? waiting[0]?.id ?? null;
  const place = waiting.findIndex(({ id }) => id === chosenId);
  const holder = useHolder(claims.claims, chosenId ?? nobody);

  const choose = (id: Id | null): void => {
    if (holder?.isMe && id !== chosenId) claims.release();
    setAsked(id);
  };
  const goOn = (): void => choose(nextEntry(waiting, chosenId)?.id ?? null);
  const goBack = (): void => choose(waiting[place - 1]?.id ?? waiting.at(-1)?.id ?? null);
  // What has just been decided may stand in the queue for another moment.
  const handleDone = (): void => {
    const next = nextEntry(waiting, chosenId);
    choose(next && next.id !== chosenId ? next.id : null);
  };
  useTriageKeys({
    j: goOn,
    k: goBack,
    ...(chosenId && place >= 0 && { c: () => claims.claim(chosenId, holder !== null) }),
  });

  return (
    <>
      <PageHeader
        title="Triage"
        lede={
          waiting.length === 0
            ? "Nothing waits for you."
            : `${countOf(waiting.length, "thing")} to decide on, for all of you together.`
        }
        actions={<SlowModeSelect subject={null} />}
      />
      {isOffline && (
        <Notice tone="warn" className="mb-4">
          You are offline. What waits may be older than it looks, and who is on what is not told.
        </Notice>
      )}
      {chosenId === null ? (
        <EmptyState title="The queue is empty">
          New options, what authors have revised because you asked, and what members flag appear here by themselves.
        </EmptyState>
      ) : (
        <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <section aria-label="The entry" className="flex min-w-0 flex-col gap-4">
            <div className="flex items-center justify-between gap-3">
              <p className="text-[0.8125rem] text-soft tabular-nums">
                {place >= 0 ? `${place + 1} of ${waiting.length}` : `Decided; ${waiting.length} left`}
              </p>
              <div className="flex gap-1">
                <Button size="icon" variant="quiet" aria-label="Previous" onPress={goBack}>
                  <ArrowLeft aria-hidden size={18} />
                </Button>
                <Button size="icon" variant="quiet" aria-label="Next" onPress={goOn}>
                  <ArrowRight aria-hidden size={18} />
                </Button>
              </div>
            </div>
            {place >= 0 && <ClaimLine entryId={chosenId} claims={claims} />}
            <EntryView key={chosenId} id={chosenId} entry={waiting[place]} onDone={handleDone} onNext={goOn} />
          </section>
          <aside className="min-w-0 lg:sticky lg:top-32 lg:max-h-[calc(100dvh-9.5rem)] lg:overflow-y-auto lg:border-s lg:border-line lg:ps-5">
            {waiting.length > 0 && <QueueList {...{ waiting, chosenId }} claims={claims.claims} onChoose={choose} />}
            <Keys />
            <WithAuthors options={withAuthors} />
          </aside>
        </div>
      )}
      {chosenId === null && <WithAuthors options={withAuthors} />}
      <p className="mt-10 border-t border-line pt-3">
        <ModerationLink label="All that has been done: the log of moderation" />
      </p>
    </>
  );
}

function Keys() {
  return (
    <p className="mt-4 flex flex-wrap gap-x-3 gap-y-1 text-xs text-soft max-lg:hidden">
      {triageKeys.map(({ key, words }) => (
        <span key={key}>
          <kbd className="rounded border border-line px-1 font-ui font-semibold text-ink">{key}</kbd> {words}
        </span>
      ))}
    </p>
  );
}

function WithAuthors({ options }: { options: readonly PolicyOption[] }) {
  if (options.length === 0) return null;
  return (
    <section aria-labelledby="with-authors" className="mt-6 text-sm">
      <h2 id="with-authors" className="kicker mb-1.5 font-ui">
        With their authors
      </h2>
      <ul className="flex flex-col gap-1">
        {options.map((option) => (
          <li key={option.id}>
            <OptionLink option={option} />
          </li>
        ))}
      </ul>
    </section>
  );
}
