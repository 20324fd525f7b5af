import { Prisma } from "@/lib/server/db/generated/client";

/** In SQL, the quadrant where its author put an option, as `quadrantOf` has it; for `policy_option AS option`. */
export const ownQuadrant = Prisma.sql`
  CASE WHEN (option.placement ->> 'y')::float >= 0 THEN 'upper-' ELSE 'lower-' END ||
  CASE WHEN (option.placement ->> 'x')::float < 0 THEN 'left' ELSE 'right' END`;
