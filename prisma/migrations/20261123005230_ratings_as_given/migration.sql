-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "isOfStaff" BOOLEAN;

-- What is known of those that are there is what their authors are now.
UPDATE "rating" SET "isOfStaff" = member.role IN ('organizer', 'moderator')
FROM "member" WHERE member.id = rating."memberId";

ALTER TABLE "rating" ALTER COLUMN "isOfStaff" SET NOT NULL;

-- AlterTable
ALTER TABLE "analysis" ADD COLUMN     "method" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "analysis" ALTER COLUMN "method" DROP DEFAULT;
