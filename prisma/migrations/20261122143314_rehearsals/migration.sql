-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "rehearsalOf" UUID;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "isSimulated" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "simulatedFor" UUID;

-- CreateTable
CREATE TABLE "rehearsal" (
    "exerciseId" UUID NOT NULL,
    "originalId" UUID NOT NULL,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "analysts" INTEGER NOT NULL,
    "crowd" TEXT NOT NULL DEFAULT 'wanted',
    "claimedBy" UUID,
    "beatAt" TIMESTAMPTZ(3),
    "touchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rehearsal_pkey" PRIMARY KEY ("exerciseId")
);

-- CreateIndex
CREATE UNIQUE INDEX "rehearsal_originalId_key" ON "rehearsal"("originalId");

-- CreateIndex
CREATE INDEX "rehearsal_crowd_idx" ON "rehearsal"("crowd");

-- CreateIndex
CREATE INDEX "exercise_rehearsalOf_idx" ON "exercise"("rehearsalOf");

-- CreateIndex
CREATE INDEX "user_simulatedFor_idx" ON "user"("simulatedFor");

-- AddForeignKey
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A rehearsal is thrown away. Whatever a program does, no other exercise ever is.
-- Statements are told apart by their semicolons, so that those within the function are written as \x3b.
CREATE FUNCTION "refuse_to_delete_an_exercise"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  RAISE EXCEPTION ''only a rehearsal can be deleted, and % is none'', OLD.slug\x3b
END';

CREATE TRIGGER "exercise_is_never_deleted" BEFORE DELETE ON "exercise"
  FOR EACH ROW WHEN (OLD."rehearsalOf" IS NULL) EXECUTE FUNCTION "refuse_to_delete_an_exercise"();
