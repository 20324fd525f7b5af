"use client";

import { BehindAlias } from "./behind-alias";
import { clsx } from "clsx";
import { useSave } from "@/components/editing/use-save";
import { Simulated } from "@/components/rehearsals/simulated";
import { Avatar } from "@/components/ui/avatar";
import { DataCell, DataRow, HeadCell } from "@/components/ui/data-table";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import { Select } from "@/components/ui/select";
import { announce } from "@/components/ui/toasts";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import { type Member, type Role, roles } from "@/lib/domain/members/member";
import { MemberMenu } from "./member-menu";
import type { Person } from "./use-people";

type MemberRowProps = {
  member: Member;
  /** Null for who may not know it. */
  person: Person | null;
  options: number;
  comments: number;
  lastAt: number | null;
};

export function MemberRow({ member, person, options, comments, lastAt }: MemberRowProps) {
  const canChange = useAllowed("change-role");
  const canSeat = useAllowed("seat-member");
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  const { save, isPending, error } = useSave();

  const handleRole = async (role: Role) => {
    if (role === member.role) return;
    const isDone = await save({ id: newId(), type: "change-role", memberId: member.id, role });
    if (isDone) announce(`${member.alias} is ${role} now.`, "success");
  };
  const handleDesk = async (chosen: string) => {
    const desk = chosen === "" ? null : chosen;
    if (desk === member.desk) return;
    const isDone = await save({ id: newId(), type: "seat-member", memberId: member.id, desk });
    const name = stakeholders.find(({ id }) => id === desk)?.name;
    if (isDone)
      announce(
        name ? `${member.alias} sits at the desk of ${name} now.` : `${member.alias} sits at no desk now.`,
        "success",
      );
  };
  return (
    <DataRow className={clsx("max-sm:relative", member.standing !== "active" && "text-soft")}>
      <HeadCell scope="row" className="max-w-72 min-w-44 align-middle! wrap-anywhere">
        <span className="flex items-center gap-2.5">
          <Avatar alias={member.alias} />
          <span className="min-w-0">
            <span dir="auto">{member.alias}</span>
            {member.isSimulated && <Simulated />}
            {member.standing !== "active" && (
              <Pill tone={member.standing === "suspended" ? "warn" : "neutral"} className="ms-2">
                {member.standing}
              </Pill>
            )}
            <BehindAlias person={person} />
          </span>
        </span>
      </HeadCell>
      <DataCell label="Role" className="min-w-34 align-middle!">
        {canChange && member.standing !== "removed" ? (
          <Select
            label={`Role of ${member.alias}`}
            isLabelHidden
            size="sm"
            isDisabled={isPending}
            options={roles.map((role) => ({ id: role, label: role }))}
            value={member.role}
            onChange={(role) => void handleRole(role)}
            errorMessage={error?.message}
          />
        ) : (
          member.role
        )}
      </DataCell>
      <DataCell label="Region" className="align-middle! text-soft">
        <bdi>{member.region || "–"}</bdi>
      </DataCell>
      <DataCell label="Field" className="align-middle! text-soft">
        <bdi>{member.field || "–"}</bdi>
      </DataCell>
      {stakeholders.length > 0 && (
        <DataCell label="Desk" className="min-w-36 align-middle!">
          {canSeat ? (
            <Select
              label={`Desk of ${member.alias}`}
              isLabelHidden
              size="sm"
              isDisabled={isPending}
              options={[{ id: "", label: "none" }, ...stakeholders.map(({ id, name }) => ({ id, label: name }))]}
              value={member.desk ?? ""}
              onChange={(desk) => void handleDesk(desk)}
            />
          ) : (
            <bdi>{stakeholders.find(({ id }) => id === member.desk)?.name ?? "–"}</bdi>
          )}
        </DataCell>
      )}
      <DataCell label="Options" align="end" className="align-middle!">
        {options}
      </DataCell>
      <DataCell label="Comments" align="end" className="align-middle!">
        {comments}
      </DataCell>
      <DataCell label="Last wrote" className="align-middle! whitespace-nowrap text-soft">
        {lastAt ? <LocalTime at={lastAt} style="relative" /> : "nothing yet"}
      </DataCell>
      <DataCell label="Joined" className="max-sm:hidden align-middle! whitespace-nowrap text-soft">
        <LocalTime at={member.joinedAt} style="relative" />
      </DataCell>
      <DataCell align="end" className="align-middle! max-sm:absolute max-sm:end-0">
        <MemberMenu member={member} />
      </DataCell>
    </DataRow>
  );
}
