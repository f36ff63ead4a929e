import { defineConfig, globalIgnores } from "eslint/config";
import nextVitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

export default defineConfig([
  globalIgnores([".next/", "prisma/generated/", "next-env.d.ts", "test-results/", "playwright-report/", "data/"]),
  // React lives in two folders.
  { files: ["app/**", "components/**"], extends: [nextVitals] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["postcss.config.mjs"] } } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // The compiler checks indexed access; a "!" says that the author knows better, and a test may.
      "@typescript-eslint/no-non-null-assertion": "off",
      // What refuses by default also refuses what the types rule out.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Strings are taken apart into code points on purpose.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Next's own URL is not the platform's, and fits all the same.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
]);
