import { MessageIcon } from "@/components/ui/MessageIcon";
import type { ThematabView } from "@/lib/view/invoerblad";

/** The parts of the month, each with what is in. */
export function Themakeuze({ tabs }: { readonly tabs: readonly ThematabView[] }) {
  return (
    <nav aria-label="Thema’s, met wat er binnen is" className="print:hidden">
      <ul className="flex flex-wrap gap-2 text-md">
        {tabs.map(({ thema, naam, pad, telling, deel, klaar, huidig }) => (
          <li key={thema} className="flex min-w-0 flex-[1_1_10.5rem] wrap-anywhere max-md:basis-full">
            <a
              href={pad}
              aria-current={huidig ? "page" : undefined}
              className={`flex min-h-target min-w-0 flex-1 flex-col gap-1 rounded-sm border px-3 py-2 leading-snug no-underline ${huidig ? "border-accent bg-accent text-on-accent hover:text-on-accent" : "border-rule-strong hover:bg-accent-tint"}`}
            >
              <span className="font-bold">
                {klaar ? (
                  <>
                    <MessageIcon name="check" />
                    {"\u00a0"}
                  </>
                ) : null}
                {naam}
              </span>
              {deel === null ? null : (
                <svg width="100%" height="6" aria-hidden="true" focusable="false" className="fill-current">
                  <rect width="100%" height="6" opacity="0.22" />
                  <rect width={`${deel}%`} height="6" />
                </svg>
              )}
              <span className="text-sm">{telling}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
