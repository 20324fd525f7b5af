import { beforeEach, expect, it } from "vitest";
import { GET, POST } from "@/app/api/v1/unsubscribe/[token]/route";
import { MailSettings, wantsNoMail } from "@/lib/domain/attention/mail-settings";
import type { Id } from "@/lib/domain/primitives";
import { testDatabase } from "@/test/database";
import { createUser } from "@/test/exercise";
import { keepMailSettings, readMailSettings } from "./mail-settings";
import { findSubscriber, unsubscribeAddress, unsubscribeHeaders } from "./unsubscribe";

const given = testDatabase();
let userId: Id;
let token: string;

beforeEach(async () => {
  ({ userId } = await createUser(given.db));
  token = unsubscribeAddress(userId).split("/").at(-1)!;
});

const params = () => ({ params: Promise.resolve({ token }) });
const ask = (method: string, body?: URLSearchParams) =>
  new Request(`http://localhost:3000/api/v1/unsubscribe/${token}`, { method, body });
const wantsNone = async (): Promise<boolean> => wantsNoMail(await readMailSettings(userId));

it("stops all mails by one press in a mail program, which has no session and no origin", async () => {
  expect(unsubscribeHeaders(userId)["List-Unsubscribe"]).toContain(token);
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  const response = await POST(ask("POST", body), params());
  expect(response.status).toBe(200);
  expect(await wantsNone()).toBe(true);
});

it("changes nothing when the address is only opened, as scanners do, and leads to the page that asks", async () => {
  const response = await GET(ask("GET"), params());
  expect([response.status, response.headers.get("location")]).toEqual([303, `/unsubscribe/${token}`]);
  expect(await wantsNone()).toBe(false);
});

it("keeps the hours that somebody has chosen, should they want mails again", async () => {
  await keepMailSettings(userId, MailSettings.parse({ digestHour: 18, quiet: null }));
  await POST(ask("POST", new URLSearchParams({ page: "yes" })), params());
  expect(await readMailSettings(userId)).toMatchObject({ digestHour: 18, quiet: null });
});

it("stops nobody else's mails, whatever is made of a token", async () => {
  const stranger = await createUser(given.db);
  const forged = stranger.userId.replaceAll("-", "") + token.slice(32);
  for (const text of [forged, token.slice(0, -1), `${token}x`, "", "%00"])
    expect(await findSubscriber(text)).toBeNull();
  token = forged;
  expect((await POST(ask("POST"), params())).status).toBe(404);
  expect(wantsNoMail(await readMailSettings(stranger.userId))).toBe(false);
});
