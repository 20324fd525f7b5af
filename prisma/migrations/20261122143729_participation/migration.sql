-- CreateTable
CREATE TABLE "nudge" (
    "memberId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "times" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nudge_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "visit" (
    "memberId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("memberId")
);

-- CreateIndex
CREATE INDEX "nudge_exerciseId_idx" ON "nudge"("exerciseId");

-- CreateIndex
CREATE INDEX "comment_exerciseId_authorId_postedAt_deletedAt_idx" ON "comment"("exerciseId", "authorId", "postedAt", "deletedAt");

-- AddForeignKey
ALTER TABLE "nudge" ADD CONSTRAINT "nudge_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
