"use client";

import { useMemo, useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { useTimeline } from "@/lib/client/use-timeline";
import { countsOf } from "@/lib/domain/replay/counts";
import { readSearch } from "@/lib/client/search";
import { parseMoment } from "@/lib/domain/replay/moment";
import { scaleOf } from "@/lib/domain/replay/scale";
import { countUntil, stateAfter, type Timeline } from "@/lib/domain/replay/timeline";
import { CopyMoment } from "./copy-moment";
import { CountsRow } from "./counts-row";
import { HappenedList } from "./happened-list";
import { LoadingLog, LogNotice } from "./loading-log";
import { PlayerBar } from "./player-bar";
import { ReplayBoard } from "./replay-board";
import { ReplayMap } from "./replay-map";
import { Talk } from "./talk";
import { useAddress } from "./use-address";
import { usePlayer } from "./use-player";
import { useSpace } from "./use-space";

/** The exercise as it was at any moment, folded from the log in the browser. */
export function ReplayRoom() {
  const { timeline, part, isWhole, fault, tryAgain } = useTimeline();
  const isEmpty = isWhole && timeline.events.length === 0;
  if (isWhole && !isEmpty) return <Replay timeline={timeline} />;
  return (
    <>
      <Head />
      {fault !== null && <LogNotice fault={fault} onTryAgain={tryAgain} />}
      {fault === null && !isEmpty && <LoadingLog part={part} />}
      {isEmpty && (
        <EmptyState title="Nothing has happened yet">Everything that happens can be replayed here.</EmptyState>
      )}
    </>
  );
}

function Head({ seq }: { seq?: number }) {
  return (
    <PageHeader
      title="Replay"
      lede="The whole exercise as it was at any moment. Press play, or drag through it; silences are passed over."
      actions={seq !== undefined && <CopyMoment seq={seq} />}
    />
  );
}

/** Why the address could not be kept to, if so. */
function faultWords(asked: ReturnType<typeof parseMoment>, { lastSeq }: Timeline): string | null {
  if (asked === "unreadable") return "The link names no moment of this exercise, so you are at its latest.";
  if (asked === null || asked <= lastSeq) return null;
  return "The link names a moment that has not come yet, so you are at the latest.";
}

function Replay({ timeline }: { timeline: Timeline }) {
  const [asked] = useState(() => parseMoment(readSearch().get("at")));
  const { openedAt } = timeline.end.exercise;
  const scale = useMemo(
    () =>
      scaleOf(
        timeline.events.map(({ at }) => at),
        openedAt,
      ),
    [timeline, openedAt],
  );
  const player = usePlayer(scale, typeof asked === "number" ? countUntil(timeline, asked) : null);
  const [chosen, setChosen] = useState<number | null>(null);
  useSpace(player.toggle);
  const { count, isAtEnd } = player;
  const { seq } = timeline.events[count - 1]!;
  useAddress(isAtEnd ? null : seq, player.isPlaying);
  const fault = faultWords(asked, timeline);
  const state = useMemo(() => stateAfter(timeline, count), [timeline, count]);

  return (
    <>
      <Head seq={seq} />
      {fault !== null && isAtEnd && <Notice className="mb-4">{fault}</Notice>}
      <PlayerBar {...{ timeline, scale, player, state }} />
      <CountsRow counts={countsOf(state)} />
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <section aria-label="Map" className="min-w-0">
          <ReplayMap state={state} onChoose={setChosen} />
        </section>
        <div className="flex min-w-0 flex-col gap-8">
          <HappenedList {...{ count, state }} events={timeline.events} />
          <Talk {...{ state, chosen }} onClose={() => setChosen(null)} />
        </div>
      </div>
      <div className="mt-10">
        <ReplayBoard {...{ state, chosen }} onChoose={setChosen} />
      </div>
    </>
  );
}
