/** First stop of the keyboard: past the head and the menu. */
export function Skiplink() {
  return (
    <a href="#inhoud" className="absolute -top-24 left-4 z-10 bg-paper px-4 py-2 focus:top-2">
      Naar de inhoud
    </a>
  );
}
