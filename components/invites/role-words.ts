import { type Role, roles } from "@/lib/domain/members/member";

const roleWords: Record<Role, string> = {
  organizer: "runs the clock, invites and publishes",
  moderator: "decides on options, merges, bundles, writes narratives",
  analyst: "proposes, revises and argues",
  observer: "reads everything and changes nothing",
};

export const roleOptions = roles.map((id) => ({ id, label: id, description: roleWords[id] }));
