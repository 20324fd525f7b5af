-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "mergedFrom" JSONB;
