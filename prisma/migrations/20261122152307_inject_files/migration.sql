-- CreateTable
CREATE TABLE "inject_file" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inject_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inject_file_exerciseId_idx" ON "inject_file"("exerciseId");

-- AddForeignKey
ALTER TABLE "inject_file" ADD CONSTRAINT "inject_file_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
