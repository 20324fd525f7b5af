"use client";

import { Check, Hourglass, LoaderCircle, WifiOff } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { formatLeft } from "@/components/rounds/countdown";
import { Notice } from "@/components/ui/notice";
import { useConnection, useMe, usePendingComments, useServerNow } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { PendingComment } from "@/lib/client/outbox";
import { bringIntoView } from "./bring-into-view";
import { LinkedMarkdown } from "./linked-markdown";
import { Quoted } from "./quoted";
import { ReplyKindMark } from "./reply-kind";
import { useThreadView } from "./thread-context";

/** A comment of the viewer that is not in the log yet, in the place it will have. */
export function PendingItem({ entry }: { entry: PendingComment }) {
  const { outbox } = useLive();
  const isCutOff = useConnection() !== "live";
  const { justPosted, claim, onTakeBack } = useThreadView();
  const me = useMe();
  const { command, status, error } = entry;
  const box = useRef<HTMLElement>(null);
  const isJustPosted = justPosted === command.id;
  const isHeld = status === "waiting" && error?.code === "too-soon";

  useEffect(() => {
    if (isJustPosted && claim(`posted:${command.id}`)) bringIntoView(box.current, "end");
  }, [claim, command.id, isJustPosted]);

  return (
    <article
      ref={box}
      aria-label="Your comment on its way"
      className="-ms-4 border-s-2 border-dashed border-edge bg-paper py-1 ps-3.5"
    >
      <header className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        {command.kind && <ReplyKindMark kind={command.kind} />}
        <b dir="auto" className="font-semibold text-ink">
          {me?.alias ?? "You"}
        </b>
        {isHeld ? (
          <HeldStatus entry={entry} />
        ) : (
          <PendingStatus status={status} isDelivered={outbox.isDelivered(command.id)} isCutOff={isCutOff} />
        )}
      </header>
      {command.quote !== null && <Quoted quote={command.quote} subject={command.subject} />}
      <LinkedMarkdown
        text={command.body}
        size="compact"
        className={status === "refused" ? "mt-1" : "mt-1 opacity-70"}
      />
      {isHeld && (
        <Button size="sm" variant="quiet" className="mt-1 -ms-2.5" onPress={() => onTakeBack(entry)}>
          Take it back into the field
        </Button>
      )}
      {status === "refused" && (
        <div className="mt-2 flex flex-col gap-2">
          <Notice tone="danger" title="Not posted">
            {error?.message}
          </Notice>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onPress={() => outbox.retry(command.id)}>
              Retry
            </Button>
            <Button size="sm" onPress={() => onTakeBack(entry)}>
              Put back into the field
            </Button>
            <Button size="sm" variant="quiet" onPress={() => outbox.discard(command.id)}>
              Discard
            </Button>
          </div>
        </div>
      )}
    </article>
  );
}

/** When what slow mode holds back goes: the first of the thread at a moment, the others after it. */
function HeldStatus({ entry: { command } }: { entry: PendingComment }) {
  const { outbox } = useLive();
  const now = useServerNow();
  const subjectId = command.subject.id;
  const until = useSyncExternalStore(
    outbox.subscribe,
    () => outbox.getHeldUntil(subjectId),
    () => null,
  );
  const first = usePendingComments().find((each) => each.command.subject.id === subjectId && each.status === "waiting");
  const isFirst = first?.command.id === command.id;
  return (
    <span className="inline-flex items-center gap-1">
      <Hourglass aria-hidden size={13} />
      {isFirst ? "Slow mode: it goes by itself" : "Slow mode: it goes after the one above"}
      {isFirst && until !== null && (
        <>
          {" in "}
          <span role="timer" className="font-semibold text-ink tabular-nums">
            {formatLeft(Math.max(0, until - now))}
          </span>
        </>
      )}
    </span>
  );
}

type PendingStatusProps = { status: PendingComment["status"]; isDelivered: boolean; isCutOff: boolean };

function PendingStatus({ status, isDelivered, isCutOff }: PendingStatusProps) {
  if (status === "refused") return null;
  const [Icon, words] = isDelivered ? sent : status === "waiting" && !isCutOff ? unsaved : ways[status];
  return (
    <span role="status" className="inline-flex items-center gap-1">
      <Icon aria-hidden size={13} className={words === "Sending" ? "animate-spin" : undefined} />
      {words}
    </span>
  );
}

const sent = [Check, "Sent"] as const;
const unsaved = [Hourglass, "The server cannot save just now; it goes by itself"] as const;
const ways = {
  sending: [LoaderCircle, "Sending"],
  waiting: [WifiOff, "Waiting for the network; it goes by itself"],
} as const;
