import { noSessionCookies, readSessionCookie } from "@/lib/server/auth/credentials";
import { requireOwnPage } from "@/lib/server/auth/require-visitor";
import { endSession } from "@/lib/server/auth/sessions";
import { route } from "@/lib/server/http/route";
import { seeOther } from "@/lib/server/http/see-other";

/** A form's way out, for every kind of session. */
export const POST = route(async (request) => {
  await requireOwnPage(request);
  const token = readSessionCookie(request);
  if (token) await endSession(token);
  return seeOther("/", noSessionCookies());
});
