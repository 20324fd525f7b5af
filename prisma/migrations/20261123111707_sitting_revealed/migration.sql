-- AlterTable
ALTER TABLE "sitting" ADD COLUMN     "revealed" JSONB NOT NULL DEFAULT '[]';

-- What was revealed before is in the log.
UPDATE "sitting" SET "revealed" = "event"."payload" -> 'bundlings'
FROM "event"
WHERE "event"."exerciseId" = "sitting"."exerciseId" AND "event"."type" = 'blind.revealed'
  AND "event"."payload" ->> 'sittingId' = "sitting"."id"::text;
