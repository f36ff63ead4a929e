"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState, type ReactNode } from "react";
import { forgetConcepten } from "@/components/invoer/conceptopslag";
import { veldenVan } from "./formulier";
import { bewaar, leesTekst } from "./verstuurd";

interface Props {
  /** id of who is signed in */
  readonly account: number;
}

/** A form that asks (GET) has its answer in the address; React gives the action of one that it drew itself such an address. */
const SCHRIJFT = "[method=post i],[action^='javascript:']";

/**
 * Keeps what is sent in any form until it is answered, and puts it back after signing in again when the session had lapsed (ADR 18).
 * A form with `data-vangnet="eigen"` keeps its own draft; one with `"wis"` signs out, and takes every draft of the account with it.
 */
export function Vangnet({ account }: Props) {
  const pad = usePathname();
  const [terug, setTerug] = useState<{ readonly pad: string; readonly melding: ReactNode } | null>(null);

  useEffect(() => {
    const tekst = leesTekst();
    if (tekst !== null) void import("./Terugzetting").then(({ zetTerug }) => setTerug({ pad, melding: zetTerug(tekst, account) }), () => {});
  }, [account, pad]);

  useEffect(() => {
    const onSubmit = ({ target }: Event) => {
      const form = target as HTMLFormElement;
      const { vangnet } = form.dataset;
      if (vangnet === "wis") {
        bewaar(null);
        forgetConcepten(String(account));
      } else if (form.matches(SCHRIJFT)) {
        // a password is never kept
        const velden = vangnet === "eigen" ? [] : veldenVan(form);
        bewaar(form.querySelector("[autocomplete*=password]") ? null : { account, pad: location.pathname + location.search, velden, geweigerd: false });
      }
    };
    document.addEventListener("submit", onSubmit, true);
    return () => document.removeEventListener("submit", onSubmit, true);
  }, [account]);

  return terug?.pad === pad ? terug.melding : null;
}
