import { GeenToegang } from "@/components/shell/GeenToegang";
import { Schil } from "./schil";

/** 403 of a page or an action that asks for more than the menu does. */
export default function Verboden() {
  return (
    <Schil>
      <GeenToegang />
    </Schil>
  );
}
