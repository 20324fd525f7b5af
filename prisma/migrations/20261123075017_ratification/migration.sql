-- AlterTable
ALTER TABLE "narrative" ADD COLUMN     "conditions" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "costs" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "counterCase" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "domesticDangers" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "internationalDangers" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "lines" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "outlook" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "takeaway" ADD COLUMN     "supporterIds" UUID[];

-- CreateTable
CREATE TABLE "ratification" (
    "narrativeId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "ratification_pkey" PRIMARY KEY ("narrativeId","memberId")
);

-- CreateTable
CREATE TABLE "contradiction" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "flaggedById" UUID NOT NULL,
    "flaggedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledById" UUID,
    "settledAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL,

    CONSTRAINT "contradiction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contradiction_exerciseId_idx" ON "contradiction"("exerciseId");

-- AddForeignKey
ALTER TABLE "ratification" ADD CONSTRAINT "ratification_narrativeId_fkey" FOREIGN KEY ("narrativeId") REFERENCES "narrative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
