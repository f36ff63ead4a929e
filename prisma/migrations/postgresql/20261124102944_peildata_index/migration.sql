-- CreateIndex
CREATE INDEX "Waarneming_gebiedCode_peildatum_idx" ON "Waarneming"("gebiedCode", "peildatum");

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
