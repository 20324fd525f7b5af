import { randomBytes, randomUUID } from "node:crypto";
import { refusalOf } from "@/lib/client/send-command";
import type { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import type { Api } from "./api";
import { createMember, type CrowdMember } from "./member";
import type { Tally } from "./tally";
import { birds, fields, regions } from "./words";

const tokenType = "application/vnd.sandtable.token+json";

/** Somebody joins by an invite, as a guest where `api` carries no token, and opens their own live state. */
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
  const { slug, memberId, seq, token } = body as { slug: string; memberId: Id; seq?: number; token?: string };
  const member = await createMember(token === undefined ? api : api.withToken(token), slug, memberId, alias, tally);
  tally.acknowledge(memberId, { what: "join", by: memberId, events: [] }, seq ?? 0);
  return member;
}
