import type { ReactNode } from "react";
import { Skiplink } from "./Skiplink";

interface Props {
  /** name of the province; none where nobody is signed in */
  readonly provincie?: string;
  /** who is signed in, at the right */
  readonly gebruiker?: ReactNode;
  readonly menu?: ReactNode;
  /** where the name leads to; default: the first page of the account */
  readonly start?: string;
}

/** The head of every page. The name leads to the first page of the account, or to signing in. */
export function Kop({ provincie, gebruiker, menu, start = "/" }: Props) {
  return (
    <>
      <Skiplink />
      <header className="border-t-[6px] border-b border-t-accent border-b-rule print:hidden">
        <div className="wrap flex flex-wrap items-center justify-between gap-x-5 gap-y-1 pt-3 pb-2">
          {/* A full load on purpose: the first page depends on the account. */}
          <a href={start} className="inline-flex min-h-target items-center gap-3 text-lg leading-tight text-ink no-underline hover:text-ink hover:underline">
            <svg className="flex-none fill-accent" viewBox="0 0 20 30" width="20" height="30" aria-hidden="true" focusable="false">
              <path d="M0 0h9v9H0zM11 0h9v9h-9zM0 10.5h9v9H0zM11 10.5h9v9h-9zM0 21h9v9H0zM11 21h9v9h-9z" />
            </svg>
            <span>
              <strong>Regietafel</strong> {provincie}
            </span>
          </a>
          {gebruiker}
        </div>
        {menu}
      </header>
    </>
  );
}
