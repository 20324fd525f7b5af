-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "mailAt" TIMESTAMPTZ(3),
ADD COLUMN     "mailedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "mail_settings" (
    "userId" UUID NOT NULL,
    "settings" JSONB NOT NULL,

    CONSTRAINT "mail_settings_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "notice_mailAt_idx" ON "notice"("mailAt");

-- AddForeignKey
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
