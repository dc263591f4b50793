import type {Inputs, Manifest} from '../../io/manifest.js'
import {verdicts} from './index.js'

/** Believe what a build found of a template's own fonts and pictures with the same program. */
export function learnSound(sound: Inputs['sound'], toolId: string): void {
  if (sound?.tool === toolId) for (const hash of sound.hashes) verdicts.learn(hash, 'sound')
}

/** Believe what a build found of pictures with the same program and template: `common` names them. */
export function learnVerdicts(entries: Manifest['notes'], common: string): void {
  for (const entry of Object.values(entries)) {
    if (entry.common !== common) continue
    for (const {stamp, tried} of Object.values(entry.assets)) if (stamp && tried) verdicts.learn(stamp.hash, tried)
  }
}
