-- CreateTable
CREATE TABLE "notice" (
    "id" SERIAL NOT NULL,
    "memberId" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "placeKind" TEXT NOT NULL,
    "placeId" UUID NOT NULL,
    "commentId" UUID,
    "roundId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_warning" (
    "exerciseId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "round_warning_pkey" PRIMARY KEY ("exerciseId","roundId","closesAt")
);

-- CreateIndex
CREATE INDEX "notice_memberId_seenAt_idx" ON "notice"("memberId", "seenAt");

-- CreateIndex
CREATE INDEX "notice_exerciseId_seq_idx" ON "notice"("exerciseId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "notice_memberId_seq_kind_key" ON "notice"("memberId", "seq", "kind");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
