-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "source" JSONB,
    "content" BYTEA,
    "size" INTEGER,
    "sha256" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heardAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "madeAt" TIMESTAMPTZ(3),

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "export_heardAt_idx" ON "export"("heardAt");

-- CreateIndex
CREATE UNIQUE INDEX "export_exerciseId_format_key_key" ON "export"("exerciseId", "format", "key");

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
