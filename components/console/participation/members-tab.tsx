"use client";

import { useCallback, useDeferredValue, useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { countOf } from "@/lib/domain/report/words";
import { HowTold } from "./how-told";
import { InvitedApart } from "./invited-apart";
import { NudgeDialog } from "./nudge-dialog";
import { ParticipantsTable } from "./participants-table";
import { isFound, isShown, type Row, type Show, type Sort, sorted, type SortKey } from "./rows";
import type { Participation } from "@/lib/domain/participation/participation";

const whoOptions = [
  { id: "analysts", label: "analysts" },
  { id: "staff", label: "organizers and moderators" },
  { id: "all", label: "all who may write" },
] as const;
type Who = (typeof whoOptions)[number]["id"];

const showLabels: Record<Show, string> = {
  everybody: "everybody",
  "in-round": "contributed in this round",
  active: "active",
  quiet: "gone quiet",
  silent: "came, wrote nothing",
  absent: "never came",
};

const sortLabels: Record<SortKey, string> = {
  name: "name",
  attendance: "who is missing first",
  region: "region",
  desk: "desk",
  seen: "not seen for longest",
  wrote: "silent for longest",
  contributions: "fewest contributions",
  nudged: "not nudged for longest",
};

type MembersTabProps = {
  rows: Row[];
  participation: Participation;
  isOrganizer: boolean;
  show: Show;
  onShow: (show: Show) => void;
  roundId: string | null;
  onRound: (roundId: string | null) => void;
};

const inAll = "all";

/** By member: who does what, and whom to nudge. */
export function MembersTab(props: MembersTabProps) {
  const { rows, participation, isOrganizer, show, onShow, roundId, onRound } = props;
  const [query, setQuery] = useState("");
  const [who, setWho] = useState<Who>("analysts");
  const [sort, setSort] = useState<Sort>({ key: "attendance", isDescending: false });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [nudging, setNudging] = useState<Row[] | null>(null);
  const canNudge = useAllowed("nudge-members");
  const hasDesks = rows.some(({ desk }) => desk !== "");
  const rounds = useExercise((state) => state.rounds);
  const sought = useDeferredValue(query).trim().toLowerCase();

  const among = rows.filter(({ member }) => who === "all" || (member.role === "analyst") === (who === "analysts"));
  const found = sorted(
    among.filter((row) => isShown(row, show, participation.roundId) && isFound(row, sought)),
    sort,
  );
  const chosen = rows.filter(({ memberId }) => ticked.has(memberId));
  const isNarrowed = show !== "everybody" || sought !== "";
  const wanted = chosen.length > 0 ? chosen : isNarrowed ? found : [];
  const handleTick = useCallback((memberId: string, isTicked: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      if (isTicked) next.add(memberId);
      else next.delete(memberId);
      return next;
    });
  }, []);
  const begun = rounds.filter(({ phase }) => phase !== "planned");

  return (
    <>
      <div className="mb-4 flex flex-wrap items-end gap-4 max-sm:grid max-sm:grid-cols-2 max-sm:gap-3">
        <TextField
          label="Find"
          value={query}
          onChange={setQuery}
          placeholder="Alias, region, desk"
          className="w-52 max-sm:col-span-2 max-sm:w-full"
        />
        <Select
          label="Show"
          className="w-52 max-sm:w-full"
          options={(Object.keys(showLabels) as Show[]).map((id) => ({ id, label: showLabels[id] }))}
          value={show}
          onChange={onShow}
        />
        <Select label="Among" className="w-52 max-sm:w-full" options={whoOptions} value={who} onChange={setWho} />
        <Select
          label="Count"
          className="w-44 max-sm:w-full"
          options={[{ id: inAll, label: "all rounds" }, ...begun.map(({ id, name }) => ({ id, label: name }))]}
          value={roundId ?? inAll}
          onChange={(id) => onRound(id === inAll ? null : id)}
        />
        <Select
          label="Order"
          className="w-full sm:hidden"
          options={(Object.keys(sortLabels) as SortKey[]).map((id) => ({ id, label: sortLabels[id] }))}
          value={sort.key}
          onChange={(key) => setSort({ key, isDescending: false })}
        />
      </div>
      <div className="mb-2 flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="text-sm text-soft tabular-nums">
          {countOf(found.length, "member")}
          {chosen.length > 0 && `, ${chosen.length.toLocaleString("en")} ticked`}
        </p>
        {canNudge && (
          <span className="ms-auto flex flex-wrap items-center gap-2">
            {chosen.length > 0 && (
              <Button variant="quiet" size="sm" onPress={() => setTicked(new Set())}>
                Tick none
              </Button>
            )}
            <Button size="sm" isDisabled={wanted.length === 0} onPress={() => setNudging(wanted)}>
              {wanted.length === 0
                ? "Nudge: choose a group, or tick members"
                : `Nudge ${chosen.length > 0 ? "those ticked" : "all of these"} (${wanted.length.toLocaleString("en")})`}
            </Button>
          </span>
        )}
      </div>
      {found.length === 0 ? (
        <EmptyState title={rows.length === 0 ? "Nobody has joined yet" : "Nobody matches"}>
          {rows.length === 0
            ? "Invite people first. Here you then see who takes part."
            : "Choose another group, or show everybody."}
        </EmptyState>
      ) : (
        <ParticipantsTable
          rows={found}
          hasDesks={hasDesks}
          sort={sort}
          onSort={setSort}
          ticked={canNudge ? ticked : null}
          onTick={handleTick}
        />
      )}
      {isOrganizer && <InvitedApart />}
      <HowTold quietAfter={participation.quietAfter} />
      {nudging && (
        <NudgeDialog
          rows={nudging}
          onClose={(isDone) => {
            setNudging(null);
            if (isDone) setTicked(new Set());
          }}
        />
      )}
    </>
  );
}
