-- CreateTable
CREATE TABLE "Beleidskader" (
    "id" SERIAL NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "vanaf" TEXT NOT NULL,
    "treden" TEXT NOT NULL,
    "regels" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Beleidskader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dossierstuk" (
    "id" SERIAL NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "kring" TEXT NOT NULL,
    "datum" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "vervallen" BOOLEAN NOT NULL,
    "peildatum" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Dossierstuk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Beleidskader_provincieCode_versie_key" ON "Beleidskader"("provincieCode", "versie");

-- CreateIndex
CREATE INDEX "Dossierstuk_provincieCode_gebiedCode_idx" ON "Dossierstuk"("provincieCode", "gebiedCode");

-- CreateIndex
CREATE UNIQUE INDEX "Dossierstuk_provincieCode_sleutel_versie_key" ON "Dossierstuk"("provincieCode", "sleutel", "versie");

-- AddForeignKey
ALTER TABLE "Beleidskader" ADD CONSTRAINT "Beleidskader_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Dossierstuk" ADD CONSTRAINT "Dossierstuk_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Dossierstuk" ADD CONSTRAINT "Dossierstuk_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

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
CREATE OR REPLACE TRIGGER "Opslag_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Opslag"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Reactie_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Reactie"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Reactieantwoord_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Reactieantwoord"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Aansluitreden_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Aansluitreden"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Postbus_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Postbus"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Locatievraag_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Locatievraag"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Locatieantwoord_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Locatieantwoord"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Vooruitzicht_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Vooruitzicht"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Gebeurtenis_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Gebeurtenis"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Afspraak_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Afspraak"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Beleidskader_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Beleidskader"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Dossierstuk_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Dossierstuk"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Importsjabloon_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Importsjabloon"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Auditregel_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Auditregel"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
