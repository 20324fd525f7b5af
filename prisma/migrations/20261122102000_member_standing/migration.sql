-- AlterTable
ALTER TABLE "member" ADD COLUMN     "standing" TEXT NOT NULL DEFAULT 'active';
