-- DropIndex
DROP INDEX "outgoing_mail_state_dueAt_idx";

-- AlterTable
ALTER TABLE "outgoing_mail" DROP COLUMN "claimedAt",
DROP COLUMN "dueAt";
