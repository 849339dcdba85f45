/** Where a progress report goes: `process.stdout`, or a test's own. */
export interface Screen {
  isTTY?: boolean
  write(text: string): unknown
}

export interface Progress {
  /** One more is done. */
  step(): void
  /** All is done: leaves one line that says how many and how long. */
  end(): void
}

const redrawEvery = 100
const lineEvery = 5000
const number = new Intl.NumberFormat('en')

/** How far a task is: `Compressing 412 of 1,200, 83 a second, 10 s left`. */
export function progressLine(task: { label: string; total: number; done: number; elapsed: number }): string {
  const { label, total, done, elapsed } = task
  const perSecond = (done / Math.max(elapsed, 1)) * 1000
  const line = `${label} ${number.format(done)} of ${number.format(total)}`
  if (done === 0) return line
  const rate = perSecond >= 10 ? number.format(Math.round(perSecond)) : perSecond.toFixed(1)
  return `${line}, ${rate} a second, ${duration(((total - done) / perSecond) * 1000)} left`
}

/** A span of milliseconds as a person says it: `0.4 s`, `12 s`, `3 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Reports on a long task: one line redrawn on a terminal, a plain line now and then elsewhere. */
export function startProgress(
  label: string,
  total: number,
  screen: Screen = process.stdout,
  now: () => number = () => performance.now(),
): Progress {
  const start = now()
  const pause = screen.isTTY ? redrawEvery : lineEvery
  let done = 0
  let said = start
  const print = (line: string, last: boolean) =>
    screen.write(screen.isTTY ? `\r\u001b[K${line}${last ? '\n' : ''}` : `${line}\n`)
  return {
    step() {
      done += 1
      const time = now()
      if (time - said < pause || done === total) return
      said = time
      print(progressLine({ label, total, done, elapsed: time - start }), false)
    },
    end() {
      print(
        `${label} ${number.format(done)} of ${number.format(total)}, done in ${duration(now() - start)}`,
        true,
      )
    },
  }
}
