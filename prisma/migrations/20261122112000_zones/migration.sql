-- AlterTable
ALTER TABLE "user" ADD COLUMN     "zone" TEXT;
