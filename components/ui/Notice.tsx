import type { ReactNode } from "react";
import { MessageIcon, type MessageIconName } from "./MessageIcon";

const KINDS: Record<"info" | "warning" | "ok", { icon: MessageIconName; box: string; sign: string }> = {
  info: { icon: "info", box: "border-accent bg-accent-tint", sign: "text-accent" },
  warning: { icon: "warning", box: "border-warning bg-warning-tint", sign: "text-warning" },
  ok: { icon: "check", box: "border-ahead bg-ahead-tint", sign: "text-ahead" },
};

interface Props {
  readonly soort?: keyof typeof KINDS;
  /** another sign than the kind's own: a lock for "too often" */
  readonly icon?: MessageIconName;
  /** the message in a few words, in bold before the rest */
  readonly titel?: string;
  readonly children?: ReactNode;
  /** set when it appears after an action, so that a screen reader says it */
  readonly live?: boolean;
}

/** A message in the page: what is the case, and what the reader can do. */
export function Notice({ soort = "info", icon, titel, children, live = false }: Props) {
  const kind = KINDS[soort];
  return (
    <div role={live ? "status" : undefined} className={`flex gap-3 border-l-[5px] p-4 text-md print:p-2 ${kind.box}`}>
      <span className={`mt-[0.1em] ${kind.sign}`}>
        <MessageIcon name={icon ?? kind.icon} size="large" />
      </span>
      <div className="grid min-w-0 content-start gap-1">
        {titel ? <p className="font-bold">{titel}</p> : null}
        {children}
      </div>
    </div>
  );
}
