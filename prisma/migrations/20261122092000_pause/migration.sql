-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "pausedAt" TIMESTAMPTZ(3);
