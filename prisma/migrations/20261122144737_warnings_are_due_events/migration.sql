-- They stand at the events before them. Those to come stand at their own.
DELETE FROM "notice" WHERE kind = 'round-ends';

-- AlterTable
ALTER TABLE "notice" DROP COLUMN "roundId";

-- AlterTable
ALTER TABLE "round" ADD COLUMN     "warnedEnd" TIMESTAMPTZ(3);

-- DropTable
DROP TABLE "round_warning";
