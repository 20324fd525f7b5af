-- CreateIndex
CREATE UNIQUE INDEX "round_id_key" ON "round"("id");
