"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useState } from "react";
import { OptionLink } from "@/components/options/option-link";
import { SlowModeSelect } from "@/components/moderation/slow-mode-select";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { useConnection, useExercise } from "@/lib/client/hooks";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { nextEntry, type TriageEntry, triageQueue } from "@/lib/domain/triage/queue";
import { ClaimLine, useHolder } from "./claim-line";
import { entryTitle } from "./entry-name";
import { EntryView } from "./entry-view";
import { QueueList } from "./queue-list";
import { useClaims } from "./use-claims";
import { TriageKeys } from "./triage-keys";
import { roomTitleId, useFocusOnEntry } from "./use-focus-on-entry";
import { hearsKeys, useTriageKeys } from "./use-triage-keys";

const nobody = "";

/** An entry as it came into the queue: an option that comes back is another one. */
const keyOf = ({ id, since }: TriageEntry): string => `${id} ${since}`;

/** What waits, and the entry that is being read: it stays before its reader until they go on, whatever others decide. */
export function TriageDesk() {
  const held = useExercise((state) => state);
  const isOffline = useConnection() === "offline";
  const claims = useClaims();
  const queue = triageQueue(held);
  // What one has decided oneself leaves at once; as an event it may take another moment.
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const waiting = queue.waiting.filter((entry) => !decided.has(keyOf(entry)));
  const [chosenId, setChosenId] = useState<Id | null>(waiting[0]?.id ?? null);
  if (chosenId === null && waiting[0]) setChosenId(waiting[0].id);
  const place = waiting.findIndex(({ id }) => id === chosenId);
  const entry = waiting[place];
  const holder = useHolder(claims.claims, chosenId ?? nobody);
  const named = entry && entryTitle(entry, held);
  const title = named ? `${named.name}, ${named.title}` : "";
  const { said, tellDecided } = useFocusOnEntry(chosenId, title, waiting.length);

  const choose = (id: Id | null): void => {
    if (holder?.isMe && id !== chosenId) claims.release();
    setChosenId(id);
  };
  const goOn = (): void => choose(nextEntry(waiting, chosenId)?.id ?? null);
  const goBack = (): void => choose(waiting[place - 1]?.id ?? waiting.at(-1)?.id ?? null);
  const handleDone = (): void => {
    if (chosenId === null) return;
    const next = nextEntry(waiting, chosenId);
    if (entry) setDecided((before) => new Set([...before, keyOf(entry)]));
    tellDecided(chosenId);
    choose(next && next.id !== chosenId ? next.id : null);
  };
  useTriageKeys({
    j: goOn,
    k: goBack,
    ...(entry && holder === null && { c: () => claims.claim(entry.id, false) }),
  });

  return (
    <>
      <PageHeader
        title={
          <span id={roomTitleId} tabIndex={-1}>
            Triage
          </span>
        }
        lede={
          waiting.length === 0
            ? "Nothing waits for you."
            : `${waiting.length === 1 ? "One entry waits" : `${waiting.length} entries wait`} for a decision. Claim one, and the others see that you are on it.`
        }
        actions={<SlowModeSelect subject={null} />}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
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
        <div {...hearsKeys} className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <section aria-label="The entry" tabIndex={-1} className="flex min-w-0 flex-col gap-4 outline-none">
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
            <EntryView key={chosenId} id={chosenId} entry={entry} onDone={handleDone} onNext={goOn} />
          </section>
          <aside className="min-w-0 lg:sticky lg:top-32 lg:max-h-[calc(100dvh-9.5rem)] lg:overflow-y-auto lg:border-s lg:border-line lg:ps-5">
            <TriageKeys entry={entry} />
            {waiting.length > 0 && <QueueList {...{ waiting, chosenId }} claims={claims.claims} onChoose={choose} />}
            <WithAuthors options={queue.withAuthors} />
          </aside>
        </div>
      )}
      {chosenId === null && <WithAuthors options={queue.withAuthors} />}
    </>
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
