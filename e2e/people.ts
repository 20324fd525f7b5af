import { randomBytes, randomUUID } from "node:crypto";
import { type APIResponse, type Browser, expect, type Page } from "@playwright/test";
import type { CommandInput } from "@/lib/domain/commands";
import { mexico } from "@/lib/domain/exercise/templates/mexico";
import type { Role } from "@/lib/domain/members/member";
import type { Activity } from "@/lib/domain/rounds/round";
import { seedId } from "@/prisma/seed/seed-id";

/** Somebody in a browser of their own. */
export type Person = { page: Page; origin: string };

/** A browser of its own, signed in as a member of the seeded exercise that runs. */
export async function enterAs(browser: Browser, origin: string, alias: string): Promise<Person> {
  const person = await visit(browser, origin);
  await signIn(person, alias);
  return person;
}

/** Signs in as a member of the seeded exercise that runs. */
export async function signIn({ page, origin }: Person, alias: string): Promise<void> {
  const memberId = alias === "Grey Owl" ? seedId("exercise open-floor") : seedId(`member open-floor ${alias}`);
  const response = await page.request.post("/demo/enter", { form: { memberId }, headers: { origin } });
  expect(response.ok()).toBe(true);
}

/** Signs in by the link in a mail, which a server without SMTP keeps in its mailbox. */
export async function signInByMail(page: Page, address: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: /link/i }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  const mail = page
    .getByRole("article")
    .filter({ hasText: address })
    .filter({ hasText: /Sign in to Sandtable/ });
  await expect(async () => {
    await page.goto("/mailbox");
    await expect(mail.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.goto((await mail.first().getByRole("link").first().getAttribute("href"))!);
  await expect(page.getByRole("link", { name: address })).toBeVisible();
}

/** An exercise that is open, its one round `round`, founded by Grey Owl; the two become its analysts. */
export async function openFor(
  browser: Browser,
  [first, second]: readonly [Person, Person],
  title: string,
  round: TestRound,
): Promise<string> {
  const organizer = await enterAs(browser, first.origin, "Grey Owl");
  const slug = await found(organizer, title, [round]);
  const code = await invite(organizer, slug, "analyst");
  await join(first, code, "Amber Heron");
  await join(second, code, "Slate Wren");
  await send(organizer, slug, { id: randomUUID(), type: "open-exercise" });
  return slug;
}

/** Ends all browsers of a test, so that their pages do not go on living beside the next one. */
export async function closeAll({ browser }: { browser: Browser }): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}

export async function visit(browser: Browser, origin: string): Promise<Person> {
  const context = await browser.newContext({ baseURL: origin });
  return { page: await context.newPage(), origin };
}

async function post({ page, origin }: Person, path: string, data: unknown): Promise<APIResponse> {
  return page.request.post(path, { data, headers: { origin } });
}

/** Sends a command as this person; fails when it is refused. */
export async function send(person: Person, slug: string, command: CommandInput): Promise<void> {
  const response = await post(person, `/api/v1/exercises/${slug}/commands`, command);
  expect(response.ok(), await response.text()).toBe(true);
}

export type TestRound = { name: string; lengthMs: number; permits: Activity[] };

/** A new exercise in draft, this person its organizer; answers with its slug. */
export async function found(organizer: Person, title: string, rounds: TestRound[]): Promise<string> {
  const response = await post(organizer, "/api/v1/exercises", {
    id: randomUUID(),
    framing: { ...mexico.framing, title, provenance: "" },
    rounds: rounds.map((round) => ({ ...round, id: randomUUID(), purpose: "" })),
    alias: "Grey Owl",
  });
  expect(response.ok(), await response.text()).toBe(true);
  return ((await response.json()) as { slug: string }).slug;
}

/** The code of a new invite, as the console would make it. */
export async function invite(organizer: Person, slug: string, role: Role, allowsGuests = false): Promise<string> {
  const code = randomBytes(32).toString("base64url");
  const terms = { role, maxUses: 10, expiresAt: null, allowsGuests };
  await send(organizer, slug, { id: randomUUID(), type: "issue-invite", terms, code });
  return code;
}

export async function join(person: Person, code: string, alias: string): Promise<void> {
  const persona = { id: randomUUID(), alias, region: "Oaxaca", field: "Logistics" };
  const response = await post(person, `/api/v1/invites/${code}/join`, persona);
  expect(response.ok(), await response.text()).toBe(true);
}

/** Ends the round that is open, as the organizer. */
export async function advance(organizer: Person, slug: string): Promise<void> {
  const response = await organizer.page.request.get(`/api/v1/exercises/${slug}?threads=none`);
  const { state } = (await response.json()) as { state: { rounds: { id: string; phase: string }[] } };
  const open = state.rounds.find(({ phase }) => phase === "open");
  expect(open).toBeDefined();
  await send(organizer, slug, { id: randomUUID(), type: "advance-round", roundId: open!.id });
}

export const hour = 60 * 60 * 1_000;

export const writing: TestRound = { name: "Propose", lengthMs: hour, permits: ["propose", "revise", "comment"] };
