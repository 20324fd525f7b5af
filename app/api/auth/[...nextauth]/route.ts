import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { Refusal } from "@/lib/domain/errors";
import { endFormerSession, sessionGiven } from "@/lib/server/auth/former-session";
import { mailAskedCookie, noMailAskedCookie } from "@/lib/server/auth/mail-asked";
import { requireCallbackUrl, requireErrorName } from "@/lib/server/auth/callback-url";
import { nextAuthOptions } from "@/lib/server/auth/next-auth";
import { requireOwnPage } from "@/lib/server/auth/require-visitor";
import { addressOf } from "@/lib/server/http/address";
import { readWhole, route } from "@/lib/server/http/route";

const handle = route<{ nextauth: string[] }>(async (request, context) => {
  if (request.method === "POST") await requireOwnPage(request);
  requireCallbackUrl(request);
  requireErrorName(request);
  const refusals: Refusal[] = [];
  const cookies: string[] = [];
  const told = {
    onRefusal: (refusal: Refusal) => void refusals.push(refusal),
    onMail: (to: string, url: string) => void cookies.push(mailAskedCookie(to, url)),
  };
  const options = nextAuthOptions(told, addressOf(request.headers));
  const answer = NextAuth(new NextRequest(await readWhole(request)), context, options) as Promise<Response>;
  const response = await answer.catch(refuseNonsense);
  if (refusals[0]) throw refusals[0];
  // Whoever is in needs it no more.
  if (sessionGiven(response) !== null) cookies.push(noMailAskedCookie());
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return endFormerSession(request, response);
});

function refuseNonsense(error: unknown): never {
  throw error instanceof SyntaxError ? new Refusal("invalid", "The body of the request is not JSON.") : error;
}

export { handle as GET, handle as POST };

/** Mail filters look at links before their readers do; a look must not use up the link. */
export function HEAD(): Response {
  return new Response(null);
}
