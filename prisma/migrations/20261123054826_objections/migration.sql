-- AlterTable
ALTER TABLE "policy_option" ADD COLUMN     "objections" JSONB NOT NULL DEFAULT '[]';
