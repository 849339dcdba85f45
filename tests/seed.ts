/** The seed of a fuzz run: another one each day, printed in the name of its test; `FUZZ_SEED=…` replays one. */
export const seed = Number(process.env.FUZZ_SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''))

/** How often a property is tried: few times in `npm test`, and as often as `FUZZ_RUNS` says in a longer run. */
export function fuzzRuns(few: number): number {
  return Number(process.env.FUZZ_RUNS ?? few)
}
