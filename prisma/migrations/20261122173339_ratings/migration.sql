-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "criteria" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "round" ADD COLUMN     "revealedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reveals" TEXT NOT NULL DEFAULT 'at-end';

-- CreateTable
CREATE TABLE "rating" (
    "roundId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "scores" JSONB NOT NULL,
    "x" DOUBLE PRECISION,
    "y" DOUBLE PRECISION,
    "reason" TEXT NOT NULL,
    "abstains" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("roundId","optionId","memberId")
);

-- CreateIndex
CREATE INDEX "rating_exerciseId_memberId_idx" ON "rating"("exerciseId", "memberId");

-- CreateIndex
CREATE INDEX "rating_optionId_memberId_idx" ON "rating"("optionId", "memberId");

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What `defaultCriteria` says: of exercises made before, it is read into the log too.
UPDATE "exercise" SET "criteria" = '[
  {"id": "impact", "name": "Impact", "low": "Changes nothing", "high": "Decides the matter", "better": "high"},
  {"id": "feasibility", "name": "Feasibility", "low": "Cannot be done", "high": "Could begin tomorrow", "better": "high"},
  {"id": "risk", "name": "Risk", "low": "Harmless if it fails", "high": "Disastrous if it fails", "better": "low"},
  {"id": "confidence", "name": "Confidence", "low": "I am guessing", "high": "I am sure of my scores", "better": "neither"}
]';
