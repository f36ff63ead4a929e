-- AlterTable
ALTER TABLE "Waarneming" ADD COLUMN     "bestand" TEXT;

-- AlterTable
ALTER TABLE "Faseversie" ADD COLUMN     "bestand" TEXT;

-- CreateTable
CREATE TABLE "Opslag" (
    "id" SERIAL NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "resultaat" TEXT NOT NULL,
    "op" TIMESTAMP(3) NOT NULL,
    "door" TEXT NOT NULL,

    CONSTRAINT "Opslag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reactie" (
    "id" SERIAL NOT NULL,
    "thema" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "periode" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "tekst" TEXT NOT NULL,
    "voorstelStaat" TEXT,
    "voorstelWaarde" INTEGER,
    "op" TIMESTAMP(3) NOT NULL,
    "door" TEXT NOT NULL,

    CONSTRAINT "Reactie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reactieantwoord" (
    "id" SERIAL NOT NULL,
    "reactieId" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "op" TIMESTAMP(3) NOT NULL,
    "door" TEXT NOT NULL,

    CONSTRAINT "Reactieantwoord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Aansluitreden" (
    "id" SERIAL NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "reden" TEXT NOT NULL,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Aansluitreden_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Postbus" (
    "id" SERIAL NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "adres" TEXT NOT NULL,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Postbus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Locatievraag" (
    "id" SERIAL NOT NULL,
    "locatieId" INTEGER NOT NULL,
    "vraag" TEXT NOT NULL,
    "aan" TEXT NOT NULL,
    "sinds" TEXT NOT NULL,
    "op" TIMESTAMP(3) NOT NULL,
    "door" TEXT NOT NULL,

    CONSTRAINT "Locatievraag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Locatieantwoord" (
    "id" SERIAL NOT NULL,
    "vraagId" INTEGER NOT NULL,
    "antwoord" TEXT NOT NULL,
    "op" TIMESTAMP(3) NOT NULL,
    "door" TEXT NOT NULL,

    CONSTRAINT "Locatieantwoord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vooruitzicht" (
    "id" SERIAL NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "plaatsenVan" INTEGER,
    "plaatsenTot" INTEGER,
    "vervangt" BOOLEAN NOT NULL,
    "van" TEXT,
    "tot" TEXT,
    "zekerheid" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Vooruitzicht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Importsjabloon" (
    "id" SERIAL NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" TEXT NOT NULL,
    "vastgelegdOp" TIMESTAMP(3) NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,

    CONSTRAINT "Importsjabloon_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Opslag_door_sleutel_inhoud_key" ON "Opslag"("door", "sleutel", "inhoud");

-- CreateIndex
CREATE INDEX "Reactie_gebiedCode_thema_indicator_periode_idx" ON "Reactie"("gebiedCode", "thema", "indicator", "periode");

-- CreateIndex
CREATE UNIQUE INDEX "Reactieantwoord_reactieId_key" ON "Reactieantwoord"("reactieId");

-- CreateIndex
CREATE UNIQUE INDEX "Aansluitreden_gebiedCode_halfjaar_versie_key" ON "Aansluitreden"("gebiedCode", "halfjaar", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Postbus_gebiedCode_versie_key" ON "Postbus"("gebiedCode", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Locatieantwoord_vraagId_key" ON "Locatieantwoord"("vraagId");

-- CreateIndex
CREATE UNIQUE INDEX "Vooruitzicht_gebiedCode_naam_versie_key" ON "Vooruitzicht"("gebiedCode", "naam", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Importsjabloon_provincieCode_naam_versie_key" ON "Importsjabloon"("provincieCode", "naam", "versie");

-- AddForeignKey
ALTER TABLE "Opslag" ADD CONSTRAINT "Opslag_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Reactieantwoord" ADD CONSTRAINT "Reactieantwoord_reactieId_fkey" FOREIGN KEY ("reactieId") REFERENCES "Reactie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Aansluitreden" ADD CONSTRAINT "Aansluitreden_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Postbus" ADD CONSTRAINT "Postbus_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Locatievraag" ADD CONSTRAINT "Locatievraag_locatieId_fkey" FOREIGN KEY ("locatieId") REFERENCES "Locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Locatieantwoord" ADD CONSTRAINT "Locatieantwoord_vraagId_fkey" FOREIGN KEY ("vraagId") REFERENCES "Locatievraag"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Vooruitzicht" ADD CONSTRAINT "Vooruitzicht_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Importsjabloon" ADD CONSTRAINT "Importsjabloon_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

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
CREATE OR REPLACE TRIGGER "Importsjabloon_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Importsjabloon"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER "Auditregel_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Auditregel"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
