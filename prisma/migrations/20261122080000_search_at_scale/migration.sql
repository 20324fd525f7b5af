-- An excerpt is what a list shows: with thousands of options on a page, four times as much is too much.
UPDATE "policy_option"
SET "excerpt" = rtrim(left("excerpt", 299), E' \n\t') || '…'
WHERE length("excerpt") > 300;

UPDATE "search_document" AS d
SET "head" = left(d."head", length(o."title") + 301)
FROM "policy_option" AS o
WHERE o."id" = d."optionId";

-- What ranks what was found: the words of title and excerpt alone, which are few.
ALTER TABLE "search_document"
ADD COLUMN "headWords" TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', "head")) STORED;

-- Every word of the options, for finding the one that was meant by a misspelt one. A word that
-- no option has any more finds nothing, and does no harm.
CREATE TABLE "search_word" (
    "exerciseId" UUID NOT NULL REFERENCES "exercise" ("id") ON DELETE CASCADE,
    "word" TEXT NOT NULL,
    PRIMARY KEY ("exerciseId", "word")
);

INSERT INTO "search_word" ("exerciseId", "word")
SELECT DISTINCT "exerciseId", unnest(tsvector_to_array("words"))
FROM "search_document";

CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- Which questions stand without an answer is asked of a whole exercise.
CREATE INDEX "comment_exerciseId_kind_subjectId_idx" ON "comment" ("exerciseId", "kind", "subjectId");
CREATE INDEX "comment_parentId_idx" ON "comment" ("parentId");
