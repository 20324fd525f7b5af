-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "quote" TEXT,
ADD COLUMN     "reactions" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "resolvedAt" TIMESTAMPTZ(3),
ADD COLUMN     "resolvedById" UUID,
ADD COLUMN     "resolvedRevision" INTEGER,
ADD COLUMN     "seqs" INTEGER[];

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "narrative" ADD COLUMN     "commentCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lastCommentAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "contributorIds" UUID[],
ADD COLUMN     "excerpt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lastSeq" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "mergeNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rivalOfId" UUID;

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "baseNumber" INTEGER,
ADD COLUMN     "creditedToId" UUID,
ADD COLUMN     "restores" INTEGER,
ADD COLUMN     "weight" TEXT NOT NULL DEFAULT 'substantial';

-- CreateTable
CREATE TABLE "read_mark" (
    "memberId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "read_mark_pkey" PRIMARY KEY ("memberId","subjectId")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "facet" TEXT NOT NULL,
    "baseNumber" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "suggestedAt" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL,
    "revision" INTEGER,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "facet" TEXT,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "quote" TEXT NOT NULL,
    "relevance" TEXT NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "assessments" JSONB NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "suggestion_exerciseId_optionId_idx" ON "suggestion"("exerciseId", "optionId");

-- CreateIndex
CREATE INDEX "source_exerciseId_optionId_idx" ON "source"("exerciseId", "optionId");

-- AddForeignKey
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is searched, beside the tables of the log and unknown to Prisma: its texts are folded to plain
-- letters by lib/server/options/search-text.ts.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE "search_document" (
    "optionId" UUID NOT NULL PRIMARY KEY REFERENCES "policy_option" ("id") ON DELETE CASCADE,
    "exerciseId" UUID NOT NULL,
    "head" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "words" TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', "body")) STORED
);

CREATE INDEX "search_document_exerciseId_idx" ON "search_document" ("exerciseId");
CREATE INDEX "search_document_head_idx" ON "search_document" USING GIN ("head" gin_trgm_ops);
CREATE INDEX "search_document_words_idx" ON "search_document" USING GIN ("words");

-- What the new columns would hold, had they been there from the beginning.
UPDATE "revision" SET "baseNumber" = "number" - 1;
ALTER TABLE "revision" ALTER COLUMN "baseNumber" SET NOT NULL;

UPDATE "policy_option"
SET "excerpt" = left(btrim(split_part("facets" ->> 'summary', E'\n\n', 1)), 1200);

UPDATE "policy_option" AS o
SET "lastSeq" = written."seq"
FROM (
    SELECT coalesce("payload" ->> 'optionId', "payload" -> 'subject' ->> 'id')::uuid AS "id", max("seq") AS "seq"
    FROM "event"
    WHERE "type" IN ('option.submitted', 'option.revised', 'comment.posted')
    GROUP BY 1
) AS written
WHERE o."id" = written."id";

UPDATE "policy_option" AS o
SET "contributorIds" = others."ids"
FROM (
    SELECT "optionId", array_agg("by" ORDER BY "first") AS "ids"
    FROM (
        SELECT ("payload" ->> 'optionId')::uuid AS "optionId", "by", min("seq") AS "first"
        FROM "event"
        WHERE "type" = 'option.revised'
        GROUP BY 1, 2
    ) AS revisers
    JOIN "policy_option" ON "policy_option"."id" = "optionId" AND "by" <> "authorId"
    GROUP BY "optionId"
) AS others
WHERE o."id" = others."optionId";

UPDATE "policy_option" AS o
SET "mergeNote" = "payload" ->> 'note'
FROM "event" AS e
WHERE e."type" = 'option.merged' AND (e."payload" ->> 'optionId')::uuid = o."id" AND o."mergedIntoId" IS NOT NULL;

UPDATE "comment" AS c
SET "seqs" = said."seqs"
FROM (
    SELECT ("payload" ->> 'commentId')::uuid AS "id", array_agg("seq" ORDER BY "seq") AS "seqs"
    FROM "event"
    WHERE "type" IN ('comment.posted', 'comment.edited')
    GROUP BY 1
) AS said
WHERE c."id" = said."id";

INSERT INTO "search_document" ("optionId", "exerciseId", "head", "body")
SELECT "id", "exerciseId", lower("title" || ' ' || "excerpt"), lower("title" || ' ' || (SELECT string_agg(value, ' ') FROM jsonb_each_text("facets")))
FROM "policy_option";
