-- CreateTable
CREATE TABLE "Verslagregel" (
    "id" SERIAL NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "jaar" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL,
    "regulierStaat" TEXT NOT NULL,
    "regulierWaarde" INTEGER,
    "amvStaat" TEXT NOT NULL,
    "amvWaarde" INTEGER,
    "spukStaat" TEXT NOT NULL,
    "spukWaarde" INTEGER,
    "keuze" TEXT NOT NULL,
    "spukSleutel" TEXT,
    "peildatum" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Verslagregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Spuk" (
    "id" SERIAL NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "bedrag" INTEGER,
    "vanaf" TEXT,
    "vervallen" BOOLEAN NOT NULL,
    "peildatum" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Spuk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Verslagregel_gebiedCode_jaar_versie_key" ON "Verslagregel"("gebiedCode", "jaar", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Spuk_provincieCode_sleutel_versie_key" ON "Spuk"("provincieCode", "sleutel", "versie");

-- AddForeignKey
ALTER TABLE "Verslagregel" ADD CONSTRAINT "Verslagregel_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Spuk" ADD CONSTRAINT "Spuk_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

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
CREATE OR REPLACE TRIGGER "Editie_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Editie"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Editiestap_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Editiestap"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Editievaststelling_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Editievaststelling"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Verslagregel_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Verslagregel"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Spuk_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Spuk"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Importsjabloon_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Importsjabloon"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Auditregel_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Auditregel"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE FUNCTION "Editiestap_refuse_sealed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.soort NOT IN ('publicatievoorstel', 'publicatie', 'publicatie-einde', 'intrekking') AND EXISTS (SELECT 1 FROM "Editievaststelling" WHERE "editieId" = NEW."editieId") THEN
    RAISE EXCEPTION 'Dit is vastgesteld en verandert niet meer: maak een nieuwe editie';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER "Editiestap_refuse_sealed" BEFORE INSERT ON "Editiestap"
  FOR EACH ROW EXECUTE FUNCTION "Editiestap_refuse_sealed"();
CREATE OR REPLACE FUNCTION "Editievaststelling_refuse_sealed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Editievaststelling" WHERE "editieId" = NEW."editieId") THEN
    RAISE EXCEPTION 'Dit is vastgesteld en verandert niet meer: maak een nieuwe editie';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER "Editievaststelling_refuse_sealed" BEFORE INSERT ON "Editievaststelling"
  FOR EACH ROW EXECUTE FUNCTION "Editievaststelling_refuse_sealed"();
