// The door to every command: node lib/commands/run.js <command> [arguments].
// An older Node must be able to read this file, so it imports nothing and uses no new syntax.
const version = process.versions.node;

if (!/^(20\.(19|[2-9]\d)|2[1-9]|[3-9]\d|\d{3})\./.test(version)) {
  console.error(
    "Dit programma heeft Node.js 20.19 of nieuwer nodig, hier staat " + version +
      ": installeer een nieuwere versie van https://nodejs.org en probeer het opnieuw.",
  );
  process.exitCode = 1;
} else {
  void import("./prepare.js").then(({ runCommand }) => runCommand(process.argv[2] || "", process.argv.slice(3)));
}
