-- AlterTable
ALTER TABLE "inject" ADD COLUMN     "asksOptions" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "shocks" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "injectId" UUID;

-- CreateTable
CREATE TABLE "judgement" (
    "injectId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "suggestionId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("optionId","injectId","memberId")
);

-- CreateIndex
CREATE INDEX "judgement_exerciseId_memberId_idx" ON "judgement"("exerciseId", "memberId");

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
