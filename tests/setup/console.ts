import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

let error: MockInstance<typeof console.error>;

beforeEach(() => {
  error = vi.spyOn(console, "error");
});

/** What the program calls an error fails the test; a test that expects one gives console.error its own spy. */
afterEach(() => {
  const calls = error.mock.calls.map((call) => call.join(" "));
  error.mockRestore();
  expect(calls, "console.error").toEqual([]);
});
