/** A world in which a file comes to somebody: each part with all that it can be. */
const parts = {
  file: ['as-published', 'altered', 'changed-within', 'resaved', 'other-version', 'page-of-today', 'same-words'],
  seal: ['none', 'house', 'stranger'],
  certificate: ['valid', 'expired', 'lapsed', 'revoked', 'stamped', 'stamp-lapsed', 'untold'],
  marking: ['public', 'restricted', 'never-logged'],
  fate: ['current', 'replaced', 'closed', 'withdrawn', 'replaced-unseen'],
  log: ['vouched', 'itself', 'unsound', 'none'],
  place: ['outside', 'inside', 'inside-damaged'],
  certificates: ['given', 'not-given'],
  /** Whether what nobody vouches for, a log of its own and a record that was changed, is as the house wrote it. */
  source: ['true', 'forged'],
} as const
/** One of them. */
export type World = {readonly [Part in keyof typeof parts]: (typeof parts)[Part][number]}

/** All worlds there are. */
export function* worlds(): Generator<World> {
  const names = Object.keys(parts) as (keyof typeof parts)[]
  const total = names.reduce((product, name) => product * parts[name].length, 1)
  for (let number = 0; number < total; number++) {
    let rest = number
    const world: Record<string, string> = {}
    for (const name of names) {
      world[name] = parts[name][rest % parts[name].length] ?? ''
      rest = Math.floor(rest / parts[name].length)
    }
    // Each part has a value of its own list.
    const made = world as World
    if (isPossible(made)) yield made
  }
}

/** No page has a seal, nor what was saved anew; without one there is no certificate. What somebody vouches for cannot be forged. */
const isPossible = ({file, seal, certificate, source, log, place}: World): boolean =>
  (seal === 'none' ? certificate === 'valid' : !['resaved', 'page-of-today', 'same-words'].includes(file)) &&
  (source === 'true' || log === 'itself' || place === 'inside-damaged')
