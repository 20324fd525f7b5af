import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { findInvite } from "@/lib/server/members/find-invite";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { joinAsGuest } from "./join-as-guest";
import { newSecret } from "./secrets";

const given = testDatabase();
const person = (changes: object = {}) => ({
  id: randomUUID(),
  alias: "Blue Ibis",
  region: "",
  field: "",
  name: "Bo",
  ...changes,
});
const countUsers = () => given.db.prisma.user.count();

async function invited(allowsGuests: boolean) {
  const { code } = await (await createTestExercise(given.db)).invite({ allowsGuests });
  return { code, invite: (await findInvite(code))! };
}

it("makes an account without an address and joins with it", async () => {
  const { code, invite } = await invited(true);
  const input = person();
  const { userId, memberId } = await joinAsGuest(code, invite, input);
  expect(memberId).toBe(input.id);
  const user = await given.db.prisma.user.findUniqueOrThrow({ where: { id: userId }, include: { members: true } });
  expect(user).toMatchObject({
    name: "Bo",
    email: null,
    members: [{ id: input.id, alias: "Blue Ibis", role: "analyst" }],
  });
});

it("answers a guest with a key again as before, and nobody else", async () => {
  const { code, invite } = await invited(true);
  const input = person({ guestKey: newSecret() });
  const first = await joinAsGuest(code, invite, input);
  const before = await countUsers();
  expect(await joinAsGuest(code, invite, input)).toEqual(first);
  await expectRefusal(joinAsGuest(code, invite, { ...input, guestKey: newSecret() }), "id-reused");
  await expectRefusal(joinAsGuest(code, invite, { ...input, guestKey: undefined }), "id-reused");
  expect(await countUsers()).toBe(before);
});

it("leaves no account behind when joining fails", async () => {
  const { code, invite } = await invited(true);
  await joinAsGuest(code, invite, person());
  const before = await countUsers();
  await expectRefusal(joinAsGuest(code, invite, person({ alias: "blue ibis" })), "alias-taken");
  expect(await countUsers()).toBe(before);
});

it("asks for a name", async () => {
  const { code, invite } = await invited(true);
  const before = await countUsers();
  await expectRefusal(joinAsGuest(code, invite, person({ name: undefined })), "invalid");
  expect(await countUsers()).toBe(before);
});

it("sends those away whose invite wants an account", async () => {
  const { code, invite } = await invited(false);
  await expectRefusal(joinAsGuest(code, invite, person()), "unauthenticated");
});
