-- DropIndex
DROP INDEX "exercise_nextDueAt_idx";

-- AlterTable
ALTER TABLE "exercise" DROP COLUMN "nextDueAt";

-- AlterTable
ALTER TABLE "round" ADD COLUMN     "plannedClosesAt" TIMESTAMPTZ(3),
ADD COLUMN     "plannedOpensAt" TIMESTAMPTZ(3),
ADD COLUMN     "startsAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "due_event" (
    "id" BIGSERIAL NOT NULL,
    "exerciseId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "place" INTEGER NOT NULL,
    "firedAt" TIMESTAMPTZ(3),

    CONSTRAINT "due_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "due_event_firedAt_dueAt_idx" ON "due_event"("firedAt", "dueAt");

-- CreateIndex
CREATE INDEX "due_event_exerciseId_firedAt_dueAt_idx" ON "due_event"("exerciseId", "firedAt", "dueAt");

-- AddForeignKey
ALTER TABLE "due_event" ADD CONSTRAINT "due_event_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the clocks of exercises that are open still have to do.
INSERT INTO "due_event" ("exerciseId", "type", "subjectId", "dueAt", "place")
SELECT p."exerciseId", p."type", p."subjectId", p."dueAt", row_number() OVER (PARTITION BY p."exerciseId" ORDER BY p."dueAt", p."place")
FROM (
    SELECT r."exerciseId", 'round.closed' AS "type", r."id" AS "subjectId", r."closesAt" AS "dueAt", 0 AS "place"
    FROM "round" r WHERE r."phase" <> 'closed' AND r."closesAt" IS NOT NULL
    UNION ALL
    SELECT r."exerciseId", 'round.opened', r."id", r."opensAt", 1
    FROM "round" r WHERE r."phase" = 'planned' AND r."opensAt" IS NOT NULL
) AS p
JOIN "exercise" e ON e."id" = p."exerciseId" AND e."status" = 'open';

-- The plan as it was on opening is in the log.
UPDATE "round" r SET
    "plannedOpensAt" = to_timestamp((t ->> 'opensAt')::double precision / 1000),
    "plannedClosesAt" = to_timestamp((t ->> 'closesAt')::double precision / 1000)
FROM "event" e, jsonb_array_elements(e."payload" -> 'times') AS t
WHERE e."type" = 'exercise.opened' AND e."exerciseId" = r."exerciseId" AND (t ->> 'roundId')::uuid = r."id";

-- CreateTable
CREATE TABLE "grace" (
    "exerciseId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grace_pkey" PRIMARY KEY ("memberId","roundId")
);

-- CreateIndex
CREATE INDEX "grace_exerciseId_idx" ON "grace"("exerciseId");

-- AddForeignKey
ALTER TABLE "grace" ADD CONSTRAINT "grace_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grace" ADD CONSTRAINT "grace_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
