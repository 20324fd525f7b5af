-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3),
ADD COLUMN     "hiddenById" UUID,
ADD COLUMN     "hiddenReason" TEXT,
ADD COLUMN     "hiddenSeqs" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "slowSeconds" INTEGER;

-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "asked" JSONB;

-- CreateTable
CREATE TABLE "thread_rule" (
    "subjectId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "lockedById" UUID,
    "lockedAt" TIMESTAMPTZ(3),
    "lockReason" TEXT,
    "slowSeconds" INTEGER,

    CONSTRAINT "thread_rule_pkey" PRIMARY KEY ("subjectId")
);

-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "facet" TEXT,
    "commentId" UUID,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledById" UUID,
    "settledAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "triage_claim" (
    "exerciseId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "triage_claim_pkey" PRIMARY KEY ("exerciseId","entryId")
);

-- CreateIndex
CREATE INDEX "thread_rule_exerciseId_idx" ON "thread_rule"("exerciseId");

-- CreateIndex
CREATE INDEX "flag_exerciseId_idx" ON "flag"("exerciseId");

-- AddForeignKey
ALTER TABLE "thread_rule" ADD CONSTRAINT "thread_rule_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_claim" ADD CONSTRAINT "triage_claim_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
