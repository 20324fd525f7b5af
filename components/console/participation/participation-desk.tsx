"use client";

import { useMemo, useState } from "react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { useExercise, useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { headlineOf } from "@/lib/domain/participation/summary";
import type { Participation } from "@/lib/domain/participation/participation";
import { usePeople } from "../use-people";
import { ActivityTab } from "./activity-tab";
import { CoverageTab } from "./coverage-tab";
import { Headline } from "./headline";
import { MembersTab } from "./members-tab";
import { rowsOf, type Show } from "./rows";
import { SharesTab } from "./shares-tab";
import { useParticipation } from "./use-participation";

type TabId = "members" | "shares" | "activity" | "coverage";

/** Who takes part and who is silent, when, and what the options cover so far; whom to nudge. */
export function ParticipationDesk() {
  const [region, setRegion] = useState<string | null>(null);
  const { participation, isFailed } = useParticipation(region);
  return (
    <>
      <PageHeader
        title="Participation"
        lede="Who writes, who has gone quiet and who has never come; when they write, and what is covered so far."
      />
      {isFailed && (
        <Notice tone={participation ? "warn" : "danger"} className="mb-5">
          {participation ? "This may be out of date: the" : "The"} server cannot be reached. It is asked again by
          itself.
        </Notice>
      )}
      {!participation && !isFailed && (
        <>
          <p role="status" className="sr-only">
            Reading who takes part.
          </p>
          <Skeleton className="mb-6 h-28" />
          <Skeleton className="h-72" />
        </>
      )}
      {participation && <Told {...{ participation, region }} onRegion={setRegion} />}
    </>
  );
}

type ToldProps = { participation: Participation; region: string | null; onRegion: (region: string | null) => void };

function Told({ participation, region, onRegion }: ToldProps) {
  const { slug } = useLive();
  const isOrganizer = useMe()?.role === "organizer";
  const { people, error } = usePeople(isOrganizer);
  const members = useExercise((state) => state.members);
  const nudges = useExercise((state) => state.nudges);
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  const rounds = useExercise((state) => state.rounds);
  const [tab, setTab] = useState<TabId>("members");
  const [show, setShow] = useState<Show>("everybody");
  const [countedRoundId, setCountedRoundId] = useState<string | null>(null);

  const rows = useMemo(() => {
    const deskNames = new Map(stakeholders.map(({ id, name }) => [id, name]));
    return rowsOf(participation.members, { members, people, deskNames, nudges }, countedRoundId);
  }, [participation, members, people, stakeholders, nudges, countedRoundId]);
  // Who is suspended cannot write: they are neither quiet nor missing.
  const analysts = useMemo(
    () =>
      rows.flatMap((row) => {
        const { role, standing, region: theirs } = row.member;
        return role === "analyst" && standing === "active" ? [{ ...row, region: theirs }] : [];
      }),
    [rows],
  );
  const round = rounds.find(({ id }) => id === participation.roundId);

  return (
    <>
      {analysts.length === 0 ? (
        <EmptyState
          className="mb-8"
          title="No analysts yet"
          action={<LinkButton href={`/exercises/${slug}/console/invites`}>Invite people</LinkButton>}
        >
          Once analysts have joined, you see here who of them takes part.
        </EmptyState>
      ) : (
        <Headline
          numbers={headlineOf(analysts, participation.roundId)}
          roundName={round?.name ?? null}
          isOver={round?.phase === "closed"}
          show={show}
          onShow={(next) => {
            setShow(next);
            setTab("members");
          }}
        />
      )}
      {error && <p className="mb-3 text-sm text-danger">{error}</p>}
      <Tabs<TabId>
        label="Participation"
        isKept
        selectedId={tab}
        onChange={setTab}
        tabs={[
          {
            id: "members",
            label: "Members",
            content: (
              <MembersTab
                {...{ rows, participation, isOrganizer, show }}
                onShow={setShow}
                roundId={countedRoundId}
                onRound={setCountedRoundId}
              />
            ),
          },
          {
            id: "shares",
            label: "Regions, rounds",
            content: <SharesTab analysts={analysts} roundId={participation.roundId} />,
          },
          {
            id: "activity",
            label: "When",
            content: <ActivityTab activity={participation.activity} {...{ analysts, region, onRegion }} />,
          },
          { id: "coverage", label: "Coverage", content: <CoverageTab coverage={participation.coverage} /> },
        ]}
      />
    </>
  );
}
