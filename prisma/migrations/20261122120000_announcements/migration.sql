-- CreateTable
CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "announcement_exerciseId_seq_idx" ON "announcement"("exerciseId", "seq");

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
