import { Prisma } from "@/lib/server/db/generated/client";

const { sql } = Prisma;

/** As `standsAlone` has it: neither merged nor split; for Prisma. */
export const alone = { mergedIntoId: null, splitIntoIds: { isEmpty: true } } satisfies Prisma.PolicyOptionWhereInput;

/** The same in SQL, for `policy_option AS option`. */
export const isAlone = sql`option."mergedIntoId" IS NULL AND option."splitIntoIds" = '{}'`;

/** As `isProposed` has it, in SQL, for `policy_option AS option`. */
export const isProposed = sql`option.status <> 'declined' AND ${isAlone}`;
