"use client";

import { Berichtpagina } from "@/components/shell/Berichtpagina";
import { Button, ButtonLink } from "@/components/ui/Button";

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** 500 within the shell */
export default function Fout({ error, retry }: Props) {
  const kenmerk = error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
  return (
    <Berichtpagina titel="Er ging iets mis" lead="Dit ligt aan ons, niet aan u.">
      <title>Er ging iets mis · Regietafel</title>
      <p>Probeer het opnieuw. Gaat het dan weer mis? Meld het bij de beheerder{kenmerk ? `, met dit kenmerk: ${kenmerk}` : ""}.</p>
      <p className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => retry()}>
          Probeer opnieuw
        </Button>
        <ButtonLink href="/" look="secondary">
          Naar het begin
        </ButtonLink>
      </p>
    </Berichtpagina>
  );
}
