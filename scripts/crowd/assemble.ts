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
  // A guest whose answer was lost comes again under another name and takes another place.
  const terms = { role, maxUses: 2 * count + 10, expiresAt: null, allowsGuests: true };
  const { outcome } = await organizer.act({ id: randomUUID(), type: "issue-invite", terms, code });
  if (outcome === "refused") throw new Error(`No invite for ${role}s.`);
  return code;
}

/** A guest joins by an invite and opens their own live state. */
export async function join(api: Api, code: string, role: Role, index: number, tally: Tally): Promise<CrowdMember> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const id = randomUUID();
    const again = attempt === 0 ? "" : ` (again ${attempt})`;
    const alias = `${birds[index % birds.length]} ${role} ${index + 1}${again}`;
    let wasLost = false;
    const { status, body } = await api.request({
      path: `/invites/${code}/join`,
      input: {
        id,
        alias,
        name: `Simulated ${alias}`,
        region: regions[index % regions.length]!,
        field: fields[index % fields.length]!,
      },
      headers: { accept: tokenType },
      onLost: () => (wasLost = true),
    });
    if (status < 300) return enter(api, body, alias, tally);
    const { code: why, message } = refusalOf(body);
    // Joined, but the answer with the token got lost; a guest has nothing else to show.
    if (!wasLost || (why !== "id-reused" && why !== "alias-taken"))
      throw new Error(`${alias} could not join: ${status} ${why}: ${message}`);
    tally.unanswered.add(id);
  }
  throw new Error(`${role} ${index + 1} could not join.`);
}

async function enter(api: Api, body: unknown, alias: string, tally: Tally): Promise<CrowdMember> {
  const { slug, memberId, seq, token } = body as { slug: string; memberId: Id; seq?: number; token: string };
  const member = await createMember(api.withToken(token), slug, memberId, alias, tally);
  tally.acknowledge(memberId, { what: "join", by: memberId, events: [] }, seq ?? 0);
  return member;
}
