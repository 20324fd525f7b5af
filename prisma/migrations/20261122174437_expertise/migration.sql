-- CreateTable
CREATE TABLE "expertise" (
    "memberId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "levels" JSONB NOT NULL,

    CONSTRAINT "expertise_pkey" PRIMARY KEY ("memberId")
);

-- CreateIndex
CREATE INDEX "expertise_exerciseId_idx" ON "expertise"("exerciseId");

-- AddForeignKey
ALTER TABLE "expertise" ADD CONSTRAINT "expertise_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
