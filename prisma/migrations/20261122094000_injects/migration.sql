-- AlterTable
ALTER TABLE "member" ADD COLUMN     "desk" TEXT;

-- CreateTable
CREATE TABLE "inject" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "number" INTEGER,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "desks" TEXT[],
    "plan" JSONB,
    "dueAt" TIMESTAMPTZ(3),
    "releasedAt" TIMESTAMPTZ(3),
    "commentCount" INTEGER NOT NULL DEFAULT 0,
    "lastCommentAt" TIMESTAMPTZ(3),

    CONSTRAINT "inject_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inject_exerciseId_number_idx" ON "inject"("exerciseId", "number");

-- AddForeignKey
ALTER TABLE "inject" ADD CONSTRAINT "inject_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
