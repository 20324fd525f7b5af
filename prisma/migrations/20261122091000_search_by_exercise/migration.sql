-- Words are looked for within one exercise. With an index for each of the two PostgreSQL would take the exercise's
-- and read all its texts, whose length it does not reckon with.
CREATE EXTENSION IF NOT EXISTS btree_gin;

DROP INDEX "search_document_words_idx";
DROP INDEX "search_document_exerciseId_idx";
CREATE INDEX "search_document_exerciseId_words_idx" ON "search_document" USING GIN ("exerciseId", "words");
