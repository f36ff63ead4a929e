-- CreateIndex
CREATE INDEX "Waarneming_gebiedCode_peildatum_idx" ON "Waarneming"("gebiedCode", "peildatum");

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
