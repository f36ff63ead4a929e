-- CreateTable
CREATE TABLE "Beleidskader" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provincieCode" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "naam" TEXT NOT NULL,
    "vanaf" TEXT NOT NULL,
    "treden" TEXT NOT NULL,
    "regels" TEXT NOT NULL,
    "bron" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL,
    "reden" TEXT,
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Beleidskader_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Dossierstuk" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Dossierstuk_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Dossierstuk_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE UNIQUE INDEX "Beleidskader_provincieCode_versie_key" ON "Beleidskader"("provincieCode", "versie");

-- CreateIndex
CREATE INDEX "Dossierstuk_provincieCode_gebiedCode_idx" ON "Dossierstuk"("provincieCode", "gebiedCode");

-- CreateIndex
CREATE UNIQUE INDEX "Dossierstuk_provincieCode_sleutel_versie_key" ON "Dossierstuk"("provincieCode", "sleutel", "versie");

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
DROP TRIGGER IF EXISTS "Importsjabloon_refuse_update";
DROP TRIGGER IF EXISTS "Importsjabloon_refuse_delete";
CREATE TRIGGER "Importsjabloon_refuse_update" BEFORE UPDATE ON "Importsjabloon" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Importsjabloon ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Importsjabloon_refuse_delete" BEFORE DELETE ON "Importsjabloon" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Importsjabloon ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Auditregel_refuse_update";
DROP TRIGGER IF EXISTS "Auditregel_refuse_delete";
CREATE TRIGGER "Auditregel_refuse_update" BEFORE UPDATE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Auditregel_refuse_delete" BEFORE DELETE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
