// Loaded before a program (`node --import`): its clock is another. From its first wait on, waits and ticks are so many times faster
// as `QUICK_CLOCK_TIMES` says (before, some count what work takes), and each SIGUSR2 moves the time of day by the next of `QUICK_CLOCK_JUMPS` (milliseconds).
import {syncBuiltinESMExports} from 'node:module'
import timers from 'node:timers/promises'

const times = Number(process.env.QUICK_CLOCK_TIMES ?? 1)
const jumps = JSON.parse(process.env.QUICK_CLOCK_JUMPS ?? '[]')

const realTick = performance.now.bind(performance)
let beganMs = Infinity
performance.now = () => realTick() + Math.max(0, realTick() - beganMs) * (times - 1)

const realWait = timers.setTimeout
timers.setTimeout = (durationMs, ...rest) => {
  beganMs = Math.min(beganMs, realTick())
  return realWait(durationMs / times, ...rest)
}
syncBuiltinESMExports()

const RealDate = Date
let movedMs = 0
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() + movedMs] : parts))
  }

  static now() {
    return RealDate.now() + movedMs
  }
}
process.on('SIGUSR2', () => (movedMs += jumps.shift() ?? 0))
