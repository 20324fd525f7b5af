import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { expectRefusal } from "@/test/refusals";
import { addressOf, countWrongCode, limitSignInMails, requireFewWrongCodes } from "./limits";

it("sends five mails to an address, and not the sixth", async () => {
  const email = `${randomUUID()}@example.org`;
  for (let sent = 0; sent < 5; sent += 1) await limitSignInMails(email);
  await expectRefusal(limitSignInMails(email), "rate-limited");
  await limitSignInMails(`${randomUUID()}@example.org`);
});

it("turns away who has tried thirty wrong codes, and nobody else", async () => {
  const address = randomUUID();
  for (let tried = 0; tried < 30; tried += 1) {
    await requireFewWrongCodes(address);
    await countWrongCode(address);
  }
  await expectRefusal(requireFewWrongCodes(address), "rate-limited");
  await requireFewWrongCodes(randomUUID());
});

it("takes the address that the nearest proxy saw, which the sender cannot choose", () => {
  expect(addressOf(new Headers({ "x-forwarded-for": "1.2.3.4, 10.0.0.9" }))).toBe("10.0.0.9");
  expect(addressOf(new Headers())).toBe("unknown");
});
