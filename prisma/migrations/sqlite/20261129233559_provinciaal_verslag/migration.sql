-- CreateTable
CREATE TABLE "Verslagregel" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Verslagregel_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Spuk" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Spuk_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE UNIQUE INDEX "Verslagregel_gebiedCode_jaar_versie_key" ON "Verslagregel"("gebiedCode", "jaar", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Spuk_provincieCode_sleutel_versie_key" ON "Spuk"("provincieCode", "sleutel", "versie");

-- Append-only: history refuses UPDATE and DELETE
DROP TRIGGER IF EXISTS "Waarneming_refuse_update";
DROP TRIGGER IF EXISTS "Waarneming_refuse_delete";
CREATE TRIGGER "Waarneming_refuse_update" BEFORE UPDATE ON "Waarneming" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Waarneming ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Waarneming_refuse_delete" BEFORE DELETE ON "Waarneming" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Waarneming ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Faseversie_refuse_update";
DROP TRIGGER IF EXISTS "Faseversie_refuse_delete";
CREATE TRIGGER "Faseversie_refuse_update" BEFORE UPDATE ON "Faseversie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Faseversie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Faseversie_refuse_delete" BEFORE DELETE ON "Faseversie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Faseversie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Standversie_refuse_update";
DROP TRIGGER IF EXISTS "Standversie_refuse_delete";
CREATE TRIGGER "Standversie_refuse_update" BEFORE UPDATE ON "Standversie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Standversie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Standversie_refuse_delete" BEFORE DELETE ON "Standversie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Standversie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Opslag_refuse_update";
DROP TRIGGER IF EXISTS "Opslag_refuse_delete";
CREATE TRIGGER "Opslag_refuse_update" BEFORE UPDATE ON "Opslag" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Opslag ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Opslag_refuse_delete" BEFORE DELETE ON "Opslag" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Opslag ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Reactie_refuse_update";
DROP TRIGGER IF EXISTS "Reactie_refuse_delete";
CREATE TRIGGER "Reactie_refuse_update" BEFORE UPDATE ON "Reactie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Reactie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Reactie_refuse_delete" BEFORE DELETE ON "Reactie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Reactie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Reactieantwoord_refuse_update";
DROP TRIGGER IF EXISTS "Reactieantwoord_refuse_delete";
CREATE TRIGGER "Reactieantwoord_refuse_update" BEFORE UPDATE ON "Reactieantwoord" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Reactieantwoord ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Reactieantwoord_refuse_delete" BEFORE DELETE ON "Reactieantwoord" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Reactieantwoord ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Aansluitreden_refuse_update";
DROP TRIGGER IF EXISTS "Aansluitreden_refuse_delete";
CREATE TRIGGER "Aansluitreden_refuse_update" BEFORE UPDATE ON "Aansluitreden" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Aansluitreden ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Aansluitreden_refuse_delete" BEFORE DELETE ON "Aansluitreden" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Aansluitreden ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Postbus_refuse_update";
DROP TRIGGER IF EXISTS "Postbus_refuse_delete";
CREATE TRIGGER "Postbus_refuse_update" BEFORE UPDATE ON "Postbus" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Postbus ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Postbus_refuse_delete" BEFORE DELETE ON "Postbus" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Postbus ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Locatievraag_refuse_update";
DROP TRIGGER IF EXISTS "Locatievraag_refuse_delete";
CREATE TRIGGER "Locatievraag_refuse_update" BEFORE UPDATE ON "Locatievraag" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Locatievraag ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Locatievraag_refuse_delete" BEFORE DELETE ON "Locatievraag" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Locatievraag ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Locatieantwoord_refuse_update";
DROP TRIGGER IF EXISTS "Locatieantwoord_refuse_delete";
CREATE TRIGGER "Locatieantwoord_refuse_update" BEFORE UPDATE ON "Locatieantwoord" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Locatieantwoord ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Locatieantwoord_refuse_delete" BEFORE DELETE ON "Locatieantwoord" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Locatieantwoord ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Vooruitzicht_refuse_update";
DROP TRIGGER IF EXISTS "Vooruitzicht_refuse_delete";
CREATE TRIGGER "Vooruitzicht_refuse_update" BEFORE UPDATE ON "Vooruitzicht" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Vooruitzicht ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Vooruitzicht_refuse_delete" BEFORE DELETE ON "Vooruitzicht" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Vooruitzicht ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Gebeurtenis_refuse_update";
DROP TRIGGER IF EXISTS "Gebeurtenis_refuse_delete";
CREATE TRIGGER "Gebeurtenis_refuse_update" BEFORE UPDATE ON "Gebeurtenis" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Gebeurtenis ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Gebeurtenis_refuse_delete" BEFORE DELETE ON "Gebeurtenis" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Gebeurtenis ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Afspraak_refuse_update";
DROP TRIGGER IF EXISTS "Afspraak_refuse_delete";
CREATE TRIGGER "Afspraak_refuse_update" BEFORE UPDATE ON "Afspraak" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Afspraak ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Afspraak_refuse_delete" BEFORE DELETE ON "Afspraak" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Afspraak ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Beleidskader_refuse_update";
DROP TRIGGER IF EXISTS "Beleidskader_refuse_delete";
CREATE TRIGGER "Beleidskader_refuse_update" BEFORE UPDATE ON "Beleidskader" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Beleidskader ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Beleidskader_refuse_delete" BEFORE DELETE ON "Beleidskader" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Beleidskader ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Dossierstuk_refuse_update";
DROP TRIGGER IF EXISTS "Dossierstuk_refuse_delete";
CREATE TRIGGER "Dossierstuk_refuse_update" BEFORE UPDATE ON "Dossierstuk" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Dossierstuk ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Dossierstuk_refuse_delete" BEFORE DELETE ON "Dossierstuk" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Dossierstuk ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Editie_refuse_update";
DROP TRIGGER IF EXISTS "Editie_refuse_delete";
CREATE TRIGGER "Editie_refuse_update" BEFORE UPDATE ON "Editie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Editie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Editie_refuse_delete" BEFORE DELETE ON "Editie" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Editie ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Editiestap_refuse_update";
DROP TRIGGER IF EXISTS "Editiestap_refuse_delete";
CREATE TRIGGER "Editiestap_refuse_update" BEFORE UPDATE ON "Editiestap" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Editiestap ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Editiestap_refuse_delete" BEFORE DELETE ON "Editiestap" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Editiestap ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Editievaststelling_refuse_update";
DROP TRIGGER IF EXISTS "Editievaststelling_refuse_delete";
CREATE TRIGGER "Editievaststelling_refuse_update" BEFORE UPDATE ON "Editievaststelling" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Editievaststelling ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Editievaststelling_refuse_delete" BEFORE DELETE ON "Editievaststelling" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Editievaststelling ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Verslagregel_refuse_update";
DROP TRIGGER IF EXISTS "Verslagregel_refuse_delete";
CREATE TRIGGER "Verslagregel_refuse_update" BEFORE UPDATE ON "Verslagregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Verslagregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Verslagregel_refuse_delete" BEFORE DELETE ON "Verslagregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Verslagregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Spuk_refuse_update";
DROP TRIGGER IF EXISTS "Spuk_refuse_delete";
CREATE TRIGGER "Spuk_refuse_update" BEFORE UPDATE ON "Spuk" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Spuk ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Spuk_refuse_delete" BEFORE DELETE ON "Spuk" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Spuk ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Importsjabloon_refuse_update";
DROP TRIGGER IF EXISTS "Importsjabloon_refuse_delete";
CREATE TRIGGER "Importsjabloon_refuse_update" BEFORE UPDATE ON "Importsjabloon" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Importsjabloon ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Importsjabloon_refuse_delete" BEFORE DELETE ON "Importsjabloon" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Importsjabloon ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Auditregel_refuse_update";
DROP TRIGGER IF EXISTS "Auditregel_refuse_delete";
CREATE TRIGGER "Auditregel_refuse_update" BEFORE UPDATE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Auditregel_refuse_delete" BEFORE DELETE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Editiestap_refuse_sealed";
CREATE TRIGGER "Editiestap_refuse_sealed" BEFORE INSERT ON "Editiestap" WHEN EXISTS (SELECT 1 FROM "Editiestap" WHERE id = NEW.id) OR (NEW.soort NOT IN ('publicatievoorstel', 'publicatie', 'publicatie-einde', 'intrekking') AND EXISTS (SELECT 1 FROM "Editievaststelling" WHERE "editieId" = NEW."editieId")) BEGIN SELECT RAISE(ABORT, 'Dit is vastgesteld en verandert niet meer: maak een nieuwe editie'); END;
DROP TRIGGER IF EXISTS "Editievaststelling_refuse_sealed";
CREATE TRIGGER "Editievaststelling_refuse_sealed" BEFORE INSERT ON "Editievaststelling" WHEN EXISTS (SELECT 1 FROM "Editievaststelling" WHERE id = NEW.id) OR (EXISTS (SELECT 1 FROM "Editievaststelling" WHERE "editieId" = NEW."editieId")) BEGIN SELECT RAISE(ABORT, 'Dit is vastgesteld en verandert niet meer: maak een nieuwe editie'); END;
