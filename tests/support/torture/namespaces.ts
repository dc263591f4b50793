import {execFileSync} from 'node:child_process'

/** A network of its own for a process, joined to this machine's by one cable. */
export interface Namespace {
  readonly name: string
  /** Address of this machine, as it is seen from there. */
  readonly host: string
  readonly plug: () => void
  readonly unplug: () => void
  readonly remove: () => void
}

const ip = (...args: readonly string[]): void => void execFileSync('ip', args, {stdio: 'ignore'})

/** Make some; undefined where the system does not let us. */
export function makeNamespaces(count: number): readonly Namespace[] | undefined {
  const made: Namespace[] = []
  try {
    for (let index = 0; index < count; index++) made.push(makeNamespace(index))
    return made
  } catch {
    for (const {remove} of made) remove()
    return undefined
  }
}

/** Networks of 4 addresses in 10.0.0.0/8 (RFC 1918), another for each process of this machine. */
function makeNamespace(index: number): Namespace {
  const [name, cable] = [`cess-${process.pid}-${index}`, `cs${process.pid}.${index}`]
  const net = `10.${200 + (process.pid % 50)}.${Math.floor(process.pid / 50) % 256}`
  const [host, own] = [`${net}.${index * 4 + 1}`, `${net}.${index * 4 + 2}`]
  ip('netns', 'add', name)
  ip('link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name)
  ip('addr', 'add', `${host}/30`, 'dev', cable)
  ip('link', 'set', cable, 'up')
  ip('-n', name, 'addr', 'add', `${own}/30`, 'dev', 'eth0')
  ip('-n', name, 'link', 'set', 'eth0', 'up')
  ip('-n', name, 'link', 'set', 'lo', 'up')
  return {
    ...{name, host},
    plug: () => ip('link', 'set', cable, 'up'),
    unplug: () => ip('link', 'set', cable, 'down'),
    remove: () => {
      ip('link', 'del', cable)
      ip('netns', 'del', name)
    },
  }
}
