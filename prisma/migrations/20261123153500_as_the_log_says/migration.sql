-- What versions since the first read from events that were there before them: who published an exercise, and
-- when a round really ended, where it was closed before its time.
UPDATE "exercise" SET "publishedById" = "event"."by"
FROM "event"
WHERE "event"."exerciseId" = "exercise"."id" AND "event"."type" = 'exercise.published'
  AND "exercise"."publishedById" IS NULL;

UPDATE "round"
SET "closesAt" = "ended"."at", "opensAt" = least("round"."opensAt", "ended"."at")
FROM (
  SELECT DISTINCT ON ("exerciseId", "payload"->>'roundId') "exerciseId",
    ("payload"->>'roundId')::uuid AS "roundId",
    to_timestamp(("payload"->>'dueAt')::numeric / 1000) AS "at"
  FROM "event" WHERE "type" = 'round.closed'
  ORDER BY "exerciseId", "payload"->>'roundId', "seq" DESC
) AS "ended"
WHERE "round"."exerciseId" = "ended"."exerciseId" AND "round"."id" = "ended"."roundId"
  AND "round"."phase" = 'closed' AND "round"."closesAt" > "ended"."at";
