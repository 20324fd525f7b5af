import { randomBytes, randomUUID } from "node:crypto";
import { refusalOf } from "@/lib/client/send-command";
import type { CreateExercise } from "@/lib/domain/exercise/commands";
import type { Role } from "@/lib/domain/members/member";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import type { Api } from "@/lib/crowd/api";
import { createMember, type CrowdMember } from "@/lib/crowd/member";
import type { Tally } from "@/lib/crowd/tally";

/** Founds the exercise; its organizer is whoever the token belongs to. */
export async function found(
  api: Api,
  framing: CreateExercise["framing"],
  rounds: RoundPlan[],
  tally: Tally,
): Promise<CrowdMember> {
  const id = randomUUID();
  const slug = `crowd-${id.slice(0, 8)}`;
  const input: CreateExercise = { id, slug, framing, rounds, alias: "Organizer of the crowd" };
  const { status, body } = await api.request({ path: "/exercises", input });
  if (status !== 201) throw new Error(`The exercise was not created: ${status} ${refusalOf(body).message}`);
  // The member's id of whoever creates an exercise is the exercise's.
  const organizer = await createMember(api, slug, id, input.alias, tally);
  tally.acknowledge(id, { what: "create-exercise", by: id, events: [] }, (body as { seq: number }).seq);
  return organizer;
}

/** An invite for guests; answers with its code. */
export async function invite(organizer: CrowdMember, role: Role, count: number): Promise<string> {
  const code = randomBytes(32).toString("base64url");
  const terms = { role, maxUses: count, expiresAt: null, allowsGuests: true };
  const { outcome } = await organizer.act({ id: randomUUID(), type: "issue-invite", terms, code });
  if (outcome === "refused") throw new Error(`No invite for ${role}s.`);
  return code;
}
