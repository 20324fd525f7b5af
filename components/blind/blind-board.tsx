"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { BoardActionsContext } from "@/components/bundling/board-actions";
import { BoardColumns } from "@/components/bundling/board-columns";
import type { Bundle, Column } from "@/components/bundling/columns";
import { useCrowd } from "@/components/bundling/use-crowd";
import { useSelection } from "@/components/bundling/use-selection";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { arranged, bundleable, nameOf } from "@/lib/domain/blind/arrange";
import { type Group, mostGroups, type Sitting } from "@/lib/domain/blind/sitting";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { BlindHead } from "./blind-head";
import { NameGroup, RemoveGroup } from "./group-dialogs";
import { useOwnGroups } from "./use-own-groups";

const nobody = new Set<Id>();
type Asking = { to: "rename" | "remove"; bundle: Bundle } | null;

/** A board of one's own: groups that nobody else sees until they are revealed. */
export function BlindBoard({ sitting, memberId }: { sitting: Sitting; memberId: Id }) {
  const options = useExercise((state) => state.options);
  const own = useOwnGroups(sitting.id, memberId);
  const selection = useSelection();
  const crowd = useCrowd();
  const [query, setQuery] = useState("");
  const [asking, setAsking] = useState<Asking>(null);
  const maySave = useAllowed("save-bundling");
  const canBundle = maySave && sitting.revealedAt === null && !sitting.handedInIds.includes(memberId);

  const columns = columnsOf(own.groups, options);
  const bundles = columns.flatMap(({ narrative }) => narrative ?? []);
  const rename = (id: Id, nickname: string) =>
    own.change((groups) => groups.map((group) => (group.id === id ? { ...group, nickname } : group)));
  return (
    <BoardActionsContext
      value={{
        ...{ canTriage: false, canBundle, narratives: bundles, word: "group", pendingIds: nobody, crowd },
        onMove: (optionIds, { narrativeId, beforeId }) => {
          own.change((groups) => arranged(groups, optionIds, narrativeId, beforeId));
          selection.clear();
        },
        onMerge: () => undefined,
        onUnmerge: () => undefined,
        onDecline: () => undefined,
      }}
    >
      <div data-fills-window className="md:flex md:grow md:flex-col">
        <BlindHead sitting={sitting} memberId={memberId} own={own}>
          <TextField
            label="Find a card"
            isLabelHidden
            placeholder="Find a card"
            value={query}
            onChange={setQuery}
            className="w-52 max-md:flex-1"
          />
          {canBundle && own.groups.length < mostGroups && (
            <NameGroup
              title="New group"
              confirmLabel="Create"
              onName={(nickname) => own.change((groups) => [...groups, { id: newId(), nickname, optionIds: [] }])}
              trigger={
                <Button variant="secondary">
                  <Plus aria-hidden size={16} />
                  <span>
                    New<span className="max-md:sr-only"> group</span>
                  </span>
                </Button>
              }
            />
          )}
        </BlindHead>
        {own.problem && (
          <Notice tone="danger" className="mb-3">
            <div className="flex flex-wrap items-center gap-3">
              <span className="min-w-0 flex-1">{own.problem}</span>
              {!canBundle && (
                <Button size="sm" onPress={own.discard}>
                  Show what was saved
                </Button>
              )}
            </div>
          </Notice>
        )}
        {canBundle && own.groups.length === 0 && (
          <Notice className="mb-3">
            Make a group for each direction you see, then drag the options that belong to it into its column, or use
            their menus. What you leave unbundled counts as standing alone.
          </Notice>
        )}
        <BoardColumns
          {...{ columns, query, selection }}
          arrivedIds={nobody}
          pendingIds={nobody}
          onRemove={(bundle) => setAsking({ to: "remove", bundle })}
          onRename={(bundle) => setAsking({ to: "rename", bundle })}
        />
      </div>
      {asking?.to === "rename" && (
        <NameGroup
          title={`Rename ${asking.bundle.nickname}`}
          confirmLabel="Rename"
          nickname={own.groups.find(({ id }) => id === asking.bundle.id)?.nickname}
          onName={(nickname) => rename(asking.bundle.id, nickname)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.to === "remove" && (
        <RemoveGroup
          name={asking.bundle.nickname}
          count={asking.bundle.optionIds.length}
          onRemove={() => own.change((groups) => groups.filter(({ id }) => id !== asking.bundle.id))}
          onClose={() => setAsking(null)}
        />
      )}
    </BoardActionsContext>
  );
}

/** What is in no group, and a column for each; an option that was declined or merged since is on none. */
function columnsOf(groups: readonly Group[], options: Record<Id, PolicyOption>): Column[] {
  const all = Object.values(options);
  const standing = bundleable(options);
  const isStanding = new Map(standing.map((option) => [option.id, option]));
  const cardOf = (option: PolicyOption) => ({ option, parts: all.filter((part) => part.mergedIntoId === option.id) });
  const grouped = new Set(groups.flatMap(({ optionIds }) => optionIds));
  const unbundled = standing.filter(({ id }) => !grouped.has(id));
  return [
    { id: "unbundled", kind: "unbundled", title: "Unbundled", narrative: null, cards: unbundled.map(cardOf) },
    ...groups.map((group): Column => {
      const nickname = nameOf(groups, group);
      const narrative = { ...group, nickname, number: null, quadrant: null };
      const cards = group.optionIds.flatMap((id) => isStanding.get(id) ?? []).map(cardOf);
      return { id: group.id, kind: "narrative", title: nickname, narrative, cards };
    }),
  ];
}
