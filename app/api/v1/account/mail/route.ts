import { MailSettings } from "@/lib/domain/attention/mail-settings";
import { keepMailSettings, readMailSettings } from "@/lib/server/attention/mail-settings";
import { requireVisitor } from "@/lib/server/auth/require-visitor";
import { requireRequestVisitor } from "@/lib/server/auth/visitor";
import { readJson, route } from "@/lib/server/http/route";

export const GET = route(async (request) => {
  const { userId } = await requireRequestVisitor(request);
  return Response.json(await readMailSettings(userId));
});

export const PUT = route(async (request) => {
  const { userId } = await requireVisitor(request);
  return Response.json(await keepMailSettings(userId, await readJson(request, MailSettings)));
});
