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
ADD COLUMN     "mergeNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rivalOfId" UUID;

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "baseNumber" INTEGER NOT NULL,
ADD COLUMN     "creditedToId" UUID,
ADD COLUMN     "restores" INTEGER,
ADD COLUMN     "weight" TEXT NOT NULL DEFAULT 'substantial';

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "userAgent" TEXT NOT NULL DEFAULT '';

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
