"use client";

import { LogIn } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { type Role, roles } from "@/lib/domain/members/member";

export type DemoPersona = {
  memberId: string;
  alias: string;
  role: Role;
  region: string;
  field: string;
  slug: string;
  exerciseTitle: string;
};

const roleLabels: Record<Role, string> = {
  organizer: "Organizer",
  moderator: "Moderator",
  analyst: "Analyst",
  observer: "Observer",
};

const invitations: Record<Role, string> = {
  organizer: "Organizers run the clock and the invitations, and publish.",
  moderator: "Moderators look through what comes in, merge, bundle and write the narratives.",
  analyst: "Analysts propose options, revise their own and argue the others.",
  observer: "Observers follow everything and change nothing.",
};

/** The way into a demonstration: pick an exercise and who to be in it. */
export function DemoDoor({ personas }: { personas: DemoPersona[] }) {
  const exercises = [...new Map(personas.map(({ slug, exerciseTitle }) => [slug, exerciseTitle]))];
  const [slug, setSlug] = useState(exercises[0]?.[0] ?? "");
  const [wantedRole, setWantedRole] = useState<Role>("organizer");
  const [chosenId, setChosenId] = useState<string | null>(null);

  const members = personas.filter((persona) => persona.slug === slug);
  const present = roles.filter((role) => members.some((member) => member.role === role));
  const role = present.includes(wantedRole) ? wantedRole : (present[0] ?? wantedRole);
  const candidates = members.filter((member) => member.role === role);
  const chosen = candidates.find((member) => member.memberId === chosenId) ?? candidates[0];
  if (!chosen) return null;

  return (
    <form method="post" action="/demo/enter" className="flex flex-wrap items-end gap-x-5 gap-y-4">
      <input type="hidden" name="memberId" value={chosen.memberId} />
      {exercises.length > 1 && (
        <Select
          label="Exercise"
          className="w-72 max-sm:w-full"
          value={slug}
          onChange={setSlug}
          options={exercises.map(([id, label]) => ({ id, label }))}
        />
      )}
      <Choice
        label="Enter as"
        options={present.map((id) => ({ id, label: roleLabels[id] }))}
        value={role}
        onChange={setWantedRole}
      />
      {candidates.length > 1 && (
        <Select
          label={`Which ${role}`}
          className="w-52 max-sm:w-full"
          value={chosen.memberId}
          onChange={setChosenId}
          options={candidates.map(({ memberId, alias, region, field }) => ({
            id: memberId,
            label: alias,
            description: [region, field].filter(Boolean).join(", "),
          }))}
        />
      )}
      <Button type="submit" variant="primary" className="max-sm:w-full">
        <LogIn aria-hidden size={16} />
        Enter as {chosen.alias}
      </Button>
      <p className="basis-full text-sm text-soft">{invitations[role]}</p>
    </form>
  );
}
