-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "capacity" INTEGER;

-- AlterTable
ALTER TABLE "invite" ADD COLUMN     "email" TEXT,
ADD COLUMN     "field" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'link',
ADD COLUMN     "mailKey" TEXT,
ADD COLUMN     "name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "region" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "resends" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "resentAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "applicant" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "applicant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "applicant_userId_idx" ON "applicant"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "applicant_exerciseId_userId_key" ON "applicant"("exerciseId", "userId");

-- AddForeignKey
ALTER TABLE "applicant" ADD CONSTRAINT "applicant_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applicant" ADD CONSTRAINT "applicant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
