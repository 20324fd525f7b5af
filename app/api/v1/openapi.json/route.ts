import { buildOpenApi } from "@/lib/server/api/openapi";
import { route } from "@/lib/server/http/route";

export const GET = route(async () => Response.json(buildOpenApi()));
