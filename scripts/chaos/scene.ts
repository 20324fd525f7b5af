import { randomBytes, randomUUID } from "node:crypto";
import { createApi } from "@/lib/crowd/api";
import { createTally } from "@/lib/crowd/tally";
import { createGate } from "@/lib/crowd/timing";
import { refusalOf } from "@/lib/client/send-command";
import { templates } from "@/lib/domain/exercise/templates";
import type { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { activities, type RoundPlan } from "@/lib/domain/rounds/round";
import { createToken } from "@/lib/server/auth/tokens";
import type { Ground } from "./ground";
import type { Ledger } from "./ledger";
import { createPerson, type Person, type Witness } from "./person";

/** One exercise of a run, and who takes part. */
export type Scene = { exerciseId: Id; slug: string; rounds: RoundPlan[]; people: Person[] };

type Cast = Partial<Record<Role, number>>;

const mostRounds = 29;
const shortestRoundMs = 8_000;
const hourMs = 60 * 60_000;

/**
 * Rounds that together last as long as the faults, in every third of which nobody may propose or revise; and one more that
 * does not end, for what is still to be sent when the faults are over.
 */
export function planRounds(minutes: number): RoundPlan[] {
  const wholeMs = minutes * 60_000;
  const count = Math.max(2, Math.min(mostRounds, Math.floor(wholeMs / shortestRoundMs)));
  return Array.from({ length: count + 1 }, (_, index) => ({
    id: randomUUID(),
    name: `Round ${index + 1}`,
    purpose: "",
    lengthMs: index < count ? Math.floor(wholeMs / count) : hourMs,
    permits: activities.filter((each) => index % 3 !== 2 || (each !== "propose" && each !== "revise")),
  }));
}

/** Founds an exercise over the network and has everybody join and open its page. It is not opened yet. */
export async function setScene(
  { network, db }: Ground,
  { cast, minutes, name, scope }: { cast: Cast; minutes: number; name: string; scope?: string },
  ledger: Ledger,
  witness?: Witness,
): Promise<Scene> {
  const template = templates.find(({ id }) => id === "mexico")!;
  const [exerciseId, slug] = [randomUUID(), `${name}-${randomBytes(3).toString("hex")}`];
  const rounds = planRounds(minutes);
  const tally = createTally(() => undefined);
  const gate = createGate(16);
  const newcomer = async (alias: string) => {
    const { id } = await db.prisma.user.create({ data: { name: alias } });
    const { token } = await createToken(id, { name: "A run with faults" });
    return { token, api: createApi([network.origin], 0, gate, tally, token) };
  };
  type Newcomer = Awaited<ReturnType<typeof newcomer>>;
  const ask = async ({ api }: Newcomer, path: string, input: unknown): Promise<unknown> => {
    const { status, body } = await api.request({ path, input });
    if (status >= 300) throw new Error(`${path}: ${status} ${refusalOf(body).message}`);
    return body;
  };

  const founder = await newcomer("Organizer");
  await ask(founder, "/exercises", {
    ...{ id: exerciseId, slug, rounds, alias: "Organizer" },
    framing: { ...template.framing, title: `${name}, while all fails` },
  });
  const place = { slug, exerciseId };
  const organizer = { ...place, memberId: exerciseId, role: "organizer" as const, alias: `${name} organizer` };
  const people = [await createPerson(founder.api, { ...organizer, token: founder.token }, ledger, witness, scope)];
  for (const role of ["moderator", "analyst", "observer"] as const) {
    const count = cast[role] ?? 0;
    if (count === 0) continue;
    const code = randomBytes(32).toString("base64url");
    const terms = { role, maxUses: 5_000, expiresAt: null, allowsGuests: false };
    await ask(founder, `/exercises/${slug}/commands`, { id: randomUUID(), type: "issue-invite", terms, code });
    for (let index = 0; index < count; index += 1) {
      const alias = `${name} ${role} ${index + 1}`;
      const person = await newcomer(alias);
      const joining = { id: randomUUID(), alias, region: "", field: "" };
      const { memberId } = (await ask(person, `/invites/${code}/join`, joining)) as { memberId: Id };
      people.push(
        await createPerson(
          person.api,
          { ...place, memberId, role, alias, token: person.token },
          ledger,
          undefined,
          scope,
        ),
      );
    }
  }
  return { exerciseId, slug, rounds, people };
}
