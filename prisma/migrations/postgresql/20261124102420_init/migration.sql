-- CreateTable
CREATE TABLE "Gebied" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "provincieCode" TEXT,
    "afkorting" TEXT,
    "volgorde" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Gebied_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Waarneming" (
    "id" SERIAL NOT NULL,
    "thema" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "periode" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "staat" TEXT NOT NULL,
    "waarde" INTEGER,
    "uiterlijk" TEXT,
    "regime" TEXT,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Waarneming_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Locatie" (
    "id" SERIAL NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,

    CONSTRAINT "Locatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Faseversie" (
    "id" SERIAL NOT NULL,
    "locatieId" INTEGER NOT NULL,
    "fase" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "capaciteit" INTEGER,
    "van" TEXT,
    "tot" TEXT,
    "optieTot" TEXT,
    "zekerheid" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Faseversie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Standversie" (
    "id" SERIAL NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "capaciteitsdata" TEXT NOT NULL,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Standversie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Auditregel" (
    "id" SERIAL NOT NULL,
    "op" TIMESTAMP(3) NOT NULL,
    "door" TEXT NOT NULL,
    "provincieCode" TEXT,
    "handeling" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "bijzonderheden" TEXT NOT NULL,

    CONSTRAINT "Auditregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" SERIAL NOT NULL,
    "gebruikersnaam" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "gemeenteCode" TEXT,
    "wachtwoordHash" TEXT NOT NULL,
    "geblokkeerd" BOOLEAN NOT NULL DEFAULT false,
    "sessieversie" INTEGER NOT NULL DEFAULT 1,
    "aangemaaktOp" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "BeeindigdeSessie" (
    "id" TEXT NOT NULL,
    "vervaltOp" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BeeindigdeSessie_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Gebied_provincieCode_volgorde_idx" ON "Gebied"("provincieCode", "volgorde");

-- CreateIndex
CREATE INDEX "Waarneming_thema_indicator_gebiedCode_peildatum_periode_ver_idx" ON "Waarneming"("thema", "indicator", "gebiedCode", "peildatum", "periode", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Waarneming_thema_indicator_gebiedCode_periode_peildatum_ver_key" ON "Waarneming"("thema", "indicator", "gebiedCode", "periode", "peildatum", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Locatie_gebiedCode_naam_key" ON "Locatie"("gebiedCode", "naam");

-- CreateIndex
CREATE UNIQUE INDEX "Faseversie_locatieId_fase_peildatum_versie_key" ON "Faseversie"("locatieId", "fase", "peildatum", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Standversie_provincieCode_peildatum_versie_key" ON "Standversie"("provincieCode", "peildatum", "versie");

-- CreateIndex
CREATE INDEX "Auditregel_provincieCode_id_idx" ON "Auditregel"("provincieCode", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Account_gebruikersnaam_key" ON "Account"("gebruikersnaam");

-- CreateIndex
CREATE INDEX "BeeindigdeSessie_vervaltOp_idx" ON "BeeindigdeSessie"("vervaltOp");

-- AddForeignKey
ALTER TABLE "Gebied" ADD CONSTRAINT "Gebied_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Waarneming" ADD CONSTRAINT "Waarneming_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Locatie" ADD CONSTRAINT "Locatie_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Faseversie" ADD CONSTRAINT "Faseversie_locatieId_fkey" FOREIGN KEY ("locatieId") REFERENCES "Locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Standversie" ADD CONSTRAINT "Standversie_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Append-only: history refuses UPDATE and DELETE
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'De geschiedenis in % ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen', TG_TABLE_NAME;
END $$;
CREATE OR REPLACE TRIGGER "Waarneming_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Waarneming"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Faseversie_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Faseversie"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Standversie_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Standversie"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Auditregel_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Auditregel"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The country always exists: it carries the figures of the Netherlands as a whole
INSERT INTO "Gebied" ("code", "naam", "soort") VALUES ('NL', 'Nederland', 'land');
