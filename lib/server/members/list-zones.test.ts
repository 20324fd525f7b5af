import { expect, it } from "vitest";
import { keepZone } from "@/lib/server/auth/zone";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser } from "@/test/exercise";
import { listZones } from "./list-zones";

const given = testDatabase();

it("counts the zones of an exercise's own members, without those who have told none", async () => {
  const game = await createTestExercise(given.db, { analysts: 3 });
  const stranger = await createUser(given.db);
  const [first, second, third] = game.analysts;
  await keepZone(first.userId, { zone: "America/Mexico_City", isGuess: true });
  await keepZone(second!.userId, { zone: "America/Mexico_City", isGuess: true });
  await keepZone(third!.userId, { zone: "Asia/Kathmandu", isGuess: true });
  await keepZone(stranger.userId, { zone: "Europe/Berlin", isGuess: true });
  expect(await listZones(game.id)).toEqual({ "America/Mexico_City": 2, "Asia/Kathmandu": 1 });
});

it("lets a browser tell a zone only where none is known, and its owner change it", async () => {
  const { userId } = await createUser(given.db);
  expect(await keepZone(userId, { zone: "Europe/Berlin", isGuess: true })).toEqual({ zone: "Europe/Berlin" });
  expect(await keepZone(userId, { zone: "Asia/Tokyo", isGuess: true })).toEqual({ zone: "Europe/Berlin" });
  expect(await keepZone(userId, { zone: "Asia/Tokyo", isGuess: false })).toEqual({ zone: "Asia/Tokyo" });
});
