"use client";

import { BehindAlias } from "../behind-alias";
import { memo } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Checkbox } from "@/components/ui/checkbox";
import { DataCell, DataRow, HeadCell } from "@/components/ui/data-table";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import { contributionKinds } from "@/lib/domain/participation/contributions";
import type { Row } from "./rows";
import { attendanceTones, attendanceWords } from "./words";

type ParticipantRowProps = {
  row: Row;
  hasDesks: boolean;
  /** Null where the viewer may not nudge. */
  isTicked: boolean | null;
  onTick: (memberId: string, isTicked: boolean) => void;
};

export const ParticipantRow = memo(function ParticipantRow({ row, hasDesks, isTicked, onTick }: ParticipantRowProps) {
  const { member, person, attendance, nudges, counts } = row;
  return (
    <DataRow className="max-sm:relative">
      <HeadCell scope="row" className="max-w-72 min-w-44 align-middle! wrap-anywhere">
        <span className="flex items-center gap-2.5">
          {isTicked !== null && (
            <Checkbox
              aria-label={`Tick ${member.alias}`}
              isSelected={isTicked}
              onChange={(next) => onTick(member.id, next)}
            >
              {null}
            </Checkbox>
          )}
          <Avatar alias={member.alias} />
          <span className="min-w-0">
            <span dir="auto">{member.alias}</span>
            {member.standing !== "active" && (
              <Pill tone="warn" className="ms-2">
                {member.standing}
              </Pill>
            )}
            {member.role !== "analyst" && <span className="ms-2 font-normal text-soft">{member.role}</span>}
            <BehindAlias person={person} />
          </span>
        </span>
      </HeadCell>
      <DataCell label="Takes part" className="align-middle!">
        <Pill tone={attendanceTones[attendance]}>{attendanceWords[attendance]}</Pill>
      </DataCell>
      <DataCell label="Region" className="align-middle! text-soft">
        <bdi>{member.region || "–"}</bdi>
      </DataCell>
      {hasDesks && (
        <DataCell label="Desk" className="align-middle! text-soft">
          <bdi>{row.desk || "–"}</bdi>
        </DataCell>
      )}
      <DataCell label="Last seen" className="align-middle! whitespace-nowrap text-soft">
        {row.lastSeenAt === null ? "never" : <LocalTime at={row.lastSeenAt} style="relative" />}
      </DataCell>
      <DataCell label="Last wrote" className="align-middle! whitespace-nowrap text-soft">
        {row.lastContributedAt === null ? "nothing yet" : <LocalTime at={row.lastContributedAt} style="relative" />}
      </DataCell>
      {contributionKinds.map((kind) => (
        <DataCell key={kind} label={kind} align="end" className="align-middle!">
          {counts[kind]}
        </DataCell>
      ))}
      <DataCell label="Nudged" className="align-middle! whitespace-nowrap text-soft">
        {nudges ? (
          <>
            <LocalTime at={nudges.lastAt} style="relative" />
            {nudges.times > 1 && `, ${nudges.times} times`}
          </>
        ) : (
          "–"
        )}
      </DataCell>
    </DataRow>
  );
});
