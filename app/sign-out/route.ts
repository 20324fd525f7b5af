import { noSessionCookie, readSessionCookie } from "@/lib/server/auth/credentials";
import { requireSameOrigin } from "@/lib/server/auth/same-origin";
import { endSession } from "@/lib/server/auth/sessions";
import { route } from "@/lib/server/http/route";
import { seeOther } from "@/lib/server/http/see-other";

/** A form's way out, for every kind of session. */
export const POST = route(async (request) => {
  requireSameOrigin(request);
  const token = readSessionCookie(request);
  if (token) await endSession(token);
  return seeOther("/", noSessionCookie());
});
