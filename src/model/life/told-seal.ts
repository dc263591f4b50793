import type {Seal} from './record.js'

/** The seal as editions tell it: 64 hexadecimal digits of its certificate, after `TEST ` where the key was made for trying. */
export const toldSeal = ({fingerprint, test = false}: Pick<Seal, 'fingerprint' | 'test'>): string =>
  `${test ? 'TEST ' : ''}${fingerprint}`
