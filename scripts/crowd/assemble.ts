import { randomBytes, randomUUID } from "node:crypto";
import { refusalOf } from "@/lib/client/send-command";
import type { CreateExercise } from "@/lib/domain/exercise/commands";
import type { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import type { Api } from "./api";
import { createMember, type CrowdMember } from "./member";
import type { Tally } from "./tally";
import { birds, fields, regions } from "./words";

const tokenType = "application/vnd.sandtable.token+json";

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

/** A guest joins by an invite and opens their own live state. */
export async function join(api: Api, code: string, role: Role, index: number, tally: Tally): Promise<CrowdMember> {
  const alias = `${birds[index % birds.length]} ${role} ${index + 1}`;
  const { status, body } = await api.request({
    path: `/invites/${code}/join`,
    input: {
      id: randomUUID(),
      guestKey: randomBytes(32).toString("base64url"),
      alias,
      name: `Simulated ${alias}`,
      region: regions[index % regions.length]!,
      field: fields[index % fields.length]!,
    },
    headers: { accept: tokenType },
  });
  if (status < 300) return enter(api, body, alias, tally);
  const { code: why, message } = refusalOf(body);
  throw new Error(`${alias} could not join: ${status} ${why}: ${message}`);
}

async function enter(api: Api, body: unknown, alias: string, tally: Tally): Promise<CrowdMember> {
  const { slug, memberId, seq, token } = body as { slug: string; memberId: Id; seq?: number; token: string };
  const member = await createMember(api.withToken(token), slug, memberId, alias, tally);
  tally.acknowledge(memberId, { what: "join", by: memberId, events: [] }, seq ?? 0);
  return member;
}
