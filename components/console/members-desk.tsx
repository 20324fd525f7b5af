"use client";

import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { useExercise, useMe } from "@/lib/client/hooks";
import type { Contributions } from "@/lib/domain/members/contributions";
import { type Member, roles } from "@/lib/domain/members/member";
import { MemberRow } from "./member-row";
import { usePageRefresh } from "./use-page-refresh";
import { usePeople } from "./use-people";

type Order = "name" | "quiet" | "joined";

/** Everybody in the exercise, with what they have contributed; names only for organizers. */
export function MembersDesk({ contributions }: { contributions: Contributions }) {
  const members = useExercise((state) => state.members);
  const seq = useExercise((state) => state.seq);
  const hasDesks = useExercise((state) => state.exercise.stakeholders.length > 0);
  const isOrganizer = useMe()?.role === "organizer";
  const { people, error } = usePeople(isOrganizer);
  const [query, setQuery] = useState("");
  const [order, setOrder] = useState<Order>("name");

  usePageRefresh(seq);

  const weight = ({ id }: Member) => (contributions[id]?.options ?? 0) + (contributions[id]?.comments ?? 0);
  const compare: Record<Order, (a: Member, b: Member) => number> = {
    name: (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.alias.localeCompare(b.alias),
    quiet: (a, b) => weight(a) - weight(b) || a.alias.localeCompare(b.alias),
    joined: (a, b) => b.joinedAt - a.joinedAt,
  };
  const wanted = query.trim().toLowerCase();
  const shown = Object.values(members)
    .filter(({ id, alias, region, field, role }) =>
      [alias, region, field, role, people.get(id)?.name ?? "", people.get(id)?.email ?? ""]
        .join(" ")
        .toLowerCase()
        .includes(wanted),
    )
    .toSorted(compare[order]);

  return (
    <>
      <PageHeader
        title="Members"
        lede={`${Object.keys(members).length} people, known to each other by their aliases.`}
      />
      <div className="mb-4 flex flex-wrap items-end gap-4">
        <TextField
          label="Find"
          value={query}
          onChange={setQuery}
          placeholder="Alias, region, role"
          className="w-64 max-sm:w-full"
        />
        <Choice
          label="Order"
          options={[
            { id: "name", label: "Role, name" },
            { id: "quiet", label: "Quietest first" },
            { id: "joined", label: "Newest first" },
          ]}
          value={order}
          onChange={setOrder}
        />
      </div>
      {error && <p className="mb-3 text-sm text-danger">{error}</p>}
      {shown.length === 0 ? (
        <EmptyState title="Nobody matches">Try a part of the alias, the region or the role.</EmptyState>
      ) : (
        <DataTable caption="Members" isStacked>
          <thead>
            <DataRow>
              <HeadCell>{isOrganizer ? "Alias, and the name only organizers see" : "Alias"}</HeadCell>
              <HeadCell>Role</HeadCell>
              <HeadCell>Region</HeadCell>
              <HeadCell>Field</HeadCell>
              {hasDesks && <HeadCell>Desk</HeadCell>}
              <HeadCell align="end">Options</HeadCell>
              <HeadCell align="end">Comments</HeadCell>
              <HeadCell>Last wrote</HeadCell>
              <HeadCell>Joined</HeadCell>
            </DataRow>
          </thead>
          <tbody>
            {shown.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                person={people.get(member.id) ?? null}
                options={contributions[member.id]?.options ?? 0}
                comments={contributions[member.id]?.comments ?? 0}
                lastAt={contributions[member.id]?.lastAt ?? null}
              />
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
