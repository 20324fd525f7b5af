import { Refusal } from "@/lib/domain/errors";
import { stopMail } from "@/lib/server/attention/mail-settings";
import { findSubscriber } from "@/lib/server/attention/unsubscribe";
import { addressOf } from "@/lib/server/http/address";
import { spend } from "@/lib/server/http/limits";
import { readForm, route } from "@/lib/server/http/route";

type Params = { token: string };

const pageOf = (token: string): string => `/unsubscribe/${encodeURIComponent(token)}`;

/** A mail program that cannot do it by itself opens the address: asking must change nothing, or a scanner of links would. */
export const GET = route<Params>(async (_request, { params }) => {
  return new Response(null, { status: 303, headers: { location: pageOf((await params).token) } });
});

/** Whoever has the mail may stop the mails: no session is asked for, nor where the request comes from. */
export const POST = route<Params>(async (request, { params }) => {
  await spend("writesFrom", addressOf(request.headers));
  const { token } = await params;
  const userId = await findSubscriber(token);
  if (userId === null) throw new Refusal("not-found", "This link stops no mails. Check that it is complete.");
  await stopMail(userId);
  // The form of our own page goes on to say that it is done; a mail program wants no redirect.
  const form = await readForm(request);
  if (!form.has("page")) return Response.json({ unsubscribed: true });
  return new Response(null, { status: 303, headers: { location: pageOf(token) } });
});
