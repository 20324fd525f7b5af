-- AlterTable
ALTER TABLE "user" ADD COLUMN     "leavingAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "user_leavingAt_idx" ON "user"("leavingAt");

-- What erasures before this have left: the personas of who was sent away from a waiting list, what erased members said
-- they know, and hashes of commands whose words have left the log.
CREATE TEMPORARY TABLE left_over AS
SELECT told."exerciseId", told.seq,
  CASE WHEN told.type = 'expertise.stated' THEN '{"levels": {}}'::jsonb
    ELSE '{"persona": {"alias": "Former applicant", "region": "", "field": ""}}'::jsonb END AS emptied
FROM event AS told JOIN event AS gone ON gone."exerciseId" = told."exerciseId" AND (
  (told.type = 'applicant.queued' AND gone.type = 'applicant.dismissed'
    AND gone.payload->>'applicantId' = told.payload->>'applicantId')
  OR (told.type = 'expertise.stated' AND gone.type = 'member.erased'
    AND gone.payload->>'memberId' = told.payload->>'memberId'));

UPDATE event SET payload = event.payload || left_over.emptied
FROM left_over WHERE left_over."exerciseId" = event."exerciseId" AND left_over.seq = event.seq;

UPDATE event_seal SET salt = NULL
FROM left_over WHERE left_over."exerciseId" = event_seal."exerciseId" AND left_over.seq = event_seal.seq;

DELETE FROM expertise USING event
WHERE event."exerciseId" = expertise."exerciseId" AND event.type = 'member.erased'
  AND event.payload->>'memberId' = expertise."memberId"::text;

UPDATE event SET "commandHash" = ''
FROM event_seal WHERE event_seal."exerciseId" = event."exerciseId" AND event_seal.seq = event.seq
  AND event_seal.salt IS NULL AND event."commandHash" IS NOT NULL;

DROP TABLE left_over;
