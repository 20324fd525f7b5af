import { Prisma } from "@/lib/server/db/generated/client";

/** Of a row `asked` of comment: that it is a question that stands, which nobody else has answered. */
export const isUnanswered = Prisma.sql`
  asked.kind = 'ask' AND asked."deletedAt" IS NULL AND asked."hiddenAt" IS NULL AND asked."resolvedAt" IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM comment AS answer
    WHERE answer."parentId" = asked.id AND answer."deletedAt" IS NULL AND answer."authorId" <> asked."authorId"
  )`;
