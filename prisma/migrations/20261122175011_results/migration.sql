-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "substantialRevision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "analysis" (
    "roundId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "result" JSONB NOT NULL,
    "staffPlaces" JSONB NOT NULL,
    "assignments" JSONB NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analysis_pkey" PRIMARY KEY ("roundId")
);

-- AddForeignKey
ALTER TABLE "analysis" ADD CONSTRAINT "analysis_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

UPDATE "policy_option" AS option SET "substantialRevision" = GREATEST(1, (
  SELECT max(number) FROM revision WHERE revision."optionId" = option.id AND revision.weight = 'substantial'
));
