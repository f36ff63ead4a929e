-- AlterTable
ALTER TABLE "Waarneming" ADD COLUMN "bestand" TEXT;

-- AlterTable
ALTER TABLE "Faseversie" ADD COLUMN "bestand" TEXT;

-- CreateTable
CREATE TABLE "Opslag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provincieCode" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "resultaat" TEXT NOT NULL,
    "op" DATETIME NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "Opslag_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Reactie" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "thema" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "gebiedCode" TEXT NOT NULL,
    "periode" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "tekst" TEXT NOT NULL,
    "voorstelStaat" TEXT,
    "voorstelWaarde" INTEGER,
    "op" DATETIME NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "Reactie_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Reactieantwoord" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reactieId" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "op" DATETIME NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "Reactieantwoord_reactieId_fkey" FOREIGN KEY ("reactieId") REFERENCES "Reactie" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Aansluitreden" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "gebiedCode" TEXT NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "reden" TEXT NOT NULL,
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Aansluitreden_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Postbus" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "gebiedCode" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "adres" TEXT NOT NULL,
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Postbus_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Locatievraag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "locatieId" INTEGER NOT NULL,
    "vraag" TEXT NOT NULL,
    "aan" TEXT NOT NULL,
    "sinds" TEXT NOT NULL,
    "op" DATETIME NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "Locatievraag_locatieId_fkey" FOREIGN KEY ("locatieId") REFERENCES "Locatie" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Locatieantwoord" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "vraagId" INTEGER NOT NULL,
    "antwoord" TEXT NOT NULL,
    "op" DATETIME NOT NULL,
    "door" TEXT NOT NULL,
    CONSTRAINT "Locatieantwoord_vraagId_fkey" FOREIGN KEY ("vraagId") REFERENCES "Locatievraag" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Vooruitzicht" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Vooruitzicht_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Importsjabloon" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provincieCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" TEXT NOT NULL,
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Importsjabloon_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
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
DROP TRIGGER IF EXISTS "Importsjabloon_refuse_update";
DROP TRIGGER IF EXISTS "Importsjabloon_refuse_delete";
CREATE TRIGGER "Importsjabloon_refuse_update" BEFORE UPDATE ON "Importsjabloon" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Importsjabloon ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Importsjabloon_refuse_delete" BEFORE DELETE ON "Importsjabloon" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Importsjabloon ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
DROP TRIGGER IF EXISTS "Auditregel_refuse_update";
DROP TRIGGER IF EXISTS "Auditregel_refuse_delete";
CREATE TRIGGER "Auditregel_refuse_update" BEFORE UPDATE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Auditregel_refuse_delete" BEFORE DELETE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
