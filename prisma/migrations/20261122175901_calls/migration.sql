-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "callId" UUID;

-- CreateTable
CREATE TABLE "call" (
    "id" UUID NOT NULL,
    "exerciseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "stakeholderId" TEXT,
    "instrumentId" TEXT,
    "quadrant" TEXT,
    "text" TEXT NOT NULL,
    "options" INTEGER NOT NULL,
    "authors" INTEGER NOT NULL,
    "issuedById" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "call_exerciseId_number_key" ON "call"("exerciseId", "number");

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
