-- AlterTable
ALTER TABLE "event" ADD COLUMN     "requestId" TEXT;

-- CreateIndex
CREATE INDEX "outgoing_mail_state_writtenAt_idx" ON "outgoing_mail"("state", "writtenAt");
