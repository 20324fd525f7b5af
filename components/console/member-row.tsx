"use client";

import { useSave } from "@/components/editing/use-save";
import { Avatar } from "@/components/ui/avatar";
import { DataCell, DataRow, HeadCell } from "@/components/ui/data-table";
import { LocalTime } from "@/components/ui/local-time";
import { Select } from "@/components/ui/select";
import { announce } from "@/components/ui/toasts";
import { useAllowed } from "@/lib/client/hooks";
import { type Member, type Role, roles } from "@/lib/domain/members/member";
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
  const { save, isPending, error } = useSave();

  const handleRole = async (role: Role) => {
    if (role === member.role) return;
    const isDone = await save({ id: crypto.randomUUID(), type: "change-role", memberId: member.id, role });
    if (isDone) announce(`${member.alias} is ${role} now.`, "success");
  };
  return (
    <DataRow>
      <HeadCell scope="row" className="min-w-44">
        <span className="flex items-center gap-2">
          <Avatar alias={member.alias} size="sm" />
          <span dir="auto">{member.alias}</span>
        </span>
      </HeadCell>
      {person && (
        <DataCell className="min-w-40">
          <span dir="auto">{person.name ?? (person.email ? "" : "–")}</span>
          {person.email && <span className="block text-[0.8125rem] text-soft">{person.email}</span>}
        </DataCell>
      )}
      <DataCell className="min-w-36">
        {canChange ? (
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
      <DataCell dir="auto" className="text-soft">
        {member.region || "–"}
      </DataCell>
      <DataCell dir="auto" className="text-soft">
        {member.field || "–"}
      </DataCell>
      <DataCell align="end">{options}</DataCell>
      <DataCell align="end">{comments}</DataCell>
      <DataCell className="whitespace-nowrap text-soft">{lastAt ? <LocalTime at={lastAt} style="relative" /> : "nothing yet"}</DataCell>
      <DataCell className="whitespace-nowrap text-soft">
        <LocalTime at={member.joinedAt} />
      </DataCell>
    </DataRow>
  );
}
