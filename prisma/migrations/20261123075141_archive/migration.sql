-- AlterTable
ALTER TABLE "analysis" ADD COLUMN     "reasons" JSONB;

-- AlterTable
ALTER TABLE "applicant" ALTER COLUMN "userId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "member" ALTER COLUMN "userId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "event_seal" (
    "exerciseId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "salt" BYTEA,
    "commitment" BYTEA NOT NULL,
    "link" BYTEA NOT NULL,

    CONSTRAINT "event_seal_pkey" PRIMARY KEY ("exerciseId","seq")
);

-- AddForeignKey
ALTER TABLE "event_seal" ADD CONSTRAINT "event_seal_exerciseId_seq_fkey" FOREIGN KEY ("exerciseId", "seq") REFERENCES "event"("exerciseId", "seq") ON DELETE CASCADE ON UPDATE CASCADE;
