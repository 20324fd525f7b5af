import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { io, type Socket } from "socket.io-client";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import { advance, hour, invite, join, type Person, send } from "./people";

/** The cast of a world; those who rate do so unseen by the others. */
export type Cast = {
  organizer: Person;
  moderator: Person;
  analyst: Person;
  observer: Person;
  raters: readonly Person[];
  /** A moderator who bundles blind. */
  bundler: Person;
};

/** One exercise with sealed ratings and a bundling that was not revealed, and the names under which it knows what another world has as well. */
export type World = { slug: string; optionIds: string[]; roundId: string; ids: Map<string, string> };

type Sealed = (rater: number, option: number) => object;

/** A nickname, and which of the three options the bundler puts under it. */
type Bundled = { nickname: string; held: number[] };

/**
 * An exercise in whose second round the raters rate two of three options as `sealed` says, and a moderator bundles
 * them and hands in what `bundled` says; everything else is alike.
 */
export async function makeWorld(name: string, cast: Cast, sealed: Sealed, bundled: Bundled[]): Promise<World> {
  const ids = new Map<string, string>();
  const id = (as: string): string => {
    const made = randomUUID();
    ids.set(made, as);
    return made;
  };
  const { organizer } = cast;
  const rounds = [
    { name: "Propose", permits: ["propose", "comment"] as const },
    { name: "Rate", permits: ["rate", "revise", "comment"] as const },
    { name: "Conclude", permits: ["bundle", "conclude", "comment"] as const },
  ].map((round) => ({ ...round, id: id(`round ${round.name}`), purpose: "", lengthMs: hour }));
  const slug = `world-${name}-${randomUUID().slice(0, 8)}`;
  const response = await organizer.page.request.post("/api/v1/exercises", {
    data: { id: id("exercise"), slug, framing: { ...mexico.framing, title: "A world" }, rounds, alias: "Grey Owl" },
    headers: { origin: organizer.origin },
  });
  expect(response.ok(), await response.text()).toBe(true);
  ids.set(slug, "slug");

  const staff = await invite(organizer, slug, "moderator");
  const crowd = await invite(organizer, slug, "analyst");
  const watchers = await invite(organizer, slug, "observer");
  for (const code of [staff, crowd, watchers]) ids.set(code, "code");
  await join(cast.moderator, staff, "Moderator");
  await join(cast.bundler, staff, "Bundler");
  await join(cast.analyst, crowd, "Analyst");
  await join(cast.observer, watchers, "Observer");
  for (const [at, rater] of cast.raters.entries()) await join(rater, crowd, `Rater ${at}`);

  await send(organizer, slug, { id: id("open"), type: "open-exercise" });
  const optionIds = [id("option 1"), id("option 2"), id("option 3")];
  for (const [at, optionId] of optionIds.entries()) {
    const facets = { summary: `Wells, ${at}.`, intendedOutcome: "Water.", implementation: "Dig." };
    const rest = { stakeholdersInvolved: "", conditionsForSuccess: "", consequencesOfFailure: "" };
    const placement = { x: at / 4, y: -at / 4 };
    const content = { title: `Wells ${at}`, facets: { ...facets, ...rest }, placement, timeHorizon: null };
    const whole = { ...content, stakeholders: [], instruments: ["diplomacy"] };
    await send(cast.analyst, slug, { id: optionId, type: "submit-option", content: whole });
  }
  await bundleBlind(cast, slug, id, optionIds, bundled);
  await advance(organizer, slug);
  // What everybody may know is alike: who has rated how many, and in which order.
  for (const [at, rater] of cast.raters.entries()) {
    for (const [option, optionId] of optionIds.slice(0, 2).entries()) {
      await send(rater, slug, {
        id: id(`rating ${at} ${option}`),
        type: "rate-option",
        optionId,
        ...sealed(at, option),
      });
    }
  }
  const own = { scores: { impact: 4, risk: 4 }, reason: "My own." };
  await send(cast.analyst, slug, { id: id("own rating"), type: "rate-option", optionId: optionIds[0]!, ...own });
  return { slug, optionIds, roundId: rounds[1]!.id, ids };
}

async function bundleBlind(
  { organizer, bundler }: Cast,
  slug: string,
  id: (as: string) => string,
  optionIds: string[],
  bundled: Bundled[],
): Promise<void> {
  const sittingId = id("sitting");
  await send(organizer, slug, { id: sittingId, type: "open-independent-bundling" });
  const groups = bundled.map(({ nickname, held }) => ({
    ...{ id: randomUUID(), nickname, optionIds: held.map((at) => optionIds[at]!) },
  }));
  await send(bundler, slug, { id: id("save"), type: "save-bundling", sittingId, groups });
  await send(bundler, slug, { id: id("hand in"), type: "hand-in-bundling", sittingId });
}

const instants = /\b1[789]\d{11}\b/g;
const isoTimes = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A text of a world in words that both worlds share: its own ids by their names, others by none; no times. */
export function inCommonWords(text: string, { ids }: World): string {
  let common = text;
  for (const [own, name] of ids) common = common.replaceAll(own, `<${name}>`);
  return common.replaceAll(uuids, "<id>").replaceAll(instants, "<instant>").replaceAll(isoTimes, "<time>");
}

/** All that a socket of this person is told of a world, from the beginning of its log, until `stop`. */
export async function listen(
  { page, origin }: Person,
  { slug }: World,
): Promise<{ heard: unknown[]; stop: () => void }> {
  const answer = await page.request.post(`/api/v1/exercises/${slug}/ticket`, { data: {}, headers: { origin } });
  const { ticket } = (await answer.json()) as { ticket: string };
  const socket: Socket = io(origin, { transports: ["websocket"], auth: { ticket, since: 0 } });
  const heard: unknown[] = [];
  socket.onAny((...message: unknown[]) => heard.push(message));
  await new Promise<void>((resolve) => socket.once("batch", () => resolve()));
  return { heard, stop: () => void socket.disconnect() };
}
