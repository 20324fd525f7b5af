-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "splitFromId" UUID,
ADD COLUMN     "splitIntoIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "takenIn" JSONB NOT NULL DEFAULT '{}';

-- What was merged before this was kept: when, from the log.
UPDATE "policy_option" AS target SET "takenIn" = merged.parts
FROM (
  SELECT part."mergedIntoId" AS id,
    jsonb_object_agg(part.id, (extract(epoch FROM last.at) * 1000)::bigint) AS parts
  FROM "policy_option" AS part
  CROSS JOIN LATERAL (
    SELECT event.at FROM "event" AS event
    WHERE event."exerciseId" = part."exerciseId" AND event.type = 'option.merged'
      AND event.payload ->> 'optionId' = part.id::text
    ORDER BY event.seq DESC LIMIT 1
  ) AS last
  WHERE part."mergedIntoId" IS NOT NULL
  GROUP BY part."mergedIntoId"
) AS merged
WHERE target.id = merged.id;
