-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "publishedById" UUID,
ADD COLUMN     "unreferenced" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "correction_exerciseId_version_key" ON "correction"("exerciseId", "version");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
