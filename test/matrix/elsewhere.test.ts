import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { CommandType } from "@/lib/domain/commands";
import { policy } from "@/lib/domain/policy";
import { testDatabase } from "../database";
import type { Played } from "../exercise";
import { sampleCommand } from "../sample-commands";
import { type Answer, ask } from "./doors";
import { expectedOf } from "./expected";
import { makingAgain, replacedIds } from "./replaced-ids";
import { isRole, makeWorld, people, type Situation, situations, type Somebody, type World } from "./world";

const ground = testDatabase();
const types = Object.keys(policy) as CommandType[];
const tally = { about: 0, made: 0 };

let other: World;
beforeAll(async () => {
  other = await makeWorld(ground.db, "conclude");
});

/** That an answer tells nothing of the other exercise beyond what was sent. */
function expectNothingOf({ slug, id, members, targets }: World, { text }: Answer, sent: string): void {
  const known = [slug, id, ...Object.values(members).map(({ memberId }) => memberId), ...Object.values(targets)];
  for (const word of known) if (!sent.includes(`${word}`)) expect(text).not.toContain(`${word}`);
}

const send = ({ slug, passes }: World, who: Somebody, command: Played): Promise<Answer> =>
  ask("POST", "/api/v1/exercises/{slug}/commands", passes[who], {
    params: { slug },
    body: { id: randomUUID(), ...command },
  });

describe.each(situations)("in situation %s", (situation: Situation) => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld(ground.db, situation);
  });

  it("refuses a command with any id of another exercise, as it does one of nothing at all", async () => {
    const before = [await world.readSeq(), await other.readSeq()];
    for (const type of types) {
      const who = people.filter(isRole).findLast((role) => expectedOf(type, role, situation) === "allowed");
      if (!who) continue;
      const [own, foreign] = [sampleCommand(type, world.targets), sampleCommand(type, other.targets)];
      for (const { path, elsewhere, nowhere } of replacedIds(own, foreign)) {
        const told = `${who} sends ${type} with ${path} of elsewhere`;
        const answer = await send(world, who, elsewhere);
        expect(answer.status, `${told}: ${answer.text}`).toBeOneOf([400, 403, 404, 409]);
        expectNothingOf(other, answer, JSON.stringify(elsewhere));
        const same = await send(world, who, nowhere);
        expect([same.status, same.code, same.message], told).toEqual([answer.status, answer.code, answer.message]);
        tally.about += 2;
      }
      const again = makingAgain(own, other.targets);
      if (!again) continue;
      const answer = await send(world, who, again);
      expect(answer.status, `${who} sends ${type} again: ${answer.text}`).toBeOneOf([400, 403, 404, 409]);
      expectNothingOf(other, answer, JSON.stringify(again));
      tally.made += 1;
    }
    expect([await world.readSeq(), await other.readSeq()]).toEqual(before);
  });
});

it("has tried every id", () => {
  expect(tally.about).toBeGreaterThan(800);
  expect(tally.made).toBeGreaterThan(60);
});
