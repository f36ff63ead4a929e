-- CreateTable
CREATE TABLE "Gebied" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "provincieCode" TEXT,
    "afkorting" TEXT,
    "volgorde" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Gebied_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Waarneming" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Waarneming_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Locatie" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "gebiedCode" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    CONSTRAINT "Locatie_gebiedCode_fkey" FOREIGN KEY ("gebiedCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Faseversie" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Faseversie_locatieId_fkey" FOREIGN KEY ("locatieId") REFERENCES "Locatie" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Standversie" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "provincieCode" TEXT NOT NULL,
    "peildatum" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "capaciteitsdata" TEXT NOT NULL,
    "vastgelegdOp" DATETIME NOT NULL,
    "vastgelegdDoor" TEXT NOT NULL,
    CONSTRAINT "Standversie_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Auditregel" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "op" DATETIME NOT NULL,
    "door" TEXT NOT NULL,
    "provincieCode" TEXT,
    "handeling" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "bijzonderheden" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Account" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "gebruikersnaam" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "provincieCode" TEXT NOT NULL,
    "gemeenteCode" TEXT,
    "wachtwoordHash" TEXT NOT NULL,
    "geblokkeerd" BOOLEAN NOT NULL DEFAULT false,
    "sessieversie" INTEGER NOT NULL DEFAULT 1,
    "aangemaaktOp" DATETIME NOT NULL,
    CONSTRAINT "Account_provincieCode_fkey" FOREIGN KEY ("provincieCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Account_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gebied" ("code") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "BeeindigdeSessie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "vervaltOp" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Gebied_provincieCode_volgorde_idx" ON "Gebied"("provincieCode", "volgorde");

-- CreateIndex
CREATE INDEX "Waarneming_thema_indicator_gebiedCode_peildatum_periode_versie_idx" ON "Waarneming"("thema", "indicator", "gebiedCode", "peildatum", "periode", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "Waarneming_thema_indicator_gebiedCode_periode_peildatum_versie_key" ON "Waarneming"("thema", "indicator", "gebiedCode", "periode", "peildatum", "versie");

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
DROP TRIGGER IF EXISTS "Auditregel_refuse_update";
DROP TRIGGER IF EXISTS "Auditregel_refuse_delete";
CREATE TRIGGER "Auditregel_refuse_update" BEFORE UPDATE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;
CREATE TRIGGER "Auditregel_refuse_delete" BEFORE DELETE ON "Auditregel" BEGIN SELECT RAISE(ABORT, 'De geschiedenis in Auditregel ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen'); END;

-- The country always exists: it carries the figures of the Netherlands as a whole
INSERT INTO "Gebied" ("code", "naam", "soort") VALUES ('NL', 'Nederland', 'land');
