-- CreateTable
CREATE TABLE "sitting" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "openedById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "seq" INTEGER NOT NULL,
    "handedInIds" UUID[],
    "revealedAt" TIMESTAMPTZ(3),

    CONSTRAINT "sitting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blind_bundling" (
    "sittingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "groups" JSONB NOT NULL,

    CONSTRAINT "blind_bundling_pkey" PRIMARY KEY ("sittingId","memberId")
);

-- CreateIndex
CREATE INDEX "sitting_exerciseId_idx" ON "sitting"("exerciseId");

-- AddForeignKey
ALTER TABLE "sitting" ADD CONSTRAINT "sitting_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blind_bundling" ADD CONSTRAINT "blind_bundling_sittingId_fkey" FOREIGN KEY ("sittingId") REFERENCES "sitting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
