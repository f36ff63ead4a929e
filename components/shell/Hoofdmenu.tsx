"use client";

import { usePathname } from "next/navigation";
import type { Menupunt } from "@/lib/access/menu";

/**
 * The menu: a row on a wide screen, behind "Menu" on a phone, both without JavaScript. It runs in the browser too, because
 * an action may lead to another page without loading this part again.
 */
export function Hoofdmenu({ punten }: { readonly punten: readonly Menupunt[] }) {
  const hier = usePathname();
  if (punten.length === 0) return null;
  const current = (pad: string) => (hier === pad ? "page" : hier.startsWith(`${pad}/`) ? "true" : undefined);
  return (
    <nav aria-label="Hoofdmenu" className="wrap">
      <details className="-mx-4 border-t border-rule md:-mx-8 lg:hidden">
        <summary className="flex min-h-target items-center gap-3 px-4 text-md font-bold md:px-8 [&::-webkit-details-marker]:hidden">
          <svg width="18" height="14" aria-hidden="true" focusable="false" className="fill-current">
            <path d="M0 0h18v2H0zM0 6h18v2H0zM0 12h18v2H0z" />
          </svg>
          Menu
        </summary>
        <ul className="pb-3">
          {punten.map(({ naam, pad }) => (
            <li key={pad}>
              <a
                href={pad}
                aria-current={current(pad)}
                className="flex min-h-target items-center border-l-4 border-transparent forced-colors:not-aria-[current]:border-[Canvas] px-4 py-2 no-underline aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-ink md:px-8"
              >
                {naam}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <ul className="hidden flex-wrap gap-x-5 text-md lg:flex">
        {punten.map(({ naam, pad }) => (
          <li key={pad}>
            <a
              href={pad}
              aria-current={current(pad)}
              className="flex min-h-target items-center border-b-[3px] border-transparent forced-colors:not-aria-[current]:border-[Canvas] pt-[3px] text-ink no-underline hover:border-rule-strong aria-[current]:border-accent aria-[current]:font-bold"
            >
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
