import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { CommandType } from "@/lib/domain/commands";
import { policy } from "@/lib/domain/policy";
import { testDatabase } from "../database";
import { sampleCommand } from "../sample-commands";
import { type Answer, ask } from "./doors";
import { expectedOf } from "./expected";
import { isRole, makeWorld, people, type Situation, situations, type Somebody, type World } from "./world";

const ground = testDatabase();
const types = Object.keys(policy) as CommandType[];
const door = "/api/v1/exercises/{slug}/commands";
const cases = situations.flatMap((situation) =>
  people.flatMap((who) => types.map((type) => ({ situation, who, type }))),
);

/** What takes away what other commands are about, or moves the rounds, or ends the exercise; tried after those, in this order. */
const ending: readonly CommandType[] = [
  "edit-narrative",
  "edit-takeaway",
  "unbundle-option",
  "take-back-bundling",
  "save-bundling",
  "hand-in-bundling",
  "reveal-bundlings",
  "open-independent-bundling",
  "accept-option",
  "decline-option",
  "split-option",
  "merge-option",
  "unmerge-option",
  "remove-source",
  "delete-comment",
  "remove-inject",
  "remove-takeaway",
  "remove-narrative",
  "revoke-invite",
  "revoke-invites",
  "dismiss-applicant",
  "suspend-member",
  "remove-member",
  "erase-member",
  "change-role",
  "hand-over-exercise",
  "extend-round",
  "reopen-round",
  "reschedule-round",
  "start-round",
  "advance-round",
  "pause-exercise",
  "resume-exercise",
  "plan-rounds",
  "open-exercise",
  "close-exercise",
  "publish-exercise",
];
const inOrder = [...types.filter((type) => !ending.includes(type)), ...ending];

const send = ({ slug, targets, passes }: World, who: Somebody, type: CommandType): Promise<Answer> =>
  ask("POST", door, passes[who], { params: { slug }, body: { id: randomUUID(), ...sampleCommand(type, targets) } });

const policyMessages = [
  /you are here as/,
  /^The exercise (has not opened yet|is running;|is closed\.|is published and)/,
  /is not possible|does not permit|stay as they are/,
];

/** Whether this is what the policy says, and not a handler that was let look at the command. */
const isRefusedByPolicy = ({ message }: Answer): boolean => policyMessages.some((words) => words.test(message));

/** The exercise was handed over: who organized it moderates, and the other way round. */
function changePlaces({ passes }: World): void {
  [passes.organizer, passes.moderator] = [passes.moderator, passes.organizer];
}

const accepted = new Set<CommandType>();
const tally = { refused: 0, letThrough: 0, accepted: 0 };

describe.each(situations)("in situation %s", (situation: Situation) => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld(ground.db, situation);
  });

  it("refuses whom the policy refuses, with its code, and nothing comes of it", async () => {
    const before = await world.readSeq();
    for (const type of types) {
      const refused = people.filter((who) => expectedOf(type, who, situation) !== "allowed");
      const answers = await Promise.all(refused.map((who) => send(world, who, type)));
      for (const [at, who] of refused.entries()) {
        const { code, message, text } = answers[at]!;
        expect(code, `${who} sends ${type}`).toBe(expectedOf(type, who, situation));
        expect(message).toMatch(/\p{L} \p{L}/u);
        if (!isRole(who)) expect(text, `${who} sends ${type}`).not.toContain(world.id);
      }
      tally.refused += refused.length;
    }
    expect(await world.readSeq()).toBe(before);
  });

  it("lets through whom the policy allows, and logs what it accepts alone", async () => {
    for (const type of inOrder) {
      for (const who of people.toReversed()) {
        if (expectedOf(type, who, situation) !== "allowed") continue;
        const before = await world.readSeq();
        const answer = await send(world, who, type);
        const isAccepted = answer.status === 200;
        expect(answer.status, `${who} sends ${type}: ${answer.text}`).toBeOneOf([200, 400, 403, 404, 409]);
        expect(isRefusedByPolicy(answer), `${who} sends ${type}: ${answer.text}`).toBe(false);
        if (isAccepted) accepted.add(type);
        else expect(await world.readSeq(), `${who} sends ${type}`).toBe(before);
        if (isAccepted && type === "hand-over-exercise") changePlaces(world);
        tally[isAccepted ? "accepted" : "letThrough"] += 1;
      }
    }
  });
});

it("has accepted every command somewhere", () => {
  expect(types.filter((type) => !accepted.has(type))).toEqual([]);
});

it("has tried every case", () => {
  const allowed = cases.filter(({ type, who, situation }) => expectedOf(type, who, situation) === "allowed");
  expect(cases).toHaveLength(94 * 9 * 10);
  expect(tally.refused).toBe(cases.length - allowed.length);
  expect(tally.accepted + tally.letThrough).toBe(allowed.length);
  expect(tally.accepted).toBeGreaterThan(allowed.length / 2);
});
